import { CannotJudge } from "./result.ts";

/** Writes a text to the terminal, with one line feed at its end. */
export function print(text: string): void {
  console.log(text.replace(/\r?\n$/, ""));
}

/** What a command prints: its text, or the same as JSON. */
export function textOrJSON<T>(format: string, value: T, text: (value: T) => string): string {
  if (format === "json") return JSON.stringify(value, null, 2);
  if (format === "text") return text(value);
  throw new CannotJudge(`--format ${format}: one of text, json`);
}
