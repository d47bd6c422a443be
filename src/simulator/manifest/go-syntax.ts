import { goQuote } from "../api/go-text.ts";
import { isJsonObject, type JsonValue } from "./document.ts";

/** A value as Go prints it in a program (`%#v`): go-yaml shows so what it cannot take as a key. */
export function goSyntax(value: JsonValue): string {
  if (Array.isArray(value)) return `[]interface {}{${value.map(goElement).join(", ")}}`;
  if (typeof value === "string") return goQuote(value);
  if (!isJsonObject(value)) return value === null ? "<nil>" : String(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `map[interface {}]interface {}{${entries.map(([name, field]) => `${goKey(name)}:${goElement(field)}`).join(", ")}}`;
}

const goElement = (value: JsonValue): string => (value === null ? "interface {}(nil)" : goSyntax(value));

/** Our keys are texts; Go still knows those that were written as a boolean or a number. */
const goKey = (name: string): string => (/^(?:true|false|-?[0-9]+)$/.test(name) ? name : goQuote(name));
