import {
  afterPath,
  type ClusterDocument,
  type ClusterState,
  createCluster,
  DEFAULT_WORLD,
  type Destination,
  type Flow,
  type Flows,
  getObject,
  type KubeObject,
  NO_FLOWS,
  parseIPAddress,
  putObject,
  type Sender,
  tracePacket,
} from "../simulator/index.ts";
import { detailDifferenceFrom, differenceFrom, pathTo } from "./compare-probe.ts";
import { withRecorded } from "./recorded-cluster.ts";
import { hidingPods, secondsSlept, worldAfterShell } from "./recorded-step.ts";
import type { Replay, UnitResult } from "./replay.ts";
import {
  isAction,
  type RecordedAction,
  type RecordedCluster,
  type RecordedProbe,
  type RecordedStep,
  type RoutingRecording,
} from "./routing-recording.ts";

const SEED = 1;

/** Where a replay stands: the world so far, the recorded cluster in it, and what it could not follow. */
type Stage = {
  readonly world: ClusterDocument;
  readonly cluster: RecordedCluster | null;
  readonly nodeLabels: readonly NodeLabel[];
  /** What the nodes remember of the probes so far. */
  readonly flows: Flows;
  readonly time: number;
  readonly problem: string | undefined;
};

type NodeLabel = { readonly node: string; readonly key: string; readonly value: string };

/** Replays one recording of real packets: a unit is a probe. */
export const replayRouting: Replay = (recording) => {
  const recorded = recording as RoutingRecording;
  const results: UnitResult[] = [];
  let stage = (recorded.steps ?? []).reduce(afterStep, outset(recorded));
  for (const entry of recorded.probes) {
    if (isAction(entry)) {
      stage = afterAction(stage, entry);
      continue;
    }
    const { difference, flows } = judge(stage, entry);
    const unit = `${recorded.family}/${recorded.id} ${results.length + 1}: ${titleOf(entry)}`;
    results.push(difference === undefined ? { unit, passed: true } : { unit, passed: false, reason: difference });
    stage = { ...stage, flows };
  }
  return results;
};

/** The cluster after everything that the recording did to it; undefined where it was not recorded. */
export function stateAtEnd(recorded: RoutingRecording): ClusterState | undefined {
  const before = (recorded.steps ?? []).reduce(afterStep, outset(recorded));
  const stage = recorded.probes.filter(isAction).reduce(afterAction, before);
  return stage.cluster ? clusterOf(stage, stage.cluster) : undefined;
}

function outset({ proxyMode, ipMasq = false, cluster }: RoutingRecording): Stage {
  const world: ClusterDocument = {
    ...hidingPods(DEFAULT_WORLD, ipMasq),
    proxyMode,
    images: [{ name: "*", listens: "declared-ports" }],
  };
  return { world, cluster, nodeLabels: [], flows: NO_FLOWS, time: 0, problem: undefined };
}

function afterAction(stage: Stage, { step, clusterAfter }: RecordedAction): Stage {
  const next = afterStep(stage, step);
  return clusterAfter ? { ...next, cluster: clusterAfter } : next;
}

// What kubectl did to Services, Pods and slices is in the recorded cluster; only labels of nodes are not.
function afterStep(stage: Stage, { on = "", sh, kubectl }: RecordedStep): Stage {
  if (sh !== undefined) {
    const world = worldAfterShell(stage.world, on, sh);
    return world
      ? { ...stage, world, time: stage.time + secondsSlept(sh) }
      : { ...stage, problem: `unknown step on ${on}: ${sh}` };
  }
  const [verb, kind, ...words] = (kubectl ?? "").split(/\s+/);
  if (verb !== "label" || !/^nodes?$/.test(kind ?? "")) return stage;
  return { ...stage, nodeLabels: [...stage.nodeLabels, ...labelsOf(words)] };
}

function labelsOf(words: readonly string[]): readonly NodeLabel[] {
  const nodes = words.filter((word) => !word.includes("=") && !word.startsWith("-"));
  const pairs = words.filter((word) => word.includes("=") && !word.startsWith("-")).map((pair) => pair.split("="));
  return nodes.flatMap((node) => pairs.map(([key = "", value = ""]) => ({ node, key, value })));
}

type Judgement = { readonly difference: string | undefined; readonly flows: Flows };

function judge(stage: Stage, probe: RecordedProbe): Judgement {
  const { problem, cluster, flows } = stage;
  const to = destinationOf(probe);
  if (problem !== undefined) return { difference: problem, flows };
  if (!cluster) return { difference: "the cluster at this probe was not recorded", flows };
  if (to === undefined) return { difference: `no address to probe: ${probe.toIP}`, flows };
  const state = { ...clusterOf(stage, cluster), flows, time: stage.time };
  const flow: Flow = { from: senderOf(probe.from), to, protocol: probe.protocol, payload: 0 };
  if (probe.sequential && probe.order) return followSequence(state, flow, probe, probe.order);
  return { difference: differenceFrom(probe, tracePacket(state, flow)), flows };
}

/** Attempts one after another: each must be possible after those before it, which matters with session affinity. */
function followSequence(start: ClusterState, flow: Flow, probe: RecordedProbe, order: readonly string[]): Judgement {
  const first = tracePacket(start, flow);
  let state = start;
  for (const [attempt, server] of order.entries()) {
    const path = pathTo(server, tracePacket(state, flow));
    const flows = state.flows ?? NO_FLOWS;
    if (!path) return { difference: `attempt ${attempt + 1} cannot reach ${server}`, flows };
    state = afterPath(state, path);
  }
  const independent = state === start;
  const difference = independent ? differenceFrom(probe, first) : detailDifferenceFrom(probe, first);
  return { difference, flows: state.flows ?? NO_FLOWS };
}

function clusterOf({ world, nodeLabels }: Stage, cluster: RecordedCluster): ClusterState {
  const labelled = nodeLabels.reduce(withLabel, createCluster(world, SEED));
  return withRecorded(labelled, cluster);
}

function withLabel(state: ClusterState, { node, key, value }: NodeLabel): ClusterState {
  const object = getObject<KubeObject>(state.objects, { kind: "Node", namespace: "", name: node });
  if (!object) return state;
  const metadata = { ...object.metadata, labels: { ...object.metadata.labels, [key]: value } };
  return { ...state, objects: putObject(state.objects, { ...object, metadata }, new Map()) };
}

function senderOf(from: string): Sender {
  const [kind, name = ""] = from.split(":");
  if (kind === "pod") return { kind: "pod", namespace: "default", name };
  return kind === "node" ? { kind: "node", name } : { kind: "outside", name: from };
}

function destinationOf({ toIP, port }: RecordedProbe): Destination | undefined {
  const address = parseIPAddress(toIP ?? "");
  return address && { kind: "socket", socket: { address, port: port ?? 0 } };
}

function titleOf({ from, to, port, protocol }: RecordedProbe): string {
  return `${from} → ${to}${port === null ? "" : ` port ${port}`} ${protocol}`;
}
