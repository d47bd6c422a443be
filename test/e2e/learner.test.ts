import { describe, expect, it } from "vitest";
import { siteInBrowser } from "./browser.ts";
import {
  activeLine,
  checkButton,
  clickAndType,
  draft,
  hint,
  paste,
  report,
  shipped,
  tabTo,
  type,
  verdict,
} from "./workbench.ts";

const open = siteInBrowser();

const WAYS = [
  {
    lab: "first-clusterip",
    wrong: "wrong/targetport-not-listening",
    says: "The packet reached a Pod, and the Pod refused it.",
    seen: "refused",
    because: /because: spec\.ports\[0\]\.targetPort \(8080\).* line 8/,
    line: 8,
  },
  {
    lab: "nodeport-three-ports",
    wrong: "wrong/three-ports-mixed",
    says: "The node let the packet in, and the Pod refused it.",
    seen: "refused",
    because: /because: spec\.ports\[0\]\.targetPort \(30008\).* line 8/,
    line: 8,
  },
  {
    lab: "loadbalancer-type-field",
    wrong: "wrong/address-and-nothing-behind-it",
    says: "Ask which Pods stand behind the Service.",
    seen: "refused",
    because: /because: spec\.selector \(not set\).* line 5/,
    line: 5,
  },
];

describe("a learner with a mouse", () => {
  it("comes from the home page to the pages on Services, and to the first lab", async () => {
    const { page, errors } = await open("/");
    await page.getByRole("link", { name: "Begin with Services" }).click();
    await page.getByRole("heading", { name: "Why a stable address" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "the three types of Service", exact: true }).click();
    await page.getByRole("heading", { name: "The three types of Service" }).waitFor();
    expect(await page.locator(".monaco-editor").count()).toBe(0);
    await page.getByRole("region", { name: "Lab first-clusterip" }).scrollIntoViewIfNeeded();
    await page.getByRole("heading", { name: "Give the back end one address" }).waitFor();
    await page.locator(".monaco-editor").first().waitFor();
    expect(errors).toEqual([]);
  });

  for (const { lab, wrong, says, seen, because, line } of WAYS) {
    it(`fails ${lab}, is led to the line, passes it, and reads why`, async () => {
      const { page, errors } = await open(`/labs/${lab}`);
      await clickAndType(page, shipped(lab, wrong));
      await checkButton(page).click();
      expect(await verdict(page, 1)).toContain("Not yet");
      expect(await hint(page).textContent()).toContain(says);
      await report(page).getByText(seen).first().waitFor();
      await report(page).getByRole("button", { name: because }).click();
      await expect.poll(() => activeLine(page)).toBe(`${line}`);
      await clickAndType(page, shipped(lab, "solution"));
      await report(page).getByText("Your text has changed since").waitFor();
      await checkButton(page).click();
      expect(await verdict(page, 2)).toContain("Passed");
      await page.getByRole("heading", { name: "Why it works" }).waitFor();
      expect(errors).toEqual([]);
    });
  }

  it("fails and passes a lab inside its page", async () => {
    const { page, errors } = await open("/course/services/service-types");
    const place = page.getByRole("region", { name: "Lab first-clusterip" });
    await place.scrollIntoViewIfNeeded();
    await clickAndType(page, shipped("first-clusterip", "wrong/internal-only"));
    await place.getByRole("button", { name: "Check", exact: true }).click();
    await place.getByRole("heading", { name: "Not yet" }).waitFor();
    await clickAndType(page, shipped("first-clusterip", "solution"));
    await place.getByRole("button", { name: "Check", exact: true }).click();
    await place.getByRole("heading", { name: "Passed: both" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("sees at home which lab is passed, and which comes next", async () => {
    const { page } = await open("/labs/first-clusterip");
    await paste(page, shipped("first-clusterip", "solution"));
    await checkButton(page).click();
    await verdict(page, 1);
    await page.getByRole("link", { name: "Hop by Hop" }).click();
    await page.getByRole("link", { name: "Go on with:" }).waitFor();
    await page.getByText("passed").waitFor();
  });
});

describe("a learner with a keyboard alone", () => {
  for (const { lab, wrong, says, because } of WAYS) {
    it(`fails ${lab}, walks the packet, asks on, passes it, and goes to the next`, async () => {
      const { page, errors } = await open(`/labs/${lab}`);
      await page.locator(".monaco-editor").waitFor();
      await tabTo(page, page.locator(".monaco-editor"));
      await type(page, shipped(lab, wrong));
      await page.keyboard.press("Control+Enter");
      await verdict(page, 1);
      expect(await hint(page).textContent()).toContain(says);

      await page.keyboard.press("Control+M");
      await tabTo(page, hint(page).getByRole("button", { name: "Tell me more" }));
      await page.keyboard.press("Enter");
      expect(await hint(page).locator("li").count()).toBe(2);
      await tabTo(page, report(page).getByRole("button", { name: "Step" }));
      await page.keyboard.press("Home");
      await report(page).getByText("Hop 1 of").waitFor();
      await page.keyboard.press("End");
      await page.keyboard.press("Home");
      while ((await report(page).getByRole("button", { name: because }).count()) === 0)
        await page.keyboard.press("ArrowRight");
      await tabTo(page, report(page).getByRole("button", { name: because }));
      await page.keyboard.press("Enter");

      await type(page, shipped(lab, "solution"));
      await page.keyboard.press("Control+Enter");
      expect(await verdict(page, 2)).toContain("Passed");
      const next = page.getByRole("link", { name: /^(Next lab|All labs$)/ }).last();
      await tabTo(page, next);
      await page.keyboard.press("Enter");
      await expect.poll(() => page.url()).not.toContain(lab);
      expect(errors).toEqual([]);
    });
  }
});

describe("a draft", () => {
  const path = "/labs/first-clusterip";

  it("is there again after a reload", async () => {
    const { page } = await open(path);
    await clickAndType(page, "# my draft");
    await expect.poll(() => draft(page, "first-clusterip")).toBe("# my draft");
    await page.reload({ waitUntil: "networkidle" });
    await page.locator(".monaco-editor .view-line", { hasText: "my draft" }).waitFor();
  });

  it("stays as it is when another tab saves the same lab, and the learner is told", async () => {
    const { page } = await open(path);
    await clickAndType(page, "# mine");
    const other = await page.context().newPage();
    await other.goto(page.url());
    await clickAndType(other, "# other");
    await page.getByText("changed in another tab").waitFor();
    await page.locator(".monaco-editor .view-line", { hasText: "mine" }).waitFor();
  });

  it("is graded as ever when the browser keeps nothing, and the learner is told", async () => {
    const { page, errors } = await open("/labs");
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await page.goto(new URL(path, page.url()).href, { waitUntil: "networkidle" });
    await page.getByText("your draft is not saved").waitFor();
    await paste(page, shipped("first-clusterip", "solution"));
    await checkButton(page).click();
    expect(await verdict(page, 1)).toContain("Passed");
    expect(errors).toEqual([]);
  });
});
