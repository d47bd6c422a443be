import { type JsonValue, readDocuments } from "../src/simulator/index.ts";
import type { AnswerValue } from "./lab/check.ts";
import { withoutDocument } from "./without-document.ts";

/** What a learner hands in for one lab. A text alone is an answer, too. */
export type Answer = {
  /** The manifest. */
  readonly text: string;
  /** By the id of the question. */
  readonly answers: Answers;
  /** Terminal commands, in order; they count where the lab has a terminal. */
  readonly commands: readonly string[];
};

export type Answers = Readonly<Record<string, AnswerValue>>;

export function asAnswer(answer: string | Answer): Answer {
  return typeof answer === "string" ? { text: answer, answers: {}, commands: [] } : answer;
}

/**
 * Reads an answer from a file of the course's own: beside the manifest it may hold a document `kind: Answers`
 * (`apiVersion: hopbyhop/v1`) with `answers` and `commands`, which no cluster ever sees. Its lines are left blank, so
 * that every message names the line of the file.
 */
export function readAnswer(text: string): Answer {
  const { documents } = readDocuments({ fileName: "answer.yaml", text });
  const ours = documents.filter(({ value }) => fieldOf(value, "kind") === "Answers");
  return {
    text: ours.reduce(withoutDocument, text),
    answers: Object.fromEntries(ours.flatMap(({ value }) => entriesOf(fieldOf(value, "answers"))).filter(isAnswer)),
    commands: ours.flatMap(({ value }) => [fieldOf(value, "commands") ?? []].flat()).map(String),
  };
}

function fieldOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

const entriesOf = (value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];

function isAnswer(entry: readonly [string, JsonValue]): entry is readonly [string, AnswerValue] {
  return typeof entry[1] === "string" || typeof entry[1] === "number";
}
