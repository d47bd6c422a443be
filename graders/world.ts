import {
  applyFile,
  type ClusterState,
  type CommandOutcome,
  createCluster,
  kubectl,
  listObjects,
  refOf,
  removeObject,
  settle,
} from "../src/simulator/index.ts";
import { type Answer, type Answers, asAnswer } from "./answer.ts";
import type { Lab, World } from "./lab/lab.ts";

/** A world after the answer was applied: what every check and hint looks at. */
export type Observed = {
  readonly lab: Lab;
  readonly world: string;
  /** All chance comes from here; it is the grader's, never the learner's. */
  readonly seed: number;
  /** What came of the manifest. */
  readonly outcome: CommandOutcome;
  /** After the manifest and the commands. */
  readonly state: ClusterState;
  readonly answers: Answers;
};

const GIVEN = new WeakMap<World, Map<number, ClusterState>>();
const STARTED = new WeakMap<World, Map<number, ClusterState>>();

/** The given world of a lab before any answer; made once per seed, since the same lab judges many answers. */
export function givenWorld(world: World, seed: number): ClusterState {
  return remembered(GIVEN, world, seed, () => makeWorld(world, seed));
}

/** The world with what the editor opens with: what predictions are about. */
export function startState(lab: Lab, world: string, seed: number): ClusterState {
  return remembered(STARTED, worldOf(lab, world), seed, () => observe(lab, lab.start, world, seed).state);
}

/** Applies the answer in one world of the lab: first the manifest, then the commands. */
export function observe(lab: Lab, answer: string | Answer, world: string, seed: number): Observed {
  const { text, answers, commands } = asAnswer(answer);
  const file = { fileName: lab.fileName, text };
  const outcome = applyFile(givenWorld(worldOf(lab, world), seed), file);
  const typed = lab.terminal ? commands : [];
  const state = typed.reduce((at, command) => kubectl(at, command, [file]).state, outcome.state);
  return { lab, world, seed, outcome, state, answers };
}

/** The worlds that a lab is judged in; the first is the one that the learner sees. */
export function worldsOf({ tasks }: Lab): readonly string[] {
  return [...new Set(["cluster", ...tasks.map(({ world }) => world)])];
}

function worldOf(lab: Lab, name: string): World {
  const world = lab.worlds[name];
  if (!world) throw new Error(`no such world: ${name}`);
  return world;
}

function remembered(
  memory: WeakMap<World, Map<number, ClusterState>>,
  world: World,
  seed: number,
  make: () => ClusterState,
): ClusterState {
  const known = memory.get(world) ?? new Map<number, ClusterState>();
  memory.set(world, known);
  const state = known.get(seed) ?? make();
  known.set(seed, state);
  return state;
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

const DELETABLE = [
  "Deployment",
  "ReplicaSet",
  "StatefulSet",
  "DaemonSet",
  "Job",
  "Pod",
  "Service",
  "EndpointSlice",
  "Ingress",
  "NetworkPolicy",
];
