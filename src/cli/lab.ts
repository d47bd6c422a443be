import { labIds } from "../course-plugin/lab-folders.ts";
import { LABS, labOf } from "./files.ts";
import { labCheck } from "./lab/check.ts";
import { labMutate } from "./lab/mutate.ts";
import { CannotJudge } from "./result.ts";

type Options = { readonly format: string };
type Action = (id: string | undefined, options: Options) => number | Promise<number>;

const ACTIONS: Readonly<Record<string, Action>> = {
  check: (id, { format }) => labCheck(labsOf(id), format),
  mutate: (id, { format }) => labMutate(labsOf(id), format),
};

/** `hop lab ACTION [id]`: what authors do with a lab, or with all of them. */
export function labCommand(action: string, id: string | undefined, options: Options): number | Promise<number> {
  const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!act) throw new CannotJudge(`hop lab ${action}: one of ${Object.keys(ACTIONS).join(", ")}`);
  return act(id, options);
}

const labsOf = (id: string | undefined) => (id === undefined ? labIds(LABS) : [id]).map(labOf);
