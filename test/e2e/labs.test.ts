import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../graders/answer.ts";
import { answerOf, shippedAnswers } from "../../graders/contract/answers.ts";
import { grade, SEED } from "../../graders/grade.ts";
import type { Lab } from "../../graders/lab/lab.ts";
import { loadLab } from "../../graders/lab/load.ts";
import { digestOf } from "../../graders/reports/digest.ts";
import { labIds, readLabFolder } from "../../src/course-plugin/lab-folders.ts";
import { siteInBrowser } from "./browser.ts";

const folder = join(import.meta.dirname, "..", "..", "labs");
const open = siteInBrowser();

describe.each(labIds(folder))("the lab %s", (id) => {
  it("is judged in the browser as it is in Node, whatever the answer", async () => {
    const loaded = loadLab(id, readLabFolder(folder, id) ?? new Map());
    if (loaded.kind === "broken") throw new Error(loaded.problems.join());
    const { lab } = loaded;
    const shipped = shippedAnswers(lab);
    const answers = shipped.map((each) => answerOf(lab, each, SEED));
    const { page } = await open(`/labs/${id}`);
    const browser = await judgedInWorker(page, lab, answers);
    const node = answers.map((answer) => grade(lab, answer)).map((report) => [report, digestOf(report)]);
    for (const [i, { name }] of shipped.entries()) expect({ [name]: browser[i] }).toEqual({ [name]: plain(node[i]) });
  });
});

/** What is left of a value on its way between threads and processes. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Reports and their digests by the page's own worker, asked in the words of comlink, which the page asks it in, too. */
async function judgedInWorker(page: Page, lab: Lab, answers: readonly Answer[]): Promise<readonly unknown[]> {
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  const urls = page.workers().map((worker) => worker.url());
  const judged = await page.evaluate(
    async ([urls, lab, answers]) => {
      const workers = urls.map((url) => new Worker(url));
      let asked = 0;
      // The editor has a worker as well; it does not understand the question and stays silent.
      const ask = (name: string, values: readonly unknown[]) =>
        new Promise<unknown>((resolve) => {
          const id = ++asked;
          const argumentList = values.map((value) => ({ type: "RAW", value }));
          for (const worker of workers) {
            worker.addEventListener("message", ({ data }) => data.id === id && resolve(data.value));
            worker.postMessage({ id, type: "APPLY", path: [name], argumentList });
          }
        });
      const judge = async (answer: unknown) => {
        const report = await ask("grade", [lab, answer]);
        return [report, await ask("digestOf", [report])];
      };
      return JSON.stringify(await Promise.all(answers.map(judge)));
    },
    [urls, lab, answers] as const,
  );
  return JSON.parse(judged) as readonly unknown[];
}
