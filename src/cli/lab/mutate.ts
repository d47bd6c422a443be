import type { Lab } from "../../../graders/lab/lab.ts";
import { type Mutation, mutate } from "../../../graders/mutate/mutate.ts";
import { textOrJSON } from "../format.ts";

/** What the likely mistakes of one lab came to. */
type MutatedLab = Mutation & { readonly lab: string; readonly listed: Lab["survivors"] };

/** `hop lab mutate [id]`: exit 0 when every likely mistake is caught, or is listed under survivors with its reason. */
export function labMutate(labs: readonly Lab[], format: string): number {
  const mutated = labs.map((lab): MutatedLab => ({ lab: lab.id, ...mutate(lab), listed: lab.survivors }));
  console.log(textOrJSON(format, mutated, (all) => all.map(text).join("\n\n")));
  return mutated.every(({ survivors, listed }) => survivors.every((name) => reasonOf(name, listed))) ? 0 : 1;
}

function text({ lab, tried, survivors, unexplained, listed }: MutatedLab): string {
  return [
    `${lab}: ${tried} likely mistakes, ${survivors.length} of them pass`,
    ...survivors.map((name) => {
      const reason = reasonOf(name, listed);
      return reason ? `  – ${name}: no mistake. ${reason}` : `  ✗ ${name}: sharpen a check, or list it under survivors`;
    }),
    ...unexplained.map((name) => `  ? ${name}: caught, and no hint explains it`),
  ].join("\n");
}

const reasonOf = (name: string, listed: Lab["survivors"]): string | undefined =>
  listed.find(({ mistake }) => mistake === name)?.reason;
