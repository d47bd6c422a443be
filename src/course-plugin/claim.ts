/** One claim of a page, or several. */
export type Claims = string | readonly string[];

/** Of what the simulator says instead, so much is quoted. */
const SHOWN_OF_TEXT = 600;

/** Throws when the page claims what the simulator does not say; line breaks do not count. */
export function holdTo(claims: Claims | undefined, text: string, page: string): void {
  const said = inOneLine(text);
  const wrong = [claims ?? []].flat().find((claim) => !said.includes(inOneLine(claim)));
  if (wrong !== undefined)
    throw new Error(`${page}: the page says ${wrong}, the simulator says ${text.slice(0, SHOWN_OF_TEXT)}`);
}

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
