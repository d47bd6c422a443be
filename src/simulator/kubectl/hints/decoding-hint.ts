import { meantWord } from "../../api/spelling.ts";
import { stepsOf, typeBelow } from "../../api/type-path.ts";
import { typeOfKind } from "../../api/types.ts";
import { isJsonObject, type ManifestDocument } from "../../manifest/document.ts";

/** To a value of the wrong type: what to write, by the Go type that the message names (S-103). */
export function typeHint(message: string): string {
  const [, given = "", type = ""] = /cannot unmarshal (\S+).* of type (\S+)$/.exec(message) ?? [];
  if (type.startsWith("[]")) return "Write a list: begin each item with a dash.";
  if (type.startsWith("map[") || /^v\d\w*\./.test(type))
    return "Write a map here: a `key: value` pair a line, indented.";
  if (type === "bool") return "Write true or false, without quotes.";
  if (type === "string")
    return ["number", "bool"].includes(given) ? "Put the value in quotes." : "Write a text here, not a map or a list.";
  return "Write a whole number, without quotes.";
}

/** To a field that its kind does not have: the field that was probably meant (S-107). */
export function spellingHint(document: ManifestDocument, path: string): string {
  const steps = stepsOf(path);
  const written = steps.at(-1) ?? "";
  const meant = meantWord(written, fieldsBelow(document, steps.slice(0, -1)));
  return meant === undefined
    ? "Check the spelling, the capitals and the indentation of this field."
    : `Write ${meant}, if that is what you mean.`;
}

function fieldsBelow({ value }: ManifestDocument, steps: readonly string[]): readonly string[] {
  if (!isJsonObject(value)) return [];
  const type = typeBelow(typeOfKind(String(value.apiVersion), String(value.kind)), steps);
  return Object.keys(type?.schema.properties ?? {});
}
