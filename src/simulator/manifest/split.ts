/** One document of a text: `line` is where it begins, counted from 0. */
export type Chunk = { readonly text: string; readonly line: number };

/**
 * Splits a text at lines of `---`, as kubectl does before it reads any YAML (S-101): each piece is read by itself, so
 * that one mistake leaves the documents before it alone. A comment may follow the dashes.
 */
export function splitDocuments(text: string): readonly Chunk[] {
  const chunks: { lines: string[]; line: number }[] = [{ lines: [], line: 0 }];
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    if (/^---\s*(#.*)?$/.test(line)) chunks.push({ lines: [], line: index + 1 });
    else chunks.at(-1)?.lines.push(line);
  }
  return chunks.map(({ lines, line }) => ({ text: lines.join("\n"), line }));
}
