import { distance } from "../../api/spelling.ts";
import type { JsonPatchStep } from "../../apiserver/patch/json-patch.ts";
import type { JsonValue } from "../../manifest/document.ts";

/** The names and indices that lead to a field. A label's key is one of them, dots and all. */
export type FieldPath = readonly (string | number)[];

/** One change of one field. `after` undefined: the field goes. */
export type Edit = {
  readonly path: FieldPath;
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
  /** It takes a protection away instead of naming who or what may pass: always the last thing to suggest. */
  readonly weakens?: true;
  /** One item of the list becomes two. */
  readonly splits?: { readonly item: number; readonly parts: readonly string[] };
};

/** `spec.ports[0].port` */
export function formatPath(path: FieldPath): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );
}

/** The edit as a step of a JSON patch. */
export function patchStepOf({ path, before, after }: Edit): JsonPatchStep {
  const pointer = path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  if (after === undefined) return { op: "remove", path: pointer };
  return { op: before === undefined ? "add" : "replace", path: pointer, value: after };
}

/** How much an edit asks of the reader: a letter is less than a word, a changed field less than one more or one less. */
export function sizeOf({ before, after, weakens, splits }: Edit): number {
  if (weakens) return WEAKER + sizeOf({ path: [], before, after });
  if (splits) return SPLIT;
  if (before === undefined) return NEW_FIELD + JSON.stringify(after).length;
  if (after === undefined) return LOST_FIELD;
  return distance(textOf(before), textOf(after));
}

const SPLIT = 10;
const WEAKER = 1000;
const LOST_FIELD = 50;
const NEW_FIELD = 100;

const textOf = (value: JsonValue): string => (typeof value === "string" ? value : JSON.stringify(value));
