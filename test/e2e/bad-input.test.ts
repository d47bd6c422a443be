import { describe, expect, it } from "vitest";
import { siteInBrowser } from "./browser.ts";
import { checkButton, draft, paste, report, shipped } from "./workbench.ts";

const open = siteInBrowser();
const LAB = "first-clusterip";
const solution = shipped(LAB, "solution");

/** A mebibyte of printable noise, the same at every run. */
function noise(): string {
  let seed = 1;
  const next = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(seed / 65_536);
  };
  return Array.from({ length: 1_048_576 }, () =>
    next() % 60 === 0 ? "\n" : String.fromCharCode(33 + (next() % 94)),
  ).join("");
}

describe("bad input gets one clear message at its line", () => {
  for (const { input, text, says, line } of [
    { input: "nothing", text: "", says: "no objects passed to apply", line: 1 },
    { input: "plain words", text: "just words", says: "the document is not a map of fields", line: 1 },
    {
      input: "what is not YAML",
      text: "kind: Service\nmetadata: }{\n",
      says: "error converting YAML to JSON",
      line: 2,
    },
    { input: "a tab", text: "kind: Service\n\tmetadata: {}\n", says: "Replace the tab", line: 2 },
    {
      input: "a second document of a wrong sort",
      text: `${solution}---\n- a list\n`,
      says: "the document is not a map of fields",
      line: solution.split("\n").length + 1,
    },
    {
      input: "an unknown field",
      text: solution.replace("selector:", "selectors:"),
      says: 'unknown field "spec.selectors"',
      line: 10,
    },
    {
      input: "an unknown kind",
      text: "apiVersion: v1\nkind: Servise\nmetadata: { name: x }\n",
      says: 'no matches for kind "Servise"',
      line: 2,
    },
    { input: "a mebibyte of noise", text: noise(), says: "at most 524288 are read", line: 1 },
  ]) {
    it(`${input}: ${says}`, async () => {
      const { page, errors } = await open(`/labs/${LAB}`);
      await paste(page, text);
      await checkButton(page).click();
      await report(page).waitFor();
      const problems = page.getByRole("list", { name: "What the API server would say" }).getByRole("listitem");
      await expect.poll(() => problems.allInnerTexts()).toEqual([expect.stringContaining(says)]);
      expect(await problems.getByRole("button").textContent()).toBe(`line ${line}`);
      expect(await draft(page, LAB)).toBe(text);
      expect(errors).toEqual([]);
    });
  }
});

describe("a whole second document", () => {
  it("is no mistake", async () => {
    const { page } = await open(`/labs/${LAB}`);
    await paste(page, solution);
    await checkButton(page).click();
    await report(page).getByRole("heading", { name: "Passed: both" }).waitFor();
  });
});
