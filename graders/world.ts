import isEqual from "fast-deep-equal";
import {
  type ClusterState,
  type CommandOutcome,
  type Diagnostic,
  kubectl,
  listObjects,
  type RawClusterDocument,
  refOf,
  removeObject,
  settle,
} from "../src/simulator/index.ts";
import { type Answer, type Answers, asAnswer } from "./answer.ts";
import { applyAnswer } from "./apply-answer.ts";
import { givenWorld } from "./given-world.ts";
import type { Lab, World } from "./lab/lab.ts";
import { newMemory, remembered } from "./memory.ts";

/** A world after the answer was applied: what every check and hint looks at. */
export type Observed = {
  readonly lab: Lab;
  readonly world: string;
  /** All chance comes from here; it is the grader's, never the learner's. */
  readonly seed: number;
  /** The world before the manifest, with what the answer changed of its Cluster document. */
  readonly given: ClusterState;
  /** The Cluster document of that world, without defaults. */
  readonly written: RawClusterDocument;
  /** What came of the answer's text. */
  readonly outcome: CommandOutcome;
  /** After the manifest and the commands. */
  readonly state: ClusterState;
  readonly answers: Answers;
};

const STARTED = newMemory<World>();

/** The world with what the editor opens with: what predictions are about. */
export function startState(lab: Lab, world: string, seed: number): ClusterState {
  return remembered(STARTED, worldOf(lab, world), seed, () => observe(lab, lab.start, world, seed).state);
}

/** Applies the answer in one world of the lab: its Cluster document, then the manifest, then the commands. */
export function observe(lab: Lab, answer: string | Answer, world: string, seed: number): Observed {
  const { text, answers, commands } = asAnswer(answer);
  const file = { fileName: lab.fileName, text };
  const { given, written, outcome, manifest } = applyAnswer(lab, worldOf(lab, world), file, seed);
  const typed = lab.terminal ? commands : [];
  const files = [{ ...file, text: manifest }];
  const state = typed.reduce((at, command) => kubectl(at, command, files).state, outcome.state);
  return { lab, world, seed, given, written, outcome, state, answers };
}

/** What the controllers say of the cluster, but for what they say of it before the learner comes. */
export function noticesOf({ lab, world, seed, state }: Observed): readonly Diagnostic[] {
  const old = givenWorld(worldOf(lab, world), seed).notices;
  return state.notices.filter((notice) => !old.some((known) => isEqual(known, notice)));
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
