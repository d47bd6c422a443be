/** The words of a command line as a shell splits them: quotes group, a backslash takes the next character as it is. */
export function splitWords(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (const [whole, single, double, escaped] of line.matchAll(WORD_PART)) {
    if (/^\s/.test(whole)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      const text = single ?? double?.replace(/\\(["\\$`])/g, "$1") ?? escaped ?? whole;
      word = (word ?? "") + text;
    }
  }
  return word === undefined ? words : [...words, word];
}

/** A blank, a part in quotes, an escaped character, or anything else. */
const WORD_PART = /\s+|'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)|[^\s'"\\]+|['"\\]/gs;

/** The flags a command knows: by name, whether they take a value, and their one-letter form. */
export type Flags = Readonly<
  Record<string, { readonly takes: "value" | "nothing" | "optional"; readonly short?: string }>
>;

export type Arguments =
  | { readonly kind: "parsed"; readonly words: readonly string[]; readonly flags: ReadonlyMap<string, string> }
  /** kubectl's words: `unknown flag: --typ`. */
  | { readonly kind: "misused"; readonly message: string };

/** Sorts the words of a command into its flags and the rest, in any order, as kubectl does. */
export function parseArguments(words: readonly string[], known: Flags): Arguments {
  const rest: string[] = [];
  const flags = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") return { kind: "parsed", words: [...rest, ...words.slice(at + 1)], flags };
    const flag = flagOf(word, known);
    if (flag === undefined) rest.push(word);
    else if (flag.kind === "unknown") return { kind: "misused", message: flag.message };
    else if (flag.takes !== "value" || flag.value !== undefined) flags.set(flag.name, flag.value ?? flag.fallback);
    else if (words[at + 1] === undefined) return { kind: "misused", message: `flag needs an argument: ${flag.shown}` };
    else flags.set(flag.name, words[++at] ?? "");
  }
  return { kind: "parsed", words: rest, flags };
}

type Flag =
  | {
      readonly kind: "known";
      readonly name: string;
      readonly shown: string;
      readonly takes: Flags[string]["takes"];
      readonly value: string | undefined;
      readonly fallback: string;
    }
  | { readonly kind: "unknown"; readonly message: string };

/** The flag that a word is; undefined when it is none. A word that ends in a dash is one: `app-` removes a label. */
function flagOf(word: string, known: Flags): Flag | undefined {
  if (!/^-./.test(word)) return undefined;
  const [, long, longValue] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
  if (long !== undefined) {
    const flag = Object.hasOwn(known, long) ? known[long] : undefined;
    if (!flag) return { kind: "unknown", message: `unknown flag: --${long}` };
    return { kind: "known", name: long, shown: `--${long}`, takes: flag.takes, value: longValue, fallback: "true" };
  }
  const letter = word[1] ?? "";
  const found = Object.entries(known).find(([, { short }]) => short === letter);
  if (!found) return { kind: "unknown", message: `unknown shorthand flag: '${letter}' in ${word}` };
  const value = word.slice(2).replace(/^=/, "") || undefined;
  return {
    kind: "known",
    name: found[0],
    shown: `'${letter}' in ${word}`,
    takes: found[1].takes,
    value,
    fallback: "true",
  };
}
