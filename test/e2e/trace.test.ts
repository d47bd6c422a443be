import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "./browser.ts";
import { activeLine, checkButton, draft, hint, paste, report, shipped, verdict } from "./workbench.ts";

const open = siteInBrowser();
const LAB = "first-clusterip";
const PATH = `/labs/${LAB}`;

async function check(page: Page, answer: string, attempt = 1): Promise<string> {
  await paste(page, answer);
  await checkButton(page).click();
  return verdict(page, attempt);
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
    await page.getByRole("button", { name: "Node node3" }).click();
    expect(await hop.textContent()).toContain("Hop 3 of 4");
    expect(await page.getByRole("button", { name: "Node node3" }).getAttribute("aria-current")).toBe("step");
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

  it("lights the line of the manifest that a hop goes by", async () => {
    const { page } = await open("/");
    const lit = page.locator(".theme-code-block-highlighted-line");
    expect(await lit.count()).toBe(0);
    await page.getByRole("button", { name: "Step" }).click();
    expect(await lit.allInnerTexts()).toEqual([expect.stringContaining("port: 80")]);
  });

  it("opens where a failing packet ended, and lights the learner's line there", async () => {
    const { page } = await open(PATH);
    await check(page, shipped(LAB, "wrong/targetport-not-listening"));
    await report(page).getByText("Hop 3 of 3").waitFor();
    await page.locator(".monaco-editor [class*=lit_]").first().waitFor();
    await report(page)
      .getByRole("button", { name: /because: spec\.ports/ })
      .click();
    await expect.poll(() => activeLine(page)).toBe("8");
  });

  it("shows the rules of the node that took the packet, once they are asked for", async () => {
    const { page } = await open(PATH);
    await check(page, shipped(LAB, "start"));
    await report(page).getByText("Rules on this node").click();
    const lit = report(page).locator("pre mark");
    await lit.first().waitFor();
    expect((await lit.allInnerTexts()).at(-1)).toContain('"default/back-end has no endpoints"');
    expect((await lit.allInnerTexts()).at(-1)).toContain("-j REJECT");
  });

  it("tells the ways of a packet apart by where they part", async () => {
    const { page } = await open("/");
    const ways = page.getByRole("radio");
    expect(await ways.count()).toBe(3);
    const labels = await page.locator("fieldset label").allInnerTexts();
    expect(new Set(labels).size).toBe(3);
  });
});

describe("a report", () => {
  it("is heard as one sentence", async () => {
    const { page } = await open(PATH);
    expect(await check(page, shipped(LAB, "start"))).toBe("Attempt 1. Not yet: 0 of 2 tasks done.");
  });

  it("opens the first failing check alone, and shows what waits as waiting", async () => {
    const { page } = await open(PATH);
    await check(page, shipped(LAB, "wrong/targetport-not-listening"));
    expect(await report(page).locator("details[open] > summary").allInnerTexts()).toEqual([
      expect.stringContaining("Every back-end Pod gets its share"),
    ]);
    await report(page)
      .getByRole("heading", { name: /The client reaches the reports app.*Waiting/ })
      .waitFor();
  });

  it("opens its hint rung by rung", async () => {
    const { page } = await open(PATH);
    await check(page, shipped(LAB, "start"));
    expect(await hint(page).locator("li").count()).toBe(1);
    await hint(page).getByRole("button", { name: "Tell me more" }).click();
    expect(await hint(page).locator("li").count()).toBe(2);
  });

  it("shows a solution only to whoever asks twice, and keeps the learner's text", async () => {
    const { page } = await open(PATH);
    const mine = (attempt: number): string => `${shipped(LAB, "start")}# ${attempt}\n`;
    for (const attempt of [1, 2, 3]) await check(page, mine(attempt), attempt);
    await page.getByRole("button", { name: "Show a solution" }).click();
    await page.getByRole("button", { name: "Yes, show it" }).click();
    await page.getByRole("button", { name: "Put it into the editor" }).click();
    await expect.poll(() => draft(page, LAB)).toBe(shipped(LAB, "solution"));
    await page.getByRole("button", { name: "Bring my text back" }).click();
    await expect.poll(() => draft(page, LAB)).toBe(mine(3));
  });

  it("tries a classic mistake with one click after a pass", async () => {
    const { page } = await open(PATH);
    await check(page, shipped(LAB, "solution"));
    await page.getByRole("button", { name: "selector matches nothing" }).click();
    expect(await verdict(page, 2)).toContain("Not yet");
    expect(await draft(page, LAB)).toBe(shipped(LAB, "wrong/selector-matches-nothing"));
  });
});
