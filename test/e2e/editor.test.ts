import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { applyFile, createCluster, DEFAULT_WORLD } from "../../src/simulator/index.ts";
import { siteInBrowser } from "./browser.ts";
import { activeLine, draft as draftOf, paste } from "./workbench.ts";

const open = siteInBrowser();
const LAB = "/labs/first-clusterip";
const START = "apiVersion: v1\nkind: Service\nmetadata:\n  name: back-end\nspec:\n  ";
const draft = (page: Page): Promise<string> => draftOf(page, "first-clusterip");

/** Four documents, each wrong in its own way. */
const MISTAKES = `apiVersion: v1
kind: Service
metadata: { name: one }
spec:
  ports:
  - port: 80
    targetport: 80
---
apiVersion: v1
kind: Service
metadata: { name: Two }
spec:
  ports:
  - port: 70000
    targetPort: 80
---
apiVersion: v1
kind: Pod
metadata: { name: three }
spec:
  containers:
  - name: a
    image: nginx
    ports: [{ containerPort: "80" }]
---
apiVersion: v1
kind: Sirvice
metadata: { name: four }
`;

/** What stands at which line, and what to do, as `hop` says it. */
const said = (text: string): readonly (readonly [number | undefined, string])[] =>
  applyFile(createCluster(DEFAULT_WORLD, 1), { fileName: "answer.yaml", text }).diagnostics.map(
    ({ range, message, hint }) => [range?.start.line, `${message}${hint}`],
  );

describe("the editor", () => {
  it("completes a field with the keyboard alone", async () => {
    const { page, errors } = await open(LAB);
    await paste(page, `${START}ports:\n    - port: 80\n      `);
    await page.keyboard.type("targ");
    await page.keyboard.press("Control+Space");
    const suggestion = page.locator(".suggest-widget .monaco-list-row", { hasText: "targetPort" });
    await suggestion.waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type("8080");
    await expect.poll(() => draft(page)).toContain("- port: 80\n      targetPort: 8080");
    expect(errors).toEqual([]);
  });

  it("goes on to the values of a field that has a fixed set", async () => {
    const { page } = await open(LAB);
    await paste(page, START);
    await page.keyboard.type("ty");
    await page.locator(".suggest-widget .monaco-list-row", { hasText: "type" }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".suggest-widget .monaco-list-row", { hasText: "NodePort" }).waitFor();
    await page.keyboard.type("Nod");
    await page.keyboard.press("Enter");
    await expect.poll(() => draft(page)).toContain("type: NodePort");
  });

  it("explains the field under the pointer", async () => {
    const { page } = await open(LAB);
    await paste(page, `${START}ports:\n    - port: 80\n      targetPort: 80\n`);
    await page.locator(".view-line span", { hasText: /^targetPort$/ }).hover();
    const hover = page.locator(".monaco-hover").filter({ visible: true });
    await hover.getByText("integer or name").waitFor();
    expect(await hover.textContent()).toContain("where the container really listens");
  });

  it("marks what the API server would refuse while the learner types", async () => {
    const { page } = await open(LAB);
    await paste(page, `${START}type: Nodeport\n  ports:\n    - port: 80\n`);
    const problems = page.getByRole("list", { name: "What the API server would say" });
    await problems.getByText('Unsupported value: "Nodeport"').waitFor();
    await page.locator(".monaco-editor .squiggly-error").first().waitFor();
    await problems.getByRole("button", { name: "line 6" }).click();
    await expect.poll(() => page.locator(".monaco-editor .selected-text").count()).toBeGreaterThan(0);
  });

  it("shows each problem at its place, in the words that the command line has", async () => {
    const { page } = await open(LAB);
    await paste(page, MISTAKES);
    await page.locator(".monaco-editor .squiggly-error").first().waitFor();
    for (const [line, message] of said(MISTAKES)) {
      await page.keyboard.press("F8");
      await expect.poll(() => page.locator(".marker-widget .message").textContent()).toContain(message);
      await expect.poll(() => activeLine(page)).toBe(String(line));
    }
  });

  it("lets Tab go on after Ctrl+M", async () => {
    const { page } = await open(LAB);
    await page.locator(".monaco-editor .view-lines").click();
    await page.keyboard.press("Control+M");
    await page.keyboard.press("Tab");
    const inside = await page.evaluate(() => document.activeElement?.closest(".monaco-editor") !== null);
    expect(inside).toBe(false);
  });

  it("brings the learner's text back after a start over", async () => {
    const { page } = await open(LAB);
    await paste(page, "# mine\n");
    await page.getByRole("button", { name: "Start over" }).click();
    await expect.poll(() => draft(page)).toContain("kind: Service");
    await page.getByRole("button", { name: "Bring my text back" }).click();
    await expect.poll(() => draft(page)).toBe("# mine\n");
  });

  it("leaves a whole word with Enter, though it is suggested", async () => {
    const { page } = await open(LAB);
    await paste(page, `${START}type: NodePor`);
    await page.keyboard.type("t");
    await page.locator(".suggest-widget .monaco-list-row", { hasText: "NodePort" }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type("selector: {}");
    await expect.poll(() => draft(page)).toContain("type: NodePort\n  selector: {}");
  });
});

describe("the plain editor on a phone", () => {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

  it("is there without asking, lists the problems, and shows a problem's line", async () => {
    const { page } = await open(LAB, phone);
    const field = page.locator("textarea");
    await field.fill(`${START}type: Nodeport\n  ports:\n    - port: 80\n`);
    const problems = page.getByRole("list", { name: "What the API server would say" });
    await problems.getByRole("button", { name: "line 6" }).tap();
    const selected = await field.evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    );
    expect(selected).toBe("  type: Nodeport");
    expect(await page.locator(".monaco-editor").count()).toBe(0);
  });
});
