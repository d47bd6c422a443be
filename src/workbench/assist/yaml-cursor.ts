/**
 * Where the cursor stands in a manifest that is still being written. Half a line is no YAML, so nothing is parsed: the
 * indentation tells the parents, as it does to the reader.
 */
export type YAMLCursor = {
  /** The fields from the document's root to the cursor; `[]` is an item of a list. A value's own key is the last one. */
  readonly path: readonly string[];
  readonly at: "key" | "value";
  /** What stands there already, and where it starts and ends in the text. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Columns before the key, for lines that follow it. */
  readonly indent: number;
  /** The keys that stand beside the cursor already. */
  readonly siblings: ReadonlySet<string>;
  readonly apiVersion: string | undefined;
  readonly kind: string | undefined;
  /** The network platform that a Cluster document names. */
  readonly platform: string | undefined;
};

/** One thing that indentation tells of a line: an item's dash, or a key. */
type Token =
  | { readonly kind: "item"; readonly column: number }
  | { readonly kind: "key"; readonly column: number; readonly name: string };

const DOCUMENT_MARK = /^(---|\.\.\.)(\s|$)/;
const KEY = /^("[^"]*"|'[^']*'|[^\s#:{}[\],][^\s:{}[\],]*):(?=\s|$)/;

/** The cursor at the offset; undefined in comments, flow collections and block texts, where nothing can be said. */
export function cursorAt(text: string, offset: number): YAMLCursor | undefined {
  const before = text.slice(0, offset).split("\n");
  const row = before.length - 1;
  const typed = before[row] ?? "";
  const lines = text.split(/\r?\n/);
  const line = lines[row] ?? "";
  if (DOCUMENT_MARK.test(line) || /(^|\s)#/.test(typed)) return undefined;
  const lineStart = offset - typed.length;
  const { first, last } = documentAround(lines, row);
  const own = lines.slice(first, last);
  const dashes = dashesOf(typed);
  const column = dashes.length === 0 ? indentOf(typed) : lengthOfDashes(typed);
  const rest = typed.slice(column);
  const key = KEY.exec(line.slice(column));
  const inValue = key !== null && typed.length > column + key[0].length;
  if (!inValue && !/^[\w./"'-]*$/.test(rest)) return undefined;
  const parents = [...parentsAbove(own.slice(0, row - first), dashes, column)];
  const common = {
    indent: column,
    apiVersion: rootValue(own, "apiVersion"),
    kind: rootValue(own, "kind"),
    platform: platformIn(own),
  };
  if (!inValue) {
    const end = column + (/^[\w./-]*/.exec(line.slice(column))?.[0].length ?? 0);
    const siblings = siblingsOf(own, row - first, column);
    return {
      ...common,
      path: parents,
      at: "key",
      word: rest,
      start: lineStart + column,
      end: lineStart + end,
      siblings,
    };
  }
  const value = /^\s*/.exec(line.slice(column + key[0].length))?.[0].length ?? 0;
  const start = Math.min(column + key[0].length + value, typed.length);
  const word = line.slice(start).replace(/\s+(#.*)?$/, "");
  if (/^[{[|>&*!]/.test(word)) return undefined;
  const path = [...parents, unquoted(key[1] ?? "")];
  return {
    ...common,
    path,
    at: "value",
    word,
    start: lineStart + start,
    end: lineStart + start + word.length,
    siblings: new Set(),
  };
}

/** The lines of the document around a line: from behind a `---` to the next one. */
function documentAround(lines: readonly string[], row: number): { readonly first: number; readonly last: number } {
  const isMark = (line: string): boolean => DOCUMENT_MARK.test(line);
  const first = lines.slice(0, row).findLastIndex(isMark) + 1;
  const next = lines.slice(row).findIndex(isMark);
  return { first, last: next < 0 ? lines.length : row + next };
}

/** From the root down: every key and item that the column lies inside of. */
function parentsAbove(above: readonly string[], dashes: readonly number[], column: number): readonly string[] {
  const path: string[] = [];
  // An item's key may stand in the dash's own column: `ports:` and below it `- port: 80`.
  let inside = { column, keysAt: false };
  const take = (token: Token): void => {
    const encloses =
      token.column < inside.column || (token.kind === "key" && inside.keysAt && token.column === inside.column);
    if (!encloses) return;
    path.unshift(token.kind === "key" ? token.name : "[]");
    inside = { column: token.column, keysAt: token.kind === "item" };
  };
  for (const dash of [...dashes].reverse()) take({ kind: "item", column: dash });
  for (const line of [...above].reverse()) for (const token of [...tokensOf(line)].reverse()) take(token);
  return path;
}

/** The other keys of the same map: up and down, until a line lies further out or a new item begins. */
function siblingsOf(lines: readonly string[], row: number, column: number): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (line: string): boolean => {
    const tokens = tokensOf(line);
    for (const token of tokens) if (token.kind === "key" && token.column === column) found.add(token.name);
    return tokens.length > 0 && (tokens[0]?.column ?? 0) < column;
  };
  const startsItem = dashesOf(lines[row] ?? "").length > 0;
  if (!startsItem) lines.slice(0, row).reverse().some(collect);
  lines.slice(row + 1).some((line) => (tokensOf(line)[0]?.column ?? column) < column || collect(line));
  return found;
}

function tokensOf(line: string): readonly Token[] {
  if (/^\s*(#|$)/.test(line)) return [];
  const items = dashesOf(line).map((column): Token => ({ kind: "item", column }));
  const column = items.length === 0 ? indentOf(line) : lengthOfDashes(line);
  const name = KEY.exec(line.slice(column))?.[1];
  return name === undefined ? items : [...items, { kind: "key", column, name: unquoted(name) }];
}

/** The columns of the dashes a line begins with: `  - - a` → 2, 4. */
function dashesOf(line: string): readonly number[] {
  const start = /^\s*(-\s+)*(-$)?/.exec(line)?.[0] ?? "";
  return [...start.matchAll(/-/g)].map(({ index }) => index);
}

const lengthOfDashes = (line: string): number => (/^\s*(-\s+)*(-$)?/.exec(line)?.[0] ?? "").length;

const indentOf = (line: string): number => (/^ */.exec(line)?.[0] ?? "").length;

function rootValue(lines: readonly string[], key: string): string | undefined {
  const line = lines.find((candidate) => candidate.startsWith(`${key}:`));
  const value = line
    ?.slice(key.length + 1)
    .replace(/\s#.*$/, "")
    .trim();
  return value ? unquoted(value) : undefined;
}

/** The `name:` in the lines below `platform:`. */
function platformIn(lines: readonly string[]): string | undefined {
  const first = lines.findIndex((line) => line.startsWith("platform:")) + 1;
  const below = first === 0 ? [] : lines.slice(first);
  const end = below.findIndex((line) => /^\S/.test(line));
  const own = below.slice(0, end < 0 ? below.length : end);
  return own.flatMap((line) => /^\s+name:\s*([\w-]+)/.exec(line)?.[1] ?? [])[0];
}

const unquoted = (text: string): string => text.replace(/^(["'])(.*)\1$/, "$2");
