import type { Diagnostic } from "../api/diagnostic.ts";
import { typeOfKind } from "../api/types.ts";
import { isJsonObject, type JsonValue, type ManifestDocument, rangeOf } from "./document.ts";
import { openapiProblems } from "./openapi-check.ts";
import type { ReadProblem } from "./read-problem.ts";

/** What kubectl demands of a document before it asks the server (S-102): that it is a map, and says what it is. */
export function clientProblem(document: ManifestDocument): ReadProblem | undefined {
  const complaints = complaintsAbout(document.value);
  if (complaints.length === 0) return undefined;
  const list = complaints.length === 1 ? complaints[0] : `[${complaints.join(", ")}]`;
  return {
    message: `error validating "${document.fileName}": error validating data: ${list}; ${VALIDATE_OFF}`,
    diagnostic: diagnosticOf(document, complaints),
  };
}

const VALIDATE_OFF = "if you choose to ignore these errors, turn validation off with --validate=false";

// Of a `List` the server cannot be asked, so that kubectl checks its items against the published types (S-109).
function complaintsAbout(value: JsonValue): readonly string[] {
  const own = complaintsAboutKind(value);
  if (own.length > 0 || !isJsonObject(value) || value.kind !== "List" || value.apiVersion !== "v1") return own;
  if (!Array.isArray(value.items)) return ["invalid object to validate"];
  return [...new Set(value.items.flatMap(complaintsAboutItem))];
}

function complaintsAboutKind(value: JsonValue): readonly string[] {
  if (!isJsonObject(value)) return ["invalid object to validate"];
  return ["apiVersion", "kind"].flatMap((name) => {
    const given = value[name] ?? null;
    if (given === null) return [`${name} not set`];
    return typeof given === "string" ? [] : [`${name} isn't string type`];
  });
}

function complaintsAboutItem(item: JsonValue): readonly string[] {
  const own = complaintsAboutKind(item);
  if (own.length > 0 || !isJsonObject(item)) return own;
  const type = typeOfKind(String(item.apiVersion), String(item.kind));
  return type ? openapiProblems(item, type) : [];
}

function diagnosticOf(document: ManifestDocument, complaints: readonly string[]): Diagnostic {
  const range = rangeOf(document, "");
  const common = { severity: "error", path: "", ...(range ? { range } : {}) } as const;
  if (!isJsonObject(document.value)) {
    const message = "the document is not a map of fields";
    return { ...common, code: "not-an-object", message, hint: "Begin with apiVersion: and kind:." };
  }
  const message = complaints.join(", ");
  if (!/not set|string type/.test(message)) {
    return {
      ...common,
      code: "invalid",
      message,
      hint: "Compare the items with the published fields: their names and types.",
    };
  }
  return { ...common, code: "missing-kind", message, hint: "Say what this is: add apiVersion and kind." };
}
