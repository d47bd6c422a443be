import type { NetworkPolicy } from "../api/networking.ts";
import { formatRef } from "../api/object-ref.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { platformOf } from "../platforms/index.ts";
import { listObjects } from "../store/object-store.ts";
import type { ReachChange } from "../trace/reach/diff.ts";
import type { Reach, ReachCell, ReachEnding, ReachSource, ReachTarget, ReachWay } from "../trace/reach/reach.ts";
import type { Outcome } from "../trace/trace.ts";
import { endingSentence } from "./explain-ending.ts";
import { allowedClause } from "./explain-policy.ts";
import { destinationName, placeName } from "./names.ts";
import { oddsOf } from "./odds.ts";

/** The matrix of who reaches whom in words, as plain data: `cells[i][j]` is from `sources[i]` to `targets[j]`. */
export type ExplainedReach = {
  /** `Flannel` */
  readonly platform: string;
  /** What to know before reading on: that policies have no effect here. */
  readonly notice?: string;
  readonly sources: readonly ExplainedParty[];
  readonly targets: readonly ExplainedParty[];
  readonly cells: readonly (readonly ExplainedCell[])[];
};

/** `id`: as `hop trace` writes it, but that Pods of a workload go under its name. */
export type ExplainedParty = {
  readonly id: string;
  /** `Deployment shop/web`, `Service shop/web`, `user` */
  readonly name: string;
  readonly pods?: readonly string[];
  readonly port?: number;
  readonly protocol?: string;
};

export type ExplainedCell = {
  /** `mixed`: it depends on the Pods, or on chance. Absent where nobody asks. */
  readonly outcome?: Outcome | "mixed";
  readonly ways: readonly ExplainedWay[];
};

/** How connections like this example end. */
export type ExplainedWay = { readonly from: string; readonly to: string; readonly endings: readonly ExplainedEnding[] };

export type ExplainedEnding = { readonly outcome: Outcome; readonly odds: string; readonly reason: string };

export type ExplainedChange = {
  readonly source: ExplainedParty;
  readonly target: ExplainedParty;
  /** Absent where the source or the target was not there. */
  readonly before?: ExplainedCell;
  readonly after?: ExplainedCell;
};

/** The matrix in a learner's words. The state is the one that it was made of. */
export function explainReach(state: ClusterState, { sources, targets, cells }: Reach): ExplainedReach {
  const notice = noticeOf(state);
  return {
    platform: platformOf(state.document).title,
    ...(notice === undefined ? {} : { notice }),
    sources: sources.map(explainSource),
    targets: targets.map(explainTarget),
    cells: cells.map((row) => row.map((cell) => explainCell(state, cell))),
  };
}

/** What became different, each side in the words of its own state. */
export function explainReachChanges(
  before: ClusterState,
  after: ClusterState,
  changes: readonly ReachChange[],
): readonly ExplainedChange[] {
  return changes.map((change) => ({
    source: explainSource(change.source),
    target: explainTarget(change.target),
    ...(change.before ? { before: explainCell(before, change.before) } : {}),
    ...(change.after ? { after: explainCell(after, change.after) } : {}),
  }));
}

function noticeOf({ document, objects }: ClusterState): string | undefined {
  const platform = platformOf(document);
  const count = listObjects<NetworkPolicy>(objects, "NetworkPolicy").length;
  if (count === 0 || platform.enforcesNetworkPolicy(document)) return undefined;
  const which =
    count === 1 ? "The NetworkPolicy of this cluster has" : `The ${count} NetworkPolicies of this cluster have`;
  return `${which} no effect: ${platform.title} does not enforce NetworkPolicy.`;
}

function explainSource(source: ReachSource): ExplainedParty {
  if (source.kind === "outside") return { id: `outside/${source.name}`, name: source.name };
  const { owner, pods } = source;
  return { id: `${owner.namespace}/${owner.name}`, name: formatRef(owner), pods: pods.map(({ name }) => name) };
}

const FORMS = { "cluster-ip": "service", "node-port": "nodeport", "load-balancer": "loadbalancer" } as const;

function explainTarget(target: ReachTarget): ExplainedParty {
  const { port, protocol } = target;
  const suffix = `:${port}${protocol === "TCP" ? "" : `/${protocol}`}`;
  if (target.kind === "pods") {
    const { owner, pods } = target;
    const id = `${owner.namespace}/${owner.name}${suffix}`;
    return { id, name: formatRef(owner), pods: pods.map(({ name }) => name), port: target.port, protocol };
  }
  const { service, at, number } = target;
  return {
    id: `${FORMS[at]}/${service.namespace}/${service.name}${suffix}`,
    name: formatRef(service),
    port: number,
    protocol,
  };
}

function explainCell(state: ClusterState, cell: ReachCell): ExplainedCell {
  const outcomes = new Set(cell.flatMap(({ endings }) => endings.map(({ outcome }) => outcome)));
  const [outcome] = outcomes;
  const ways = cell.map((way) => explainWay(state, way));
  if (outcome === undefined) return { ways };
  return { outcome: outcomes.size > 1 ? "mixed" : outcome, ways };
}

function explainWay(state: ClusterState, { example, endings }: ReachWay): ExplainedWay {
  return {
    from: placeName(example.from),
    to: destinationName(state, example.to),
    endings: endings.map((ending) => explainEnding(state, ending)),
  };
}

function explainEnding(
  state: ClusterState,
  { outcome, probability, disposition, passes }: ReachEnding,
): ExplainedEnding {
  const reason = disposition.kind === "delivered" ? allowedSentence(passes) : endingSentence(state, disposition);
  return { outcome, odds: oddsOf(probability), reason };
}

function allowedSentence(passes: ReachEnding["passes"]): string {
  const clauses = passes.map((pass) => `${pass.direction}: ${allowedClause(pass)}`);
  return clauses.length === 0 ? "Answered: nothing stands in the way." : `Answered. ${clauses.join("; ")}.`;
}
