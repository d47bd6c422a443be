import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { labIds } from "../../src/course-plugin/lab-folders.ts";
import { siteInBrowser } from "./browser.ts";
import { checkButton, hint, paste, report, shipped, verdict } from "./workbench.ts";

const open = siteInBrowser();
const LABS = labIds(join(import.meta.dirname, "..", "..", "labs"));
const PAGES = [
  "/",
  "/labs",
  ...LABS.map((lab) => `/labs/${lab}`),
  "/course/orientation/how-this-course-works",
  "/course/pods/same-node-other-node",
  "/course/pods/the-four-requirements",
  "/course/platforms/what-the-kubelet-asks",
  "/course/platforms/one-packet-seven-platforms",
  "/course/platforms/cilium",
  "/course/platforms/comparison",
  "/course/platforms/overlays-and-mtu",
  "/course/services/why-a-stable-address",
  "/course/services/service-types",
  "/course/services/selector-to-endpoint-slice",
  "/course/services/three-definitions",
  "/course/nodeport/three-ports",
  "/course/loadbalancer/traffic-policies",
  "/course/dns/search-and-ndots",
  "/course/spreading/how-a-node-picks",
  "/course/policies/the-four-peers",
  "/course/instructors/first-lab",
  "/course/instructors/checks",
  "/course/reference/diagnostics",
  "/course/reference/limits",
  "/no-such-page",
];
const SCHEMES = ["light", "dark"] as const;
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** What axe finds, as `rule: element`. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Comes near every lab of the page, so that it is there. */
async function visitLabs(page: Page): Promise<void> {
  for (const lab of await page.getByRole("region", { name: /^Lab / }).all()) {
    await lab.scrollIntoViewIfNeeded();
    await lab.locator(".monaco-editor").waitFor();
  }
}

/** Opens everything that is folded, so that nothing is kept from axe. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
  });
}

describe("every page", () => {
  for (const path of PAGES) {
    for (const colorScheme of SCHEMES) {
      it(`${path} in ${colorScheme}, with all of it open, has no violation that axe can find`, async () => {
        const { page } = await open(path, { colorScheme });
        await visitLabs(page);
        await unfold(page);
        expect(await violations(page)).toEqual([]);
      });
    }

    it(`${path} never scrolls sideways on a phone`, async () => {
      const { page } = await open(path, phone);
      await unfold(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });

    it(`${path} asks nobody else for anything, and breaks no rule of its own policy`, async () => {
      const { page, errors } = await open(path);
      await visitLabs(page);
      expect(errors.filter((error) => !error.includes("404 (Not Found)"))).toEqual([]);
    });
  }
});

describe("every state of a lab", () => {
  for (const lab of ["first-clusterip", "nodeport-three-ports", "loadbalancer-type-field"]) {
    for (const colorScheme of SCHEMES) {
      it(`${lab} in ${colorScheme} has no violation that axe can find, from the first mistake to the debrief`, async () => {
        const { page } = await open(`/labs/${lab}`, { colorScheme });
        await paste(page, shipped(lab, "start").replace("port: 80", "port: eighty"));
        await checkButton(page).click();
        await verdict(page, 1);
        await unfold(page);
        expect(await violations(page)).toEqual([]);

        await paste(page, shipped(lab, "start"));
        await checkButton(page).click();
        await verdict(page, 2);
        const more = hint(page).getByRole("button", { name: "Tell me more" });
        while ((await more.count()) > 0) await more.click();
        await page.getByRole("button", { name: "Show a solution" }).click();
        await page.getByRole("button", { name: "Yes, show it" }).click();
        await unfold(page);
        expect(await violations(page)).toEqual([]);

        await paste(page, shipped(lab, "solution"));
        await checkButton(page).click();
        await report(page).getByRole("heading", { name: "Passed: both" }).waitFor();
        await unfold(page);
        expect(await violations(page)).toEqual([]);
      });
    }
  }

  it("never scrolls sideways on a phone", async () => {
    const { page } = await open("/labs/nodeport-three-ports", phone);
    await page.locator("textarea").fill(shipped("nodeport-three-ports", "wrong/three-ports-mixed"));
    await checkButton(page).tap();
    await verdict(page, 1);
    await unfold(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
