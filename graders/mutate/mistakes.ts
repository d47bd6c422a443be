import { type ClusterState, type JsonValue, readDocuments } from "../../src/simulator/index.ts";
import type { Answer } from "../answer.ts";
import { answerOf } from "../contract/answers.ts";
import { givenWorld } from "../given-world.ts";
import { SEED } from "../grade.ts";
import { isMap, type JsonMap } from "../lab/json-fields.ts";
import type { Lab, Question } from "../lab/lab.ts";
import { clusterSlips } from "./cluster.ts";
import { leaveOut, misplace, mistype, quote } from "./fields.ts";
import type { Mutator, Slip } from "./mistake.ts";
import { mergePeers, openRule, selectAll, splitPeers } from "./policy.ts";
import { missPort, swapPorts } from "./ports.ts";
import { addField, confuse, forget, smallLetters, wrongKind, wrongNamespace } from "./words.ts";

const MUTATORS: readonly Mutator[] = [
  leaveOut,
  mistype,
  misplace,
  quote,
  swapPorts,
  missPort,
  confuse,
  smallLetters,
  addField,
  wrongKind,
  wrongNamespace,
  forget,
  splitPeers,
  mergePeers,
  selectAll,
  openRule,
];

/** An answer that is the solution but for one likely mistake. Its name is what `survivors` in lab.yaml says. */
export type Mistake = {
  /** `Service back-end: leave out spec.selector` */
  readonly name: string;
  readonly answer: Answer;
};

/** The mistakes that are likely in an answer to the lab, made one by one from its solution. */
export function likelyMistakes(lab: Lab): readonly Mistake[] {
  const world = lab.worlds.cluster;
  if (!world) throw new Error(`a lab without a world: ${lab.id}`);
  const solution = answerOf(lab, { name: "solution", text: lab.solution, questions: "right" }, SEED);
  return [
    ...mistakesInText(lab, solution, givenWorld(world, SEED)),
    ...lab.questions.flatMap((asked) => misanswer(solution, asked)),
  ];
}

function mistakesInText({ editable }: Lab, solution: Answer, cluster: ClusterState): readonly Mistake[] {
  const objects = readDocuments({ fileName: "solution.yaml", text: solution.text }).documents.map(({ value }) => value);
  return objects.flatMap((object, i) =>
    isMap(object)
      ? slipsIn(object, cluster, editable).map((slip) => ({
          name: `${nameOf(object)}: ${slip.what}`,
          answer: { ...solution, text: textOf(objects.toSpliced(i, 1, ...(slip.object ? [slip.object] : []))) },
        }))
      : [],
  );
}

function slipsIn(object: JsonMap, cluster: ClusterState, editable: readonly string[]): readonly Slip[] {
  if (object.kind === "Cluster") return clusterSlips(object, editable);
  return MUTATORS.flatMap((mutator) => mutator(object, cluster));
}

function nameOf({ kind, metadata }: JsonMap): string {
  return isMap(metadata) ? `${kind} ${metadata.name}` : String(kind);
}

/** JSON is YAML. */
const textOf = (objects: readonly JsonValue[]): string =>
  objects.map((object) => JSON.stringify(object)).join("\n---\n");

const OUTCOMES = ["answered", "refused", "timed-out", "unreachable", "name-not-found"];

/** Every other choice, and every other end of a packet. */
function misanswer(solution: Answer, question: Question): readonly Mistake[] {
  const values =
    question.kind === "choice" ? question.choices.map(({ id }) => id) : question.kind === "prediction" ? OUTCOMES : [];
  return values
    .filter((value) => value !== solution.answers[question.id])
    .map((value) => ({
      name: `question ${question.id}: answer ${value}`,
      answer: { ...solution, answers: { ...solution.answers, [question.id]: value } },
    }));
}
