/** A value as Go's encoder writes JSON: keys sorted, no blanks, and `<`, `>` and `&` escaped. */
export function goJSON(value: unknown): string {
  return JSON.stringify(sorted(value)).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A value as Go prints a decoded JSON document with `%v`: `map[ports:[map[port:80]] type:NodePort]`. */
export function goValue(value: unknown): string {
  if (value === null || value === undefined) return "<nil>";
  if (Array.isArray(value)) return `[${value.map(goValue).join(" ")}]`;
  if (typeof value !== "object") return String(value);
  const entries = Object.entries(value).sort(byKey);
  return `map[${entries.map(([key, field]) => `${key}:${goValue(field)}`).join(" ")}]`;
}

/** A list or a map as Go's source writes it: `[]string{"10.96.0.5"}`, `map[string]string{"app":"web"}`. */
export function goLiteral(value: object): string {
  const text = (field: unknown): string =>
    typeof field === "string"
      ? goQuote(field)
      : typeof field === "object" && field !== null
        ? goLiteral(field)
        : `${field}`;
  if (Array.isArray(value)) return `[]string{${value.map(text).join(", ")}}`;
  const entries = Object.entries(value);
  const isStruct = entries.some(([key]) => /^[A-Z]/.test(key));
  if (isStruct) return `{${entries.map(([key, field]) => `${key}:${text(field)}`).join(", ")}}`;
  const pairs = [...entries].sort(byKey).map(([key, field]) => `${goQuote(key)}:${text(field)}`);
  return `map[string]string{${pairs.join(", ")}}`;
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
};

/** A text as Go quotes it with `%q`: what cannot be printed is escaped, a no-break space too. */
export function goQuote(text: string): string {
  return `"${text.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (character) => SHORT[character] ?? escaped(character))}"`;
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, "0")}`;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(byKey)
      .map(([key, field]) => [key, sorted(field)]),
  );
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
