import { goValue } from "../../api/go-text.ts";
import type { NamedType } from "../../api/types.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../manifest/document.ts";
import { readDocuments } from "../../manifest/read-documents.ts";
import { jsonMerge } from "./json-merge.ts";
import { type JsonPatchStep, jsonPatch } from "./json-patch.ts";
import { strategicMerge, unmergedPart } from "./strategic-merge.ts";

/** The three kinds of patch that the server takes, by their media types. */
export type Patch =
  | { readonly kind: "strategic"; readonly patch: JsonObject }
  | { readonly kind: "merge"; readonly patch: JsonObject }
  | { readonly kind: "json"; readonly steps: readonly JsonPatchStep[] };

export type Patched =
  /** `shown`: how the server prints the patch where the result is no object of its kind. */
  | { readonly kind: "patched"; readonly value: JsonObject; readonly shown: string }
  /** A step that does not fit the object. The server does not say which. */
  | { readonly kind: "failed" };

/** The object as the patch makes it, not yet judged. */
export function applyPatch(original: JsonObject, patch: Patch, type: NamedType): Patched {
  switch (patch.kind) {
    case "strategic":
      return {
        kind: "patched",
        value: strategicMerge(original, patch.patch, type),
        shown: goValue(unmergedPart(patch.patch)),
      };
    case "merge":
      return { kind: "patched", value: jsonMerge(original, patch.patch), shown: goValue(patch.patch) };
    case "json": {
      const value = jsonPatch(original, patch.steps);
      return value === undefined ? { kind: "failed" } : { kind: "patched", value, shown: goValue(patch.steps) };
    }
  }
}

export type ParsedPatch =
  | { readonly kind: "parsed"; readonly patch: Patch }
  /** Go's words for a body that is no patch. */
  | { readonly kind: "unreadable"; readonly message: string };

/** A patch out of its text: YAML or JSON, a map of fields, for a JSON patch a list of steps. */
export function parsePatch(text: string, kind: Patch["kind"]): ParsedPatch {
  const { documents } = readDocuments({ fileName: "patch", text });
  const value: JsonValue = documents[0]?.value ?? null;
  if (kind === "json") return parseSteps(value);
  return isJsonObject(value)
    ? { kind: "parsed", patch: { kind, patch: value } }
    : { kind: "unreadable", message: unmarshal(value, "map[string]interface {}") };
}

function parseSteps(value: JsonValue): ParsedPatch {
  if (!Array.isArray(value)) return { kind: "unreadable", message: unmarshal(value, "jsonpatch.Patch") };
  const steps = value.filter((step) => isJsonObject(step)).map(stepOf);
  return { kind: "parsed", patch: { kind: "json", steps } };
}

function stepOf({ op, path, from, value = null }: JsonObject): JsonPatchStep {
  return { op: String(op), path: String(path), value, ...(from === undefined ? {} : { from: String(from) }) };
}

function unmarshal(value: JsonValue, wanted: string): string {
  const given = Array.isArray(value) ? "array" : typeof value === "boolean" ? "bool" : typeof value;
  return `json: cannot unmarshal ${given} into Go value of type ${wanted}`;
}
