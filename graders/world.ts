import {
  applyFile,
  type ClusterState,
  type CommandOutcome,
  createCluster,
  listObjects,
  refOf,
  removeObject,
  settle,
} from "../src/simulator/index.ts";
import type { Lab, World } from "./lab/lab.ts";

/** A world after the answer was applied: what every check and hint looks at. */
export type Observed = {
  readonly lab: Lab;
  readonly world: string;
  readonly outcome: CommandOutcome;
  readonly state: ClusterState;
};

const GIVEN = new WeakMap<World, Map<number, ClusterState>>();

/** The given world of a lab before any answer; made once per seed, since the same lab judges many answers. */
export function givenWorld(world: World, seed: number): ClusterState {
  const known = GIVEN.get(world) ?? new Map<number, ClusterState>();
  GIVEN.set(world, known);
  const state = known.get(seed) ?? makeWorld(world, seed);
  known.set(seed, state);
  return state;
}

/** Applies the answer in one world of the lab. */
export function observe(lab: Lab, answer: string, world: string, seed: number): Observed {
  const given = lab.worlds[world];
  if (!given) throw new Error(`no such world: ${world}`);
  const outcome = applyFile(givenWorld(given, seed), { fileName: lab.fileName, text: answer });
  return { lab, world, outcome, state: outcome.state };
}

function makeWorld({ document, objects, fileName }: World, seed: number): ClusterState {
  const created = createCluster(document, seed);
  if (objects.trim() === "") return created;
  const applied = applyFile(created, { fileName, text: objects });
  if (applied.exit !== 0) throw new Error(`the given world is refused: ${applied.stderr}`);
  return applied.state;
}

/** What the cluster itself brings: nobody deletes it by accident. */
const SYSTEM_NAMESPACES: ReadonlySet<string> = new Set(["kube-system", "kube-public", "kube-node-lease"]);

/** A world in which everything of the given one was deleted: no check may be content with that. */
export function observeEmptied(lab: Lab, world: string, seed: number): Observed {
  const observed = observe(lab, "", world, seed);
  const { objects } = observed.state;
  const doomed = DELETABLE.flatMap((kind) => listObjects(objects, kind))
    .map(refOf)
    .filter(({ namespace, name }) => !SYSTEM_NAMESPACES.has(namespace) && name !== "kubernetes");
  return { ...observed, state: settle({ ...observed.state, objects: doomed.reduce(removeObject, objects) }) };
}

const DELETABLE = ["Deployment", "ReplicaSet", "StatefulSet", "DaemonSet", "Job", "Pod", "Service", "EndpointSlice"];
