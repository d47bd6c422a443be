import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type Grade, ungraded } from "../../../graders/grades/grade.ts";
import type { Instructions } from "./judge-file.ts";

/** What one file may cost. */
export type Limits = { readonly seconds: number; readonly megabytes: number };

export const LIMITS: Limits = { seconds: 20, megabytes: 512 };

/** Judges the files on so many threads. A file that costs too much is told by name, and its thread replaced. */
export async function judgeFiles(
  files: readonly string[],
  instructions: Instructions,
  threads: number,
  limits: Limits = LIMITS,
): Promise<readonly Grade[]> {
  const grades: (readonly Grade[])[] = [];
  const waiting = files.entries();
  const work = async (): Promise<void> => {
    let thread = await startThread(instructions, limits);
    for (const [i, file] of waiting) {
      const judged = await judgeWithin(thread, file, limits);
      grades[i] = judged.grades;
      if (judged.thread === "lost") thread = await startThread(instructions, limits);
    }
    await thread.terminate();
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(threads, files.length)) }, work));
  return grades.flat();
}

const SCRIPT = join(import.meta.dirname, "worker.mjs");

function startThread(instructions: Instructions, { megabytes }: Limits): Promise<Worker> {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  const thread = new Worker(SCRIPT, { workerData: instructions, resourceLimits });
  return new Promise((resolve, reject) => {
    thread.once("message", () => resolve(thread));
    // It also keeps a thread that falls between two files from taking the whole class with it.
    thread.on("error", reject);
  });
}

type Judged = { readonly grades: readonly Grade[]; readonly thread: "alive" | "lost" };

/** What the thread makes of the file, or why it made nothing of it. */
function judgeWithin(thread: Worker, file: string, { seconds, megabytes }: Limits): Promise<Judged> {
  return new Promise((resolve) => {
    const finish = (judged: Judged): void => {
      clearTimeout(timer);
      thread.off("message", take).off("error", fall);
      resolve(judged);
    };
    const lose = (why: string): void => finish({ grades: [ungraded({ file, learner: {} }, "", why)], thread: "lost" });
    const take = (grades: readonly Grade[]): void => finish({ grades, thread: "alive" });
    const fall = ({ message, code }: Error & { readonly code?: string }): void =>
      lose(
        code === "ERR_WORKER_OUT_OF_MEMORY" ? `it takes more than ${megabytes} MB` : `the grader failed: ${message}`,
      );
    const timer = setTimeout(() => {
      lose(`it takes longer than ${seconds} seconds`);
      void thread.terminate();
    }, seconds * 1000);
    thread.on("message", take).on("error", fall);
    thread.postMessage(file);
  });
}
