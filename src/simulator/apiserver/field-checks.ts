import { type FieldError, invalid, notSupported, required } from "./field-error.ts";

// The checks that most fields need. An absent field passes, but for `requiredText`.

const NON_NEGATIVE = "must be greater than or equal to 0";

/** One error for each problem that a rule of `names.ts` has found. */
export function invalidEach(path: string, value: unknown, problems: readonly string[]): readonly FieldError[] {
  return problems.map((problem) => invalid(path, value, problem));
}

/** The text is there, and passes the rule. */
export function requiredText(
  path: string,
  text: string | undefined,
  problems: (text: string) => readonly string[] = () => [],
): readonly FieldError[] {
  return text ? invalidEach(path, text, problems(text)) : [required(path)];
}

/** The text, when there is one, passes the rule. */
export function optionalText(
  path: string,
  text: string | undefined,
  problems: (text: string) => readonly string[],
): readonly FieldError[] {
  return text ? invalidEach(path, text, problems(text)) : [];
}

/** The value, when there is one, is one of the words; they are listed in the order given. */
export function oneOf(path: string, value: string | undefined, words: readonly string[]): readonly FieldError[] {
  return value === undefined || words.includes(value) ? [] : [notSupported(path, value, words)];
}

export function nonNegative(path: string, value: number | undefined): readonly FieldError[] {
  return value !== undefined && value < 0 ? [invalid(path, value, NON_NEGATIVE)] : [];
}

export function inRange(path: string, value: number | undefined, low: number, high: number): readonly FieldError[] {
  return value === undefined || (value >= low && value <= high)
    ? []
    : [invalid(path, value, `must be between ${low} and ${high}, inclusive`)];
}

/** Every item whose key an earlier one has, too: its place in the list, and the key. */
export function repeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): readonly (readonly [number, string])[] {
  const seen = new Set<string>();
  return items.flatMap((item, i): readonly (readonly [number, string])[] => {
    const key = keyOf(item);
    if (key === undefined) return [];
    if (seen.has(key)) return [[i, key]];
    seen.add(key);
    return [];
  });
}
