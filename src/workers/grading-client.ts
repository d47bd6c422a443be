import { type Remote, wrap } from "comlink";
import type { Lab } from "../../graders/lab/lab.ts";
import type { Report } from "../../graders/reports/report.ts";
import type { Grading } from "./grading.worker.ts";

/** After so many milliseconds a grading is given up and its worker replaced. */
const TIME_LIMIT = 10_000;

let running: { readonly worker: Worker; readonly grading: Remote<Grading> } | undefined;

/** Grades in the worker; rejects with a message for the learner when it takes too long. */
export async function gradeInWorker(lab: Lab, answer: string): Promise<Report> {
  const { grading } = start();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      stop();
      reject(new Error("Grading took too long and was stopped. Your text is safe. Make it shorter and check again."));
    }, TIME_LIMIT);
  });
  try {
    return await Promise.race([grading.grade(lab, answer), late]);
  } finally {
    clearTimeout(timer);
  }
}

function start() {
  if (!running) {
    const worker = new Worker(new URL("./grading.worker.ts", import.meta.url));
    running = { worker, grading: wrap<Grading>(worker) };
  }
  return running;
}

function stop(): void {
  running?.worker.terminate();
  running = undefined;
}
