/** What a manifest may be at most. A real one is far below; beyond lies only hostile text. */
export const MAX_CHARACTERS = 512 * 1024;
/** How many maps and lists may lie inside each other, be it in brackets, by indentation or through aliases. */
export const MAX_DEPTH = 200;
/** How many values a text may have in all its documents, each alias counting as what it stands for. */
export const MAX_NODES = 50_000;

/** Why the text is too much to read, in words; undefined when it is not. */
export function outOfBounds(text: string): string | undefined {
  if (text.length <= MAX_CHARACTERS) return undefined;
  return `the text has ${text.length} characters: at most ${MAX_CHARACTERS} are read`;
}
