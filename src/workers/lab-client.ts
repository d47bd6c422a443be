import { type Remote, wrap } from "comlink";
import type { Answer } from "../../graders/answer.ts";
import type { Lab } from "../../graders/lab/lab.ts";
import type { Report } from "../../graders/reports/report.ts";
import type { PlaceInReport } from "../../graders/rules.ts";
import type { Attempt } from "../../graders/submission/submission.ts";
import type { Diagnostic, Excerpt } from "../simulator/index.ts";
import type { Suggestion } from "../workbench/assist/complete.ts";
import type { Hover } from "../workbench/assist/hover.ts";
import type { LabWork } from "./lab.worker.ts";

/** After so many milliseconds a piece of work is given up, and its worker replaced. */
const TIME_LIMIT = 10_000;

let running: { readonly worker: Worker; readonly work: Remote<LabWork> } | undefined;

/** Grades in the worker; rejects with a message for the learner when it takes too long. */
export function gradeInWorker(lab: Lab, answer: Answer): Promise<Report> {
  return inTime((work) => work.grade(lab, answer), "Grading");
}

/** What is noted down of a check that ended now. */
export function attemptInWorker(report: Report, assisted: boolean): Promise<Attempt> {
  return inTime((work) => work.attemptOf(report, new Date().toISOString(), assisted), "Grading");
}

/** What the API server says to a text, while it is typed. */
export function diagnoseInWorker(lab: Lab, answer: string): Promise<readonly Diagnostic[]> {
  return inTime((work) => work.diagnose(lab, answer), "Reading your text");
}

/** The Service rules that took a packet of a report at one place. */
export function rulesInWorker(lab: Lab, answer: Answer, place: PlaceInReport): Promise<readonly Excerpt[]> {
  return inTime((work) => work.rulesInReport(lab, answer, place), "Reading the rules");
}

export function completeInWorker(text: string, offset: number): Promise<readonly Suggestion[]> {
  return inTime((work) => work.complete(text, offset), "Completion");
}

export function hoverInWorker(text: string, offset: number): Promise<Hover | undefined> {
  return inTime((work) => work.hoverAt(text, offset), "The explanation");
}

async function inTime<T>(ask: (work: Remote<LabWork>) => Promise<T>, what: string): Promise<T> {
  const { work } = start();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      stop();
      reject(new Error(`${what} took too long and was stopped. Your text is safe. Make it shorter and try again.`));
    }, TIME_LIMIT);
  });
  try {
    return await Promise.race([ask(work), late]);
  } finally {
    clearTimeout(timer);
  }
}

function start() {
  if (!running) {
    const worker = new Worker(new URL("./lab.worker.ts", import.meta.url));
    running = { worker, work: wrap<LabWork>(worker) };
  }
  return running;
}

function stop(): void {
  running?.worker.terminate();
  running = undefined;
}
