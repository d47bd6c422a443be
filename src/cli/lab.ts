import { createInterface } from "node:readline/promises";
import { variantOf } from "../../graders/variants/variant.ts";
import { labIds } from "../course-plugin/lab-folders.ts";
import { folderOf, LABS, labOf, variantSeed } from "./files.ts";
import { labCheck } from "./lab/check.ts";
import { labMutate } from "./lab/mutate.ts";
import { type Ask, labNew, type NewLab } from "./lab/new.ts";
import { labPreview } from "./lab/preview.ts";
import { watchFolder } from "./lab/watch.ts";
import { CannotJudge } from "./result.ts";

type Options = Partial<Record<keyof NewLab, string | number>> & {
  readonly format: string;
  readonly watch?: boolean;
  readonly variant?: number;
};
type Action = (id: string | undefined, options: Options) => number | Promise<number>;

const ACTIONS: Readonly<Record<string, Action>> = {
  new: (id, options) => labNew(named(id, "new"), wordsOf(options), terminal),
  check: (id, { watch = false, format }) =>
    watch
      ? watchFolder(folderOf(named(id, "check --watch")), () => labCheck(labsOf(id), format))
      : labCheck(labsOf(id), format),
  mutate: (id, { format }) => labMutate(labsOf(id), format),
  preview: (id, { variant }) => labPreview(variantOf(labOf(named(id, "preview")), variantSeed(variant))),
};

/** `hop lab ACTION [id]`: what authors do with a lab, or with all of them. A path names a lab outside the course. */
export function labCommand(action: string, id: string | undefined, options: Options): number | Promise<number> {
  const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!act) throw new CannotJudge(`hop lab ${action}: one of ${Object.keys(ACTIONS).join(", ")}`);
  return act(id, options);
}

const labsOf = (id: string | undefined) => (id === undefined ? labIds(LABS) : [id]).map(labOf);

function named(id: string | undefined, action: string): string {
  if (id === undefined) throw new CannotJudge(`hop lab ${action}: name a lab`);
  return id;
}

/** What the command line makes numbers of is text to a lab that is new. */
function wordsOf({ title, module, level, minutes, objective }: Options): Partial<Record<keyof NewLab, string>> {
  const said = Object.entries({ title, module, level, minutes, objective });
  return Object.fromEntries(said.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

/** Asks at the terminal; where there is none the default stands. */
const terminal: Ask = async (question, byDefault) => {
  if (!process.stdin.isTTY) return byDefault;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(`${question} (${byDefault}) `);
  lines.close();
  return answer.trim() || byDefault;
};
