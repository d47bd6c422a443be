import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ROLES } from "../../src/course-plugin/platforms/parts.ts";
import { SCENES, walksOf } from "../../src/course-plugin/platforms/walks.ts";
import { siteInBrowser } from "./browser.ts";

const open = siteInBrowser();
const PATH = "/course/platforms/one-packet-seven-platforms";
const [ACROSS] = SCENES.map(walksOf);
const lanes = ACROSS?.lanes ?? [];

const rows = (page: Page): Locator => page.locator("tbody tr");
const where = (page: Page): Locator => page.locator("p[aria-live]");
const openCells = (page: Page): Locator => page.locator('td[data-open="true"]');

/** The headers that each lane shows at the part that is looked at, as `IP 10.244.0.2 → 10.244.1.2 TTL 63 | TCP 42272 → 80`. */
async function headersShown(page: Page): Promise<readonly string[]> {
  const cells = await openCells(page).all();
  return Promise.all(
    cells.map(async (cell) => {
      const headers = await cell.locator('ul[aria-label^="Headers"]').last().locator("li").allInnerTexts();
      return headers.map((text) => text.replace(/\s+/g, " ").trim()).join(" | ");
    }),
  );
}

/** The same as the model says it. */
function headersOf(role: (typeof ROLES)[number]): readonly string[] {
  return lanes.map(({ parts }) => {
    const out = parts.find((part) => part.role === role)?.out ?? [];
    return out
      .map(({ name, from, to, note }) => [name, from, to && `→ ${to}`, note].filter(Boolean).join(" "))
      .join(" | ");
  });
}

describe("one packet under seven platforms", () => {
  it("is walked by keys, and shows at every part the headers that the model says", async () => {
    const { page, errors } = await open(PATH);
    const step = page.getByRole("button", { name: "Step" });
    await step.press("Home");
    for (const [index, role] of ROLES.entries()) {
      expect(await where(page).textContent()).toContain(`${index + 1} of 5`);
      expect(await headersShown(page)).toEqual(headersOf(role));
      await step.press("ArrowRight");
    }
    expect(errors).toEqual([]);
  });

  it("is delivered under each of them", async () => {
    const { page } = await open(PATH);
    expect(await rows(page).count()).toBe(7);
    await page.getByRole("button", { name: "Step" }).press("End");
    expect(await openCells(page).allInnerTexts()).toEqual(lanes.map(() => expect.stringContaining("answered")));
  });

  it("is looked at by the heading of a column as well", async () => {
    const { page } = await open(PATH);
    await page.getByRole("button", { name: "Client's node" }).click();
    const heading = page.getByRole("columnheader", { name: "Client's node" });
    expect(await heading.getAttribute("aria-current")).toBe("step");
    expect(await openCells(page).first().textContent()).toContain("wrapped: VXLAN 1, UDP 8472");
  });

  it("ends early where it is too big, and says so", async () => {
    const { page } = await open(PATH);
    await page.getByRole("radio", { name: /ping of 1500 bytes/ }).check();
    await page.getByRole("button", { name: "Step" }).press("Home");
    const cells = await openCells(page).allInnerTexts();
    expect(cells.filter((text) => text.includes("unreachable")).length).toBe(4);
  });

  it("says of Big Cloud Fabric that it is a model, and of no other", async () => {
    const { page } = await open(PATH);
    const headings = await page.getByRole("rowheader").allInnerTexts();
    expect(headings.filter((text) => text.includes("Model"))).toEqual([expect.stringMatching(/^Big Cloud Fabric/)]);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`has no violation that axe can find, at any part, in ${colorScheme}`, async () => {
      const { page } = await open(PATH, { colorScheme });
      for (const key of ["Home", "ArrowRight", "ArrowRight", "End"]) {
        await page.getByRole("button", { name: "Step" }).press(key);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      }
    });
  }
});

describe("on a phone", () => {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

  it("one platform is shown at a time, the one that was chosen", async () => {
    const { page } = await open(PATH, phone);
    expect(await page.locator("tbody tr:visible").count()).toBe(1);
    await page.getByRole("radio", { name: "Weave Net" }).check();
    expect(await page.locator("tbody tr:visible").textContent()).toContain("10.32.0.2");
    await page.getByRole("button", { name: "Step" }).tap();
    expect(await page.locator('tbody tr:visible td[data-open="true"]').textContent()).toContain("node2");
  });

  it("nothing scrolls sideways, at any part of any packet", async () => {
    const { page } = await open(PATH, phone);
    for (const { title } of SCENES) {
      await page.getByRole("radio", { name: title }).check();
      await page.getByRole("radio", { name: "Cisco ACI" }).check();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
});
