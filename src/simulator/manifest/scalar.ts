import type { JsonValue } from "./document.ts";
import type { YamlScalar } from "./go-yaml/node.ts";

/** What kubectl's reader takes the text for; `problem` is why it cannot. */
export type ScalarValue = { readonly value: JsonValue } | { readonly problem: string };

type Resolved = { readonly tag: "null" | "bool" | "int" | "float" | "str"; readonly value: JsonValue };

const STANDARD = "tag:yaml.org,2002:";

const WORDS: ReadonlyMap<string, Resolved> = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map(word(true, "bool")),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map(word(false, "bool")),
  ...["", "~", "null", "Null", "NULL"].map(word(null, "null")),
  ...[".nan", ".NaN", ".NAN"].map(word(Number.NaN, "float")),
  ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map(word(Number.POSITIVE_INFINITY, "float")),
  ...["-.inf", "-.Inf", "-.INF"].map(word(Number.NEGATIVE_INFINITY, "float")),
]);

function word(value: JsonValue, tag: Resolved["tag"]): (text: string) => [string, Resolved] {
  return (text) => [text, { tag, value }];
}

/** A scalar's value by the rules of YAML 1.1, as go-yaml keeps them (S-101): no base 60, and dates stay texts. */
export function scalarValue({ text, plain, tag }: Pick<YamlScalar, "text" | "plain" | "tag">): ScalarValue {
  if (tag === undefined) return { value: plain ? resolve(text).value : text };
  const wanted = tag.startsWith(STANDARD) ? tag.slice(STANDARD.length) : undefined;
  switch (wanted) {
    case "null":
    case "bool":
    case "int":
    case "float":
      return taggedValue(text, wanted);
    default:
      return { value: text };
  }
}

function taggedValue(text: string, wanted: Resolved["tag"]): ScalarValue {
  const { tag, value } = resolve(text);
  if (tag === wanted || (tag === "int" && wanted === "float")) return { value };
  return { problem: `cannot decode !!${tag} \`${text}\` as a !!${wanted}` };
}

function resolve(text: string): Resolved {
  const known = WORDS.get(text);
  if (known) return known;
  if (/^\.[0-9]+(?:[eE][-+]?[0-9]+)?$/.test(text)) return { tag: "float", value: Number(text) };
  // A number may be cut by underscores, but not begin with one.
  const number = /^[-+0-9]/.test(text) ? numberOf(text.replaceAll("_", "")) : undefined;
  return number ?? { tag: "str", value: text };
}

const BASES = [
  { base: 16, digits: /^0[xX]([0-9a-fA-F]+)$/ },
  { base: 8, digits: /^0[oO]?([0-7]+)$/ },
  { base: 2, digits: /^0[bB]([01]+)$/ },
  { base: 10, digits: /^(0|[1-9][0-9]*)$/ },
];
/** What fits into Go's integers; a longer number is a float. */
const MAX_INTEGER = 2 ** 64;

function numberOf(text: string): Resolved | undefined {
  const sign = text.startsWith("-") ? -1 : 1;
  const unsigned = text.replace(/^[-+]/, "");
  for (const { base, digits } of BASES) {
    const found = digits.exec(unsigned)?.[1];
    const value = found === undefined ? MAX_INTEGER : Number.parseInt(found, base);
    // `+ 0` makes a plain zero of a negative one.
    if (value < MAX_INTEGER) return { tag: "int", value: sign * value + 0 };
  }
  const isFloat = /^(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(unsigned);
  const value = sign * Number(unsigned);
  return isFloat && Number.isFinite(value) ? { tag: "float", value } : undefined;
}
