import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "./browser.ts";

const labs = join(import.meta.dirname, "..", "..", "labs");
const open = siteInBrowser();
const text = (path: string): string => readFileSync(join(labs, path), "utf8");

/** Writes the answer into the plain editor and checks it; gives the verdict's heading and the whole report. */
async function submit(page: Page, answer: string): Promise<string> {
  await page.getByLabel("plain text editor").check();
  await page.locator("textarea").fill(answer);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.locator('section[aria-label="Report"] h3').first().waitFor();
  await page.getByRole("button", { name: "Check", exact: true }).and(page.locator(":enabled")).waitFor();
  return (await page.locator("main").allInnerTexts()).join("\n");
}

describe("a learner", () => {
  it("comes from the home page to the first lab", async () => {
    const { page, errors } = await open("/");
    await page.getByRole("link", { name: "Begin with Services" }).click();
    await page.getByRole("heading", { name: "The three types of Service" }).waitFor();
    await page.locator('section[aria-label="Lab first-clusterip"]').scrollIntoViewIfNeeded();
    await page.getByRole("heading", { name: "Give the back end one address" }).waitFor();
    await page.locator(".monaco-editor").first().waitFor();
    expect(errors).toEqual([]);
  });

  for (const { lab, wrong, hint } of [
    { lab: "first-clusterip", wrong: "selector-matches-nothing", hint: "Compare it with the labels of the Pods" },
    { lab: "nodeport-three-ports", wrong: "nodeport-range", hint: "It names the range" },
    { lab: "loadbalancer-type-field", wrong: "type-decides", hint: "Which type of Service has one outside" },
  ]) {
    it(`fails ${lab} with a hint, and then passes it`, async () => {
      const { page, errors } = await open(`/labs/${lab}`);
      const failed = await submit(page, text(`${lab}/wrong/${wrong}.yaml`));
      expect(failed).toContain("Not yet");
      expect(failed).toContain(hint);
      const passed = await submit(page, text(`${lab}/solution.yaml`));
      expect(passed).toContain("Passed");
      expect(passed).toContain("Why it works");
      expect(errors).toEqual([]);
    });
  }

  it("finds the draft again after a reload", async () => {
    const { page } = await open("/labs/first-clusterip");
    await page.getByLabel("plain text editor").check();
    await page.locator("textarea").fill("# my draft");
    await page.reload({ waitUntil: "networkidle" });
    await page.getByLabel("plain text editor").check();
    expect(await page.locator("textarea").inputValue()).toBe("# my draft");
  });
});

describe("bad input", () => {
  for (const { input, says } of [
    { input: "", says: "no objects passed to apply" },
    { input: "just words", says: "the document is not a map of fields" },
    { input: "kind: Service\n\tmetadata: {}\n", says: "Replace the tab" },
    {
      input: text("first-clusterip/solution.yaml").replace("selector:", "selectors:"),
      says: 'unknown field "spec.selectors"',
    },
    { input: "apiVersion: v1\nkind: Servise\nmetadata: { name: x }\n", says: 'no matches for kind "Servise"' },
    { input: "x{[".repeat(350_000), says: "at most" },
  ]) {
    it(`${JSON.stringify(input.slice(0, 24))} gets one clear message`, async () => {
      const { page } = await open("/labs/first-clusterip");
      expect(await submit(page, input)).toContain(says);
      expect(await page.locator("textarea").inputValue()).toBe(input);
    });
  }
});

describe("every page", () => {
  for (const path of [
    "/",
    "/labs",
    "/labs/first-clusterip",
    "/course/services/service-types",
    "/course/orientation/how-this-course-works",
  ]) {
    for (const colorScheme of ["light", "dark"] as const) {
      it(`${path} in ${colorScheme} has no violation that axe can find`, async () => {
        const { page } = await open(path, { colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  }
});
