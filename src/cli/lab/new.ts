import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { stringify } from "yaml";
import { readLabFolder } from "../../course-plugin/lab-folders.ts";
import { folderOf, ROOT } from "../files.ts";
import { print } from "../format.ts";
import { CannotJudge } from "../result.ts";

/** What an author decides before anything else. */
export type NewLab = {
  readonly title: string;
  readonly module: string;
  readonly level: number;
  readonly minutes: number;
  readonly objective: string;
};

/** Asks the author one thing; the answer is the default when nothing is typed. */
export type Ask = (question: string, byDefault: string) => Promise<string>;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What to ask for what was not said on the command line, and what stands there until the author decides. */
const QUESTIONS: Readonly<Record<keyof NewLab, readonly [question: string, byDefault: string]>> = {
  title: ["What is it called?", "A new lab"],
  module: ["Which module does it belong to?", "services"],
  level: ["How hard is it, from 1 to 4?", "1"],
  minutes: ["How many minutes does it take?", "5"],
  objective: ["What can the learner do afterwards, in one sentence?", "Say what the learner can do afterwards."],
};

/**
 * `hop lab new ID`: a small lab that keeps its contract already, to be changed into the one that is wanted. A lab of
 * the course takes its place at the end of `order.yaml`.
 */
export async function labNew(name: string, said: Partial<Record<keyof NewLab, string>>, ask: Ask): Promise<number> {
  const folder = folderOf(name);
  const id = basename(folder);
  if (!ID.test(id)) throw new CannotJudge(`hop lab new ${id}: name it in lower case, with dashes: first-policy`);
  if (existsSync(folder)) throw new CannotJudge(`${folder} is there already: choose another name`);
  const fields = await decide(said, ask);
  for (const [path, text] of templateFor(folder, fields)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const order = join(dirname(folder), "order.yaml");
  if (existsSync(order)) appendFileSync(order, `- ${id}\n`);
  print(nextSteps(name, folder));
  return 0;
}

async function decide(said: Partial<Record<keyof NewLab, string>>, ask: Ask): Promise<NewLab> {
  const decided: Record<keyof NewLab, string> = { title: "", module: "", level: "", minutes: "", objective: "" };
  for (const name of Object.keys(QUESTIONS) as (keyof NewLab)[]) {
    const [question, byDefault] = QUESTIONS[name];
    decided[name] = said[name] ?? (await ask(question, byDefault));
  }
  return {
    ...decided,
    level: wholeNumber("--level", decided.level, 1, 4),
    minutes: wholeNumber("--minutes", decided.minutes, 1, 60),
  };
}

function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new CannotJudge(`${flag} ${text}: a whole number from ${least} to ${most}`);
}

/** The template's files, with what was decided in the first lines of `lab.yaml`, and with the way to the schemas. */
function templateFor(folder: string, fields: NewLab): ReadonlyMap<string, string> {
  const template = readLabFolder(import.meta.dirname, "template");
  if (!template) throw new Error("the template of a new lab is gone");
  const schemas = relative(folder, join(ROOT, "graders", "lab"))
    .split(sep)
    .join("/");
  const texts = [...template].map(([path, text]) => [path, text.replace("../../graders/lab", schemas)] as const);
  return new Map(texts).set("lab.yaml", withFields(new Map(texts).get("lab.yaml") ?? "", fields));
}

function withFields(lab: string, fields: NewLab): string {
  return Object.entries(fields).reduce(
    (text, [name, value]) =>
      text.replace(new RegExp(`^${name}: .*$`, "m"), () => stringify({ [name]: value }).trimEnd()),
    lab,
  );
}

function nextSteps(name: string, folder: string): string {
  return [
    `${folder} keeps its contract as it is. Change, in this order:`,
    "  cluster.yaml    the world that is given",
    "  solution.yaml   one right answer, and start.yaml, what the editor opens with",
    "  lab.yaml        tasks with their checks, hints with their facts",
    "  wrong/          a likely mistake a file, named after the hint it must meet",
    "  brief.md        the story and the tasks, and debrief.md, why it works",
    `Keep  npx hop lab check ${name} --watch  open while you do.`,
  ].join("\n");
}
