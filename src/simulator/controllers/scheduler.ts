import type { Condition } from "../api/condition.ts";
import type { Node, Pod, PodSpec } from "../api/kinds.ts";
import { timestampAt } from "../api/timestamp.ts";
import { withCondition } from "./conditions.ts";
import { type Controlled, chosenBy, putField } from "./controlled.ts";
import { isFinished, isTerminating } from "./pods.ts";
import { type Board, boardOf, occupy, type Places, placesFor, placesWith } from "./scheduling/board.ts";
import { type Crowd, crowdOf, type Family, familiesOf, join } from "./scheduling/crowd.ts";
import { filtersFor } from "./scheduling/filters.ts";
import { companyFor } from "./scheduling/pod-affinity.ts";
import { qosClassOf } from "./scheduling/resources.ts";
import { crowdFor } from "./scheduling/topology-spread.ts";
import { unschedulableMessage } from "./scheduling/unschedulable.ts";

/** Gives each Pod without a node the best node that can take it, or says why none can (S-410…S-412). */
export function schedulePods(cluster: Controlled, pods: readonly Pod[]): Controlled {
  const waiting = pods.filter(isWaiting);
  if (waiting.length === 0) return cluster;
  const board = boardOf(cluster.objects);
  return familiesOf(cluster.objects, waiting).reduce((next, family) => placeFamily(next, board, family), cluster);
}

function isWaiting(pod: Pod): boolean {
  const { nodeName, schedulerName = "default-scheduler" } = pod.spec;
  return nodeName === undefined && schedulerName === "default-scheduler" && !isTerminating(pod) && !isFinished(pod);
}

function placeFamily(cluster: Controlled, board: Board, { waiting, siblings }: Family): Controlled {
  const crowd = crowdOf(board, siblings());
  const hopeless = new Map<PodSpec, string>();
  return waiting.reduce((next, pod) => {
    if (pod.spec.schedulingGates?.length) return leavePending(next, pod, "SchedulingGated", GATED);
    const known = hopeless.get(pod.spec);
    if (known !== undefined) return leavePending(next, pod, "Unschedulable", known);
    const place = bestPlace(next, board, crowd, pod);
    const node = place === undefined ? undefined : board.nodes[place];
    if (place !== undefined && node) {
      join(crowd, board, place);
      occupy(board, place);
      return bind(next, pod, node);
    }
    const message = unschedulableMessage(next.objects, pod, board.nodes);
    // What has no place for one Pod has none for the next that is made alike.
    hopeless.set(pod.spec, message);
    return leavePending(next, pod, "Unschedulable", message);
  }, cluster);
}

const GATED = "Scheduling is blocked due to non-empty scheduling gates";

/** The best of the places whose node takes the Pod; the filters that look at other Pods are asked about the best alone. */
function bestPlace({ objects }: Controlled, board: Board, crowd: Crowd, pod: Pod): number | undefined {
  const wishes = [companyFor(objects, pod), negated(crowdFor(objects, pod))].filter((wish) => wish !== undefined);
  const places = withWishes(board, placesFor(board, pod), wishes);
  const filter = filtersFor(objects, pod);
  const refused = new Set<number>();
  for (;;) {
    const place = cheapest(board, crowd, places, refused);
    const node = place === undefined ? undefined : board.nodes[place];
    if (place === undefined || node === undefined || filter(node).length === 0) return place;
    refused.add(place);
  }
}

type Wish = (node: Node) => number;

function negated(wish: Wish | undefined): Wish | undefined {
  return wish && ((node) => -wish(node));
}

function withWishes({ nodes }: Board, known: Places, wishes: readonly Wish[]): Places {
  if (wishes.length === 0) return known;
  const { places, cost } = known;
  const granted = (place: number): number => {
    const node = nodes[place];
    return node ? wishes.reduce((sum, wish) => sum + wish(node), 0) : 0;
  };
  return placesWith(
    places,
    places.map((place, i) => (cost[i] ?? 0) - granted(place)),
  );
}

/** Siblings on one node at most, for the sake of one number that orders cost and siblings. */
const CROWDED = 1e4;

// Least cost, fewest siblings on the node, fewest in its zone, fewest Pods, and the name (S-412). It runs for every Pod
// over every node, so it looks at numbers alone, and begins where the best place often is: at the emptiest nodes.
function cheapest(board: Board, crowd: Crowd, known: Places, refused: ReadonlySet<number>): number | undefined {
  const { places, cost, least } = known;
  const { podsAt, zoneAt, emptiest } = board;
  const from = places.length === podsAt.length ? emptiest.from : 0;
  const ideal = [least * CROWDED, Math.min(...crowd.inZone) * CROWDED + emptiest.pods];
  let [best, first, second]: [number | undefined, number, number] = [undefined, Infinity, Infinity];
  for (let n = 0; n < places.length; n++) {
    const i = (from + n) % places.length;
    const place = places[i] ?? 0;
    const siblings = (cost[i] ?? 0) * CROWDED + (crowd.at[place] ?? 0);
    if (siblings > first || (refused.size > 0 && refused.has(place))) continue;
    const beside = (crowd.inZone[zoneAt[place] ?? 0] ?? 0) * CROWDED + (podsAt[place] ?? 0);
    if (siblings === first && (beside > second || (beside === second && place > (best ?? place)))) continue;
    [best, first, second] = [place, siblings, beside];
    if (siblings === ideal[0] && beside === ideal[1]) return best;
  }
  return best;
}

const NODE_NAME = chosenBy("scheduler", "spec.nodeName");
const STATUS = chosenBy("scheduler", "status");

function bind(cluster: Controlled, pod: Pod, node: Node): Controlled {
  const conditions = withCondition(pod.status?.conditions ?? [], scheduled(cluster));
  const bound: Pod = {
    ...pod,
    spec: { nodeName: node.metadata.name, ...pod.spec },
    status: { phase: "Pending", ...pod.status, conditions },
  };
  return putField(cluster, bound, NODE_NAME);
}

/** What a bound Pod says of its scheduling. */
export function scheduled({ time }: Controlled): Condition {
  return { type: "PodScheduled", status: "True", lastProbeTime: null, lastTransitionTime: timestampAt(time) };
}

function leavePending(cluster: Controlled, pod: Pod, reason: string, message: string): Controlled {
  const current = pod.status?.conditions?.find(({ type }) => type === "PodScheduled");
  if (current?.message === message) return cluster;
  const condition: Condition = {
    type: "PodScheduled",
    status: "False",
    reason,
    message,
    observedGeneration: pod.metadata.generation ?? 1,
    lastProbeTime: null,
    lastTransitionTime: current?.lastTransitionTime ?? timestampAt(cluster.time),
  };
  const others = (pod.status?.conditions ?? []).filter(({ type }) => type !== "PodScheduled");
  const status = { phase: "Pending" as const, qosClass: qosClassOf(pod.spec), conditions: [...others, condition] };
  return putField(cluster, { ...pod, status: { ...pod.status, ...status } }, STATUS);
}
