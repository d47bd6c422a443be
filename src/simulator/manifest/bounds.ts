/** What a manifest may be at most. A real one is far below; beyond lies only hostile text. */
export const MAX_CHARACTERS = 512 * 1024;
export const MAX_DEPTH = 200;
export const MAX_NODES = 50_000;

/** Why the text is too much to read, in words; undefined when it is not. Looks at every character once. */
export function outOfBounds(text: string): string | undefined {
  if (text.length > MAX_CHARACTERS) {
    return `the text has ${text.length} characters: at most ${MAX_CHARACTERS} are read`;
  }
  return nestsTooDeep(text) ? `the text nests deeper than ${MAX_DEPTH} levels` : undefined;
}

// Brackets inside quotes count as well: no manifest holds that many of them either.
function nestsTooDeep(text: string): boolean {
  let brackets = 0;
  for (const line of text.split("\n")) {
    const dashes = /^[\s\-?]*/.exec(line)?.[0] ?? "";
    if (dashes.replace(/\s/g, "").length + Math.floor(dashes.length / 2) > MAX_DEPTH * 2) return true;
    for (const character of line) {
      if (character === "[" || character === "{") brackets++;
      else if ((character === "]" || character === "}") && brackets > 0) brackets--;
      if (brackets > MAX_DEPTH) return true;
    }
  }
  return false;
}
