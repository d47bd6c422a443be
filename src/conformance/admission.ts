import {
  applyFile,
  type ClusterState,
  type CommandOutcome,
  createCluster,
  createFile,
  DEFAULT_WORLD,
  getObject,
  type KubeObject,
} from "../simulator/index.ts";
import type { Replay, UnitResult } from "./replay.ts";

/** One recorded `kubectl create` or `apply`: what was said, and what stood in the cluster afterwards. */
type AdmissionRecording = RecordedCommand & {
  readonly id: string;
  readonly setup: RecordedCommand | null;
  readonly earlierSteps?: readonly RecordedCommand[];
  readonly stored?: readonly { readonly object: KubeObject; readonly allocated?: readonly string[] }[];
};
type RecordedCommand = {
  readonly command: string;
  readonly fileName: string;
  readonly yaml: string | null;
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
};

const SEED = 1;

/** Replays one admission case: exit code, both outputs to the byte, and the stored objects; chosen values by their presence. */
export const replayAdmission: Replay = (recording) => {
  const recorded = recording as AdmissionRecording;
  return [{ unit: recorded.id, ...judge(recorded) } as UnitResult];
};

function judge(
  recorded: AdmissionRecording,
): { readonly passed: true } | { readonly passed: false; readonly reason: string } {
  let state = createCluster(DEFAULT_WORLD, SEED);
  for (const step of [...(recorded.setup ? [recorded.setup] : []), ...(recorded.earlierSteps ?? [])]) {
    const outcome = run(state, step);
    if (typeof outcome === "string") return { passed: false, reason: outcome };
    state = outcome.state;
  }
  const outcome = run(state, recorded);
  if (typeof outcome === "string") return { passed: false, reason: outcome };
  const difference = compareOutput(outcome, recorded) ?? compareStored(outcome, recorded);
  return difference === undefined ? { passed: true } : { passed: false, reason: difference };
}

/** Only the plain forms so far: `create -f FILE` and `apply -f FILE`. */
function run(state: ClusterState, { command, yaml, fileName }: RecordedCommand): CommandOutcome | string {
  const verb = /^kubectl (create|apply) -f \S+$/.exec(command)?.[1];
  if (verb === undefined || yaml === null) return `not modelled: ${command}`;
  return (verb === "apply" ? applyFile : createFile)(state, { fileName, text: yaml });
}

function compareOutput({ exit, stdout, stderr }: CommandOutcome, recorded: RecordedCommand): string | undefined {
  if (exit !== recorded.exit) return `exit ${exit}, recorded ${recorded.exit}; stderr ${JSON.stringify(stderr)}`;
  if (stdout !== recorded.stdout)
    return `stdout ${JSON.stringify(stdout)}, recorded ${JSON.stringify(recorded.stdout)}`;
  if (masked(stderr) !== masked(recorded.stderr))
    return `stderr ${JSON.stringify(stderr)}, recorded ${JSON.stringify(recorded.stderr)}`;
  return undefined;
}

/** The address that a nameless Service fails with is drawn at random (S-217). */
const masked = (text: string): string => text.replace(/IPAddress\.networking\.k8s\.io "[^"]*"/g, "IPAddress");

function compareStored({ state }: CommandOutcome, { stored = [] }: AdmissionRecording): string | undefined {
  for (const { object, allocated = [] } of stored) {
    const { kind, metadata } = object;
    const ours =
      getObject(state.objects, { kind, namespace: metadata.namespace ?? "", name: metadata.name }) ??
      getObject(state.objects, { kind, namespace: "", name: metadata.name });
    if (!ours) return `${kind} ${metadata.name} is not stored`;
    const difference = firstDifference(comparable(ours), comparable(object), "", new Set(allocated));
    if (difference) return difference;
  }
  return undefined;
}

// Status is compared for Services alone: for the others the recordings leave it out.
function comparable(object: KubeObject): unknown {
  const { status, ...rest } = object;
  return object.kind === "Service" && status !== undefined ? { ...rest, status } : rest;
}

function firstDifference(
  ours: unknown,
  theirs: unknown,
  path: string,
  allocated: ReadonlySet<string>,
): string | undefined {
  if (allocated.has(path))
    return ours === undefined ? `${path}: absent, recorded ${JSON.stringify(theirs)}` : undefined;
  if (typeof ours !== "object" || typeof theirs !== "object" || ours === null || theirs === null) {
    return ours === theirs ? undefined : `${path}: ${JSON.stringify(ours)}, recorded ${JSON.stringify(theirs)}`;
  }
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const at = Array.isArray(theirs) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    const [a, b] = [Reflect.get(ours, key), Reflect.get(theirs, key)];
    const difference = firstDifference(a, b, at, allocated);
    if (difference) return difference;
  }
  return undefined;
}
