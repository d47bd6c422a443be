import { draw } from "../../src/simulator/index.ts";
import type { Lab, VariantValues } from "../lab/lab.ts";

/** Word of the lab as its author wrote it → what stands there in a variant. */
export type Words = ReadonlyMap<string, string>;

/**
 * What each word of the lab becomes under the seed. A value that the lab uses for something else, or that another word
 * got already, is passed over: two things that differ go on differing.
 */
export function drawWords({ variants, ...lab }: Lab, seed: number): Words {
  const texts = allWords(lab);
  const words = new Map<string, string>();
  for (const [word, values] of Object.entries(variants)) {
    const taken = new Set(words.values());
    const isFree = (value: string): boolean => value === word || !(taken.has(value) || holdsWord(texts, value));
    words.set(word, drawFree(values, draw(seed, `variant ${word}`, countOf(values)), isFree) ?? word);
  }
  return words;
}

/** The text with each of the words replaced, wherever it stands by itself. What quotes a symptom stays as it is. */
export function replaceWords(text: string, words: Words): string {
  if (words.size === 0) return text;
  const pattern = [...words.keys()].map(wordPattern).join("|");
  return text.replace(new RegExp(`\\{\\{[^}]*\\}\\}|${pattern}`, "g"), (found) => words.get(found) ?? found);
}

/** Everything that a lab says, its keys and numbers as well, one after the other. */
export function allWords(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}\n${allWords(inner)}`)
    .join("\n");
}

export function holdsWord(text: string, word: string): boolean {
  return new RegExp(wordPattern(word)).test(text);
}

// A number inside an address or after a decimal point is another number; a name after a dot, as in web.shop, is the name.
function wordPattern(word: string): string {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return /^\d+$/.test(word) ? `(?<![\\w.])${literal}(?!\\w|\\.\\d)` : `(?<!\\w)${literal}(?!\\w)`;
}

function countOf(values: VariantValues): number {
  return "from" in values ? values.to - values.from + 1 : values.length;
}

function valueAt(values: VariantValues, index: number): string {
  return "from" in values ? String(values.from + index) : String(values[index]);
}

/** The drawn value, or the next one after it that is free. */
function drawFree(values: VariantValues, drawn: number, isFree: (value: string) => boolean): string | undefined {
  const count = countOf(values);
  for (let step = 0; step < count; step++) {
    const value = valueAt(values, (drawn + step) % count);
    if (isFree(value)) return value;
  }
  return undefined;
}
