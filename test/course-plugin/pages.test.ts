import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shownBlock } from "../../src/course-plugin/example-blocks.ts";

const docs = join(import.meta.dirname, "..", "..", "docs");
const pages = readdirSync(docs, { recursive: true, encoding: "utf8" }).filter((file) => /\.mdx?$/.test(file));

/** What is shown as it stands. */
const PLAIN = ["yaml", "text", "sh"];

type Block = { readonly lang: string; readonly text: string; readonly line: number };

function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(({ 1: lang = "", 2: body = "", index }) => ({
    lang,
    text: body,
    line: text.slice(0, index).split("\n").length,
  }));
}

describe("what the pages claim", () => {
  for (const page of pages.sort()) {
    const file = join(docs, page);
    for (const { lang, text, line } of blocksOf(readFileSync(file, "utf8"))) {
      it(`holds in the ${lang} block of ${page}:${line}`, () => {
        const shown = shownBlock(lang, text, file);
        expect(shown === undefined).toBe(PLAIN.includes(lang));
      });
    }
  }
});
