import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "./browser.ts";

const open = siteInBrowser();

/** Kilobytes, gzipped, of everything of one sort that the page runs or draws; what it fetches ahead for others does not count. */
async function weigh(page: Page, sort: "script" | "stylesheet"): Promise<number> {
  const responses = new Map<string, Response>();
  page.on("response", (response) => {
    if (response.request().resourceType() === sort) responses.set(response.url(), response);
  });
  await page.reload({ waitUntil: "networkidle" });
  const bodies = await Promise.all([...responses.values()].map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
}

describe("a page without a lab", () => {
  for (const path of [
    "/",
    "/labs",
    "/course/orientation/how-this-course-works",
    "/course/platforms/one-packet-seven-platforms",
    "/course/platforms/cilium",
    "/course/platforms/comparison",
    "/course/services/three-definitions",
    "/course/spreading/hairpin",
    "/course/reference/limits",
  ]) {
    it(`${path} weighs less than 190 KB of scripts and 16 KB of styles`, async () => {
      const { page } = await open(path);
      expect(await weigh(page, "script")).toBeLessThan(190);
      expect(await weigh(page, "stylesheet")).toBeLessThan(16);
    });
  }
});

describe("a page with a lab", () => {
  it("fetches the editor only when the learner comes near", async () => {
    const { page } = await open("/course/services/service-types");
    const before = await weigh(page, "script");
    await page.getByRole("region", { name: "Lab first-clusterip" }).scrollIntoViewIfNeeded();
    await page.locator(".monaco-editor").waitFor();
    expect(before).toBeLessThan(200);
  });
});
