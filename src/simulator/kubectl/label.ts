import type { KubeObject } from "../api/kinds.ts";
import type { Labels } from "../api/labels.ts";
import { labelValueProblems } from "../apiserver/names.ts";
import type { Target } from "../apiserver/write.ts";
import { notFound } from "../apiserver/write.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { getObject } from "../store/object-store.ts";
import { failedStep, patchStep } from "./by-name.ts";
import { clientError } from "./complaint.ts";
import { frameStatus } from "./framing.ts";
import type { Step } from "./outcome.ts";
import { resultLine } from "./written.ts";

/** Which map of the metadata a command edits, and its words for it. */
export type Marking = "labels" | "annotations";

const WORDS = {
  labels: { did: "labeled", undid: "unlabeled", not: "not labeled", one: "label" },
  annotations: { did: "annotated", undid: "annotated", not: "not annotated", one: "annotation" },
} as const;

/** What a command wants of the marks: `tier=front` sets one, `tier-` takes it away. */
export type Changes = { readonly set: Labels; readonly remove: readonly string[] };

export function parseChanges(words: readonly string[]): Changes {
  const set = words.filter((word) => word.includes("="));
  const remove = words.filter((word) => !word.includes("=") && word.endsWith("-"));
  return {
    set: Object.fromEntries(set.map((word) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)])),
    remove: remove.map((word) => word.slice(0, -1)),
  };
}

/** `kubectl label` and `kubectl annotate`: on one object. */
export function markOne(
  state: ClusterState,
  target: Target,
  marking: Marking,
  { set, remove }: Changes,
  { overwrite, command }: { readonly overwrite: boolean; readonly command: string },
): Step {
  const object = getObject<KubeObject>(state.objects, target.ref);
  if (!object) return failedStep(state, target.ref, frameStatus(notFound(target.ref).status, target.ref));
  const marks = object.metadata[marking] ?? {};
  const problem = markProblem(marking, set, marks, overwrite);
  if (problem !== undefined) {
    const complaints = [clientError(problem)];
    return { state, result: { kind: "refused", ref: target.ref }, complaints, diagnostics: [] };
  }
  const missing = remove.filter((key) => !Object.hasOwn(marks, key));
  const gone = remove.filter((key) => Object.hasOwn(marks, key));
  const words = WORDS[marking];
  const notes = missing.map((key) => `${words.one} "${key}" not found.\n`).join("");
  const changed = Object.entries(set).some(([key, value]) => marks[key] !== value) || gone.length > 0;
  if (!changed) {
    const line = `${notes}${resultLine(object.apiVersion, target.ref, words.not, "none")}`;
    return { state, line, complaints: [], diagnostics: [] };
  }
  const values = { ...set, ...Object.fromEntries(gone.map((key) => [key, null])) };
  const patch = { metadata: { [marking]: values } };
  const did = Object.keys(set).length === 0 ? words.undid : words.did;
  const step = patchStep(state, target, { kind: "merge", patch }, command, () => did);
  return step.line === undefined ? step : { ...step, line: `${notes}${step.line}` };
}

function markProblem(marking: Marking, set: Labels, marks: Labels, overwrite: boolean): string | undefined {
  for (const [key, value] of marking === "labels" ? Object.entries(set) : []) {
    const [problem] = labelValueProblems(value);
    if (problem !== undefined) return `invalid label value: "${key}=${value}": ${problem}`;
  }
  const taken = Object.keys(set).filter((key) => Object.hasOwn(marks, key) && marks[key] !== set[key]);
  if (overwrite || taken.length === 0) return undefined;
  const told = taken.map((key) => `'${key}' already has a value (${marks[key]})`);
  return marking === "labels"
    ? `${told[0]}, and --overwrite is false`
    : `--overwrite is false but found the following declared annotation(s): ${told.join("; ")}`;
}
