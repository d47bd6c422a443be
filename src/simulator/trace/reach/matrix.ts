import type { ClusterState } from "../../cluster/cluster-state.ts";
import { refOf } from "../../store/object-store.ts";
import { endingsKey, endingsOf } from "./endings.ts";
import { podGroups } from "./groups.ts";
import { likenessOf } from "./likeness.ts";
import type { Reach, ReachCell, ReachEnding, ReachWay } from "./reach.ts";
import { betweenPods, outsideToService, podsToService, type Situation, serversOf } from "./situations.ts";
import { podTargets, serviceTargets } from "./targets.ts";

/**
 * The whole matrix of new connections: every Pod to the ports of every other and of every Service, every outside host to
 * node ports and load balancers. Each situation is traced once, however many Pods are in it.
 */
export function reachOf({ flows: _, ...state }: ClusterState): Reach {
  const likeness = likenessOf(state);
  const groups = podGroups(state, likeness);
  const pods = groups.flatMap((group) => podTargets(state, group));
  const services = serviceTargets(state).map((to) => ({ to, serversOn: serversOf(state, to, likeness) }));
  const { outside } = state.document;
  const cellOf = cellsIn(state);
  return {
    sources: [
      ...groups.map(({ owner, pods: members }) => ({ kind: "pods", owner, pods: members.map(refOf) }) as const),
      ...outside.map(({ name }) => ({ kind: "outside", name }) as const),
    ],
    targets: [...pods.map(({ target }) => target), ...services.map(({ to }) => to.target)],
    cells: [
      ...groups.map((group) => [
        ...pods.map((to) => cellOf(betweenPods(group, to))),
        ...services.map(({ to, serversOn }) =>
          to.target.at === "cluster-ip" ? cellOf(podsToService(group, to, serversOn)) : [],
        ),
      ]),
      ...outside.map(({ name }) => [
        ...pods.map(() => []),
        ...services.map(({ to, serversOn }) => cellOf(outsideToService(state, name, to, serversOn, likeness))),
      ]),
    ],
  };
}

/** Traces situations, each once, and puts those together that end alike. */
function cellsIn(state: ClusterState): (situations: readonly Situation[]) => ReachCell {
  const known = new Map<string, { readonly key: string; readonly endings: readonly ReachEnding[] }>();
  const asked = ({ key, flow }: Situation) => {
    const found = known.get(key);
    if (found) return found;
    const endings = endingsOf(state, flow);
    const answer = { key: endingsKey(endings), endings };
    known.set(key, answer);
    return answer;
  };
  return (situations) => {
    const ways = new Map<string, ReachWay>();
    for (const situation of situations) {
      const { key, endings } = asked(situation);
      if (!ways.has(key)) ways.set(key, { example: situation.flow, endings });
    }
    return [...ways.values()];
  };
}
