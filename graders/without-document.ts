import type { ManifestDocument } from "../src/simulator/index.ts";

/** The text with one of its documents left blank, so that every message still names the line of the file. */
export function withoutDocument(text: string, { places }: ManifestDocument): string {
  const lines = text.split("\n");
  const begins = (places.get("")?.value.start.line ?? 1) - 1;
  const isSeparator = (line: string): boolean => /^---\s*(#.*)?$/.test(line);
  const first = lines.findLastIndex((line, i) => i < begins && isSeparator(line)) + 1;
  const next = lines.findIndex((line, i) => i > begins && isSeparator(line));
  const end = next < 0 ? lines.length : next;
  return lines.map((line, i) => (i >= first && i < end ? "" : line)).join("\n");
}
