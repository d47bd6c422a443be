import type { ClusterState } from "../../cluster/cluster-state.ts";
import { refOf } from "../../store/object-store.ts";
import { endingsKey, endingsOf, namedIn } from "./endings.ts";
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
  const services = serviceTargets(state).map((to) => ({ to, servers: serversOf(state, to, likeness) }));
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
        ...services.map(({ to, servers }) =>
          to.target.at === "cluster-ip" ? cellOf(podsToService(group, to, servers)) : [],
        ),
      ]),
      ...outside.map(({ name }) => [
        ...pods.map(() => []),
        ...services.map(({ to, servers }) => cellOf(outsideToService(state, name, to, servers, likeness))),
      ]),
    ],
  };
}

type Answer = { readonly key: string; readonly endings: readonly ReachEnding[] };

/**
 * Traces situations, each once, and puts those together that end alike. An ending that is told with the name of somebody is
 * not the answer for others, though theirs is like it.
 */
function cellsIn(state: ClusterState): (situations: readonly Situation[]) => ReachCell {
  const known = new Map<string, Answer>();
  const asked = (situation: Situation): Answer => {
    const found = NAMED.map((named) => known.get(keyFor(situation, named))).find((answer) => answer !== undefined);
    if (found) return found;
    const endings = endingsOf(state, situation.flow);
    const answer = { key: endingsKey(endings), endings };
    known.set(keyFor(situation, namedIn(endings)), answer);
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

const NAMED = ["nobody", "target", "both"] as const;

function keyFor({ key, source, target }: Situation, named: (typeof NAMED)[number]): string {
  switch (named) {
    case "nobody":
      return key;
    case "target":
      return `${key} to ${target}`;
    case "both":
      return `${key} from ${source} to ${target}`;
  }
}
