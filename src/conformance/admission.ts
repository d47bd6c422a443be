import {
  type ClusterState,
  type CommandOutcome,
  createCluster,
  DEFAULT_WORLD,
  getObject,
  type KubeObject,
  kubectl,
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
  /** null: the file that the command names does not exist. */
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

type Verdict = { readonly passed: true } | { readonly passed: false; readonly reason: string };

function judge(recorded: AdmissionRecording): Verdict {
  const earlier = [...(recorded.setup ? [recorded.setup] : []), ...(recorded.earlierSteps ?? [])];
  const start = earlier.reduce((state, step) => run(state, step).state, createCluster(DEFAULT_WORLD, SEED));
  const outcome = run(start, recorded);
  const difference = compareOutput(outcome, recorded) ?? compareStored(outcome, recorded);
  return difference === undefined ? { passed: true } : { passed: false, reason: difference };
}

function run(state: ClusterState, { command, yaml }: RecordedCommand): CommandOutcome {
  const fileName = /-f (\S+)/.exec(command)?.[1] ?? "";
  return kubectl(state, command, yaml === null ? [] : [{ fileName, text: yaml }]);
}

function compareOutput({ exit, stdout, stderr }: CommandOutcome, recorded: AdmissionRecording): string | undefined {
  const difference = (what: string, ours: unknown, theirs: unknown): string | undefined =>
    ours === theirs ? undefined : `${what} ${JSON.stringify(ours)}, recorded ${JSON.stringify(theirs)}`;
  return (
    difference("exit", exit, recorded.exit) ??
    difference("stdout", masked(stdout, recorded), masked(recorded.stdout, recorded)) ??
    difference("stderr", masked(stderr, recorded), masked(recorded.stderr, recorded))
  );
}

/** What is drawn at random: the address that a nameless Service fails with, and the end of a generated name (S-217, S-401). */
function masked(text: string, { stored = [] }: AdmissionRecording): string {
  const bases = stored.flatMap(({ object }) => object.metadata.generateName ?? []);
  return bases.reduce(
    (left, base) => left.replaceAll(new RegExp(`${base}[a-z0-9]{5}\\b`, "g"), `${base}xxxxx`),
    text.replace(/IPAddress\.networking\.k8s\.io "[^"]*"/g, "IPAddress"),
  );
}

function compareStored({ state, results }: CommandOutcome, { stored = [] }: AdmissionRecording): string | undefined {
  for (const { object, allocated = [] } of stored) {
    const { kind, metadata } = object;
    const generated = metadata.generateName && results.find(({ ref }) => ref?.kind === kind)?.ref?.name;
    const name = generated || metadata.name;
    const ours =
      getObject(state.objects, { kind, namespace: metadata.namespace ?? "", name }) ??
      getObject(state.objects, { kind, namespace: "", name });
    if (!ours) return `${kind} ${name} is not stored`;
    const drawn = new Set([...allocated, ...DRAWN, ...(generated ? ["metadata.name"] : [])]);
    const difference = firstDifference(comparable(ours), comparable(object), "", drawn);
    if (difference) return difference;
  }
  return undefined;
}

/** Among equally good nodes the scheduler draws (S-412). */
const DRAWN = ["spec.nodeName"];

const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

// Status is compared for Services alone, and the note of the last apply not at all: the recordings leave them out.
function comparable({ status, metadata, ...rest }: KubeObject): unknown {
  const { [LAST_APPLIED]: _, ...annotations } = metadata.annotations ?? {};
  const { annotations: __, ...named } = metadata;
  const left = Object.keys(annotations).length > 0 ? { ...named, annotations } : named;
  return { ...rest, metadata: left, ...(rest.kind === "Service" && status !== undefined ? { status } : {}) };
}

function firstDifference(
  ours: unknown,
  theirs: unknown,
  path: string,
  allocated: ReadonlySet<string>,
): string | undefined {
  if (allocated.has(path) && theirs !== undefined)
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
