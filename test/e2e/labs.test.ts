import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { shippedAnswers } from "../../graders/contract/answers.ts";
import { grade } from "../../graders/grade.ts";
import type { Lab } from "../../graders/lab/lab.ts";
import { loadLab } from "../../graders/lab/load.ts";
import { labIds, readLabFolder } from "../../src/course-plugin/lab-folders.ts";
import { siteInBrowser } from "./browser.ts";

const folder = join(import.meta.dirname, "..", "..", "labs");
const open = siteInBrowser();

describe.each(labIds(folder))("the lab %s", (id) => {
  it("is judged in the browser as it is in Node, whatever the answer", async () => {
    const loaded = loadLab(id, readLabFolder(folder, id) ?? new Map());
    if (loaded.kind === "broken") throw new Error(loaded.problems.join());
    const answers = shippedAnswers(loaded.lab);
    const { page } = await open(`/labs/${id}`);
    const browser = await gradedInWorker(
      page,
      loaded.lab,
      answers.map(({ text }) => text),
    );
    const node = answers.map(({ text }) => grade(loaded.lab, text));
    for (const [i, { name }] of answers.entries()) expect({ [name]: browser[i] }).toEqual({ [name]: plain(node[i]) });
  });
});

/** What is left of a value on its way between threads and processes. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The reports of the page's own worker, asked in the words of comlink, which the page asks it in, too. */
async function gradedInWorker(page: Page, lab: Lab, answers: readonly string[]): Promise<readonly unknown[]> {
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  const urls = page.workers().map((worker) => worker.url());
  const reports = await page.evaluate(
    async ([urls, lab, answers]) => {
      const workers = urls.map((url) => new Worker(url));
      // The editor has a worker as well; it does not understand the question and stays silent.
      const ask = (id: number, answer: string) =>
        new Promise<unknown>((resolve) => {
          const argumentList = [lab, answer].map((value) => ({ type: "RAW", value }));
          for (const worker of workers) {
            worker.addEventListener("message", ({ data }) => data.id === id && resolve(data.value));
            worker.postMessage({ id, type: "APPLY", path: ["grade"], argumentList });
          }
        });
      return JSON.stringify(await Promise.all(answers.map((answer, id) => ask(id + 1, answer))));
    },
    [urls, lab, answers] as const,
  );
  return JSON.parse(reports) as readonly unknown[];
}
