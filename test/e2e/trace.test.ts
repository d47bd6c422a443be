import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "./browser.ts";

const open = siteInBrowser();
const LAB = "first-clusterip";
const answer = (path: string): string =>
  readFileSync(join(import.meta.dirname, "..", "..", "labs", LAB, `${path}.yaml`), "utf8");

async function check(page: Page, text: string): Promise<void> {
  await page.getByLabel("plain text editor").check();
  await page.locator("textarea").fill(text);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByRole("region", { name: "Report", exact: true }).waitFor();
}

describe("a trace", () => {
  it("is walked by buttons, by arrow keys, and by its stations", async () => {
    const { page, errors } = await open("/");
    const step = page.getByRole("button", { name: "Step" });
    const hop = page.locator("p", { hasText: /Hop|way back/ }).first();
    expect(await hop.textContent()).toContain("Hop 1 of 4");
    await step.click();
    expect(await hop.textContent()).toContain("Hop 2 of 4");
    await step.press("ArrowRight");
    expect(await hop.textContent()).toContain("Hop 3 of 4");
    await step.press("End");
    expect(await hop.textContent()).toContain("The way back, 4 of 4");
    await step.press("Home");
    await page.getByRole("button", { name: "Node node3" }).first().click();
    expect(await hop.textContent()).toContain("Hop 3 of 4");
    expect(await page.getByRole("button", { name: "Node node3" }).first().getAttribute("aria-current")).toBe("step");
    expect(errors).toEqual([]);
  });

  it("walks by itself and ends at the end", async () => {
    const { page } = await open("/");
    await page.getByRole("button", { name: "Step" }).press("End");
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.locator("p", { hasText: "The way back, 4 of 4" }).waitFor();
    await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  });

  it("lights what a hop changed in the headers", async () => {
    const { page } = await open("/");
    await page.getByRole("button", { name: "Step" }).click();
    const changed = await page.locator("table mark, table tr[data-new=true]").allInnerTexts();
    expect(changed.join(" ")).toContain("10.244.");
    expect(changed.join(" ")).toContain("VXLAN");
  });

  it("opens where a failing packet ended, and leads to the learner's line", async () => {
    const { page } = await open(`/labs/${LAB}`);
    await check(page, answer("wrong/targetport-not-listening"));
    const report = page.getByRole("region", { name: "Report", exact: true });
    await report.getByText("refused").first().waitFor();
    await report.getByRole("button", { name: /because: spec\.ports/ }).click();
    const selected = await page
      .locator("textarea")
      .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
    expect(selected).toContain("targetPort");
  });
});

describe("a report", () => {
  it("is heard as one sentence", async () => {
    const { page } = await open(`/labs/${LAB}`);
    await check(page, answer("start"));
    await expect.poll(() => page.getByRole("status").textContent()).toBe("Attempt 1. Not yet: 0 of 2 tasks done.");
  });

  it("opens its hint rung by rung", async () => {
    const { page } = await open(`/labs/${LAB}`);
    await check(page, answer("start"));
    const hint = page.getByRole("region", { name: "Hint", exact: true });
    expect(await hint.locator("p").count()).toBe(1);
    await hint.getByRole("button", { name: "Tell me more" }).click();
    expect(await hint.locator("p").count()).toBe(2);
  });

  it("shows a solution only to whoever asks twice, and keeps the learner's text", async () => {
    const { page } = await open(`/labs/${LAB}`);
    for (let attempt = 0; attempt < 3; attempt++) await check(page, `${answer("start")}# ${attempt}\n`);
    await page.getByRole("button", { name: "Show a solution" }).click();
    await page.getByRole("button", { name: "Yes, show it" }).click();
    await page.getByRole("button", { name: "Put it into the editor" }).click();
    expect(await page.locator("textarea").inputValue()).toBe(answer("solution"));
    await page.getByRole("button", { name: "Bring my text back" }).click();
    expect(await page.locator("textarea").inputValue()).toBe(`${answer("start")}# 2\n`);
  });

  it("offers the classic mistakes after a pass", async () => {
    const { page } = await open(`/labs/${LAB}`);
    await check(page, answer("solution"));
    await page.getByRole("button", { name: "selector matches nothing" }).click();
    expect(await page.locator("textarea").inputValue()).toBe(answer("wrong/selector-matches-nothing"));
  });

  for (const text of ["start", "solution"]) {
    for (const colorScheme of ["light", "dark"] as const) {
      it(`on the ${text} in ${colorScheme} has no violation that axe can find`, async () => {
        const { page } = await open(`/labs/${LAB}`, { colorScheme });
        await check(page, answer(text));
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  }

  it("never scrolls sideways on a phone", async () => {
    const { page } = await open(`/labs/${LAB}`, { viewport: { width: 390, height: 844 } });
    await check(page, answer("wrong/targetport-defaults-to-port"));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
