import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

const labs = join(import.meta.dirname, "..", "..", "labs");

/** A text that a lab ships: `first-clusterip`, `wrong/internal-only`. */
export const shipped = (lab: string, answer: string): string => readFileSync(join(labs, lab, `${answer}.yaml`), "utf8");

const focusEditor = async (page: Page): Promise<void> => {
  await page.locator(".monaco-editor").first().waitFor();
  await page.locator(".monaco-editor .view-lines").first().click();
};

/** Empties the code editor that has the focus. */
async function clear(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
}

/** Pastes a text into the code editor, in place of what is there; for long texts, and for what no keyboard has. */
export async function paste(page: Page, text: string): Promise<void> {
  await focusEditor(page);
  await clear(page);
  await page.evaluate((all) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", all);
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, text);
}

/** Types a text into the code editor that has the focus, key by key: its own indentation is taken back at every line. */
export async function type(page: Page, text: string): Promise<void> {
  await clear(page);
  for (const [index, line] of text.trimEnd().split("\n").entries()) {
    if (index > 0) for (const key of ["Enter", "Shift+Home", "Delete"]) await page.keyboard.press(key);
    await page.keyboard.type(line);
  }
}

/** Clicks into the code editor and types a text there. */
export async function clickAndType(page: Page, text: string): Promise<void> {
  await focusEditor(page);
  await type(page, text);
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await element.evaluate((it) => it.contains(document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${element}`);
}

export const report = (page: Page): Locator => page.getByRole("region", { name: /^Report on/ });
export const hint = (page: Page): Locator => page.getByRole("heading", { name: /^Hint/ }).locator("..");
export const checkButton = (page: Page): Locator => page.getByRole("button", { name: "Check", exact: true });

/** Waits for the verdict of an attempt, as it is heard. */
export async function verdict(page: Page, attempt: number): Promise<string> {
  const status = page.getByRole("status");
  await expect.poll(() => status.textContent()).toContain(`Attempt ${attempt}.`);
  return (await status.textContent()) ?? "";
}

/** What the browser keeps of a lab's draft. */
export function draft(page: Page, lab: string): Promise<string> {
  return page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "{}").draft, `hop-by-hop/lab/${lab}`);
}

/** The number of the line with the cursor. */
export const activeLine = (page: Page): Promise<string | null> =>
  page.locator(".monaco-editor .active-line-number").textContent();
