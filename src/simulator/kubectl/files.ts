import type { Diagnostic } from "../api/diagnostic.ts";
import type { SourceFile } from "../api/source.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import type { ObjectDocument } from "../manifest/document.ts";
import { readManifest } from "../manifest/read.ts";
import type { ReadProblem } from "../manifest/read-problem.ts";
import { applyObject } from "./apply.ts";
import { clientError, warning } from "./complaint.ts";
import { createFromFile, replaceFromFile } from "./create.ts";
import { deleteOne } from "./delete.ts";
import { warningAt } from "./diagnose.ts";
import { type Identified, identify } from "./identify.ts";
import { type CommandOutcome, outcomeOf, type Step, stepThrough } from "./outcome.ts";
import { FILE_DEFAULTS, type FileOptions } from "./written.ts";

/** The commands that take `-f FILE`. */
export type FileVerb = "create" | "apply" | "replace" | "delete";

type Submit = (state: ClusterState, document: ObjectDocument, identified: Identified, options: FileOptions) => Step;

const SUBMIT: Readonly<Record<FileVerb, Submit>> = {
  create: createFromFile,
  apply: applyObject,
  replace: replaceFromFile,
  delete: (state, { fileName }, { target }) => deleteOne(state, target.ref, `error when deleting "${fileName}"`),
};

/** `kubectl apply -f FILE`: the file's objects, each created or brought up to date; the controllers have run. */
export function applyFile(state: ClusterState, file: SourceFile): CommandOutcome {
  return submitFile(state, file, "apply", FILE_DEFAULTS);
}

/** `kubectl create -f FILE`: the file's objects, all of which must be new. */
export function createFile(state: ClusterState, file: SourceFile): CommandOutcome {
  return submitFile(state, file, "create", FILE_DEFAULTS);
}

/** Sends the documents of a file one after the other; each fails by itself (S-007). */
export function submitFile(
  state: ClusterState,
  file: SourceFile,
  verb: FileVerb,
  options: FileOptions,
): CommandOutcome {
  const { documents, problem, notes } = readManifest(file);
  const steps = stepThrough(state, documents, (at, document) => submitDocument(at, document, verb, options));
  const last = steps.at(-1)?.state ?? state;
  const remarks: Step = { state: last, complaints: [], diagnostics: notes };
  return outcomeOf(state, [...steps, remarks, ...closingSteps(last, verb, documents.length, problem)]);
}

/** What kubectl has to say about the file as a whole. */
function closingSteps(
  state: ClusterState,
  verb: FileVerb,
  documents: number,
  problem: ReadProblem | undefined,
): readonly Step[] {
  if (problem) return [unreadable(state, problem)];
  return documents === 0 ? [nothingPassed(state, verb)] : [];
}

function submitDocument(state: ClusterState, document: ObjectDocument, verb: FileVerb, options: FileOptions): Step {
  const identified = identify(document, state.document, options.namespace);
  if (identified.kind === "identified") {
    return withNotice(SUBMIT[verb](state, document, identified, options), document, identified.target.rules.deprecated);
  }
  const { complaint, diagnostic } = identified;
  return {
    state,
    result: { kind: "refused", ref: diagnostic.object },
    complaints: [complaint],
    diagnostics: [diagnostic],
  };
}

/** A kind that is a thing of the past is called so with every answer, be it a refusal (S-905). */
function withNotice(step: Step, document: ObjectDocument, notice: string | undefined): Step {
  if (notice === undefined) return step;
  return {
    ...step,
    complaints: [warning(notice), ...step.complaints],
    diagnostics: [warningAt(document, notice), ...step.diagnostics],
  };
}

function unreadable(state: ClusterState, { message, diagnostic }: ReadProblem): Step {
  return { state, complaints: [clientError(message)], diagnostics: [diagnostic] };
}

function nothingPassed(state: ClusterState, verb: FileVerb): Step {
  const message = `no objects passed to ${verb}`;
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const hint = "Write a manifest.";
  const diagnostic: Diagnostic = { code: "empty-answer", severity: "error", message, path: "", range, hint };
  return { state, complaints: [clientError(message)], diagnostics: [diagnostic] };
}
