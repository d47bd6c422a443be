import type { Validator } from "../lab/schema.ts";
import type { LabSubmission, Submission } from "./submission.ts";
import { isSubmission } from "./validators.generated.ts";

/** A submission, or one sentence that says why the text is none. */
export type ReadSubmission =
  | { readonly kind: "submission"; readonly submission: Submission }
  | { readonly kind: "refused"; readonly message: string };

/** More characters nobody writes in a course. */
export const MAX_SUBMISSION = 8 * 1024 * 1024;

/** Reads what a learner exported; any text gives an answer. */
export function readSubmission(text: string): ReadSubmission {
  if (text.length > MAX_SUBMISSION)
    return refused(`it has ${text.length} characters: at most ${MAX_SUBMISSION} are read`);
  const value = parsed(text);
  if (value === undefined) return refused("it is no JSON: export the submission again");
  const validate: Validator = isSubmission;
  if (!validate(value)) {
    const [{ instancePath = "", message = "" } = {}] = validate.errors ?? [];
    return refused(`${instancePath.slice(1).replaceAll("/", ".") || "it"} ${message}: it is no hop-submission/1`);
  }
  const submission = withDefaults(value as Submission);
  const twice = submission.labs.find(({ lab }, i) => submission.labs.findIndex((other) => other.lab === lab) !== i);
  return twice ? refused(`it answers ${twice.lab} twice: leave one of the two`) : { kind: "submission", submission };
}

const refused = (message: string): ReadSubmission => ({ kind: "refused", message });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withDefaults(submission: Submission): Submission {
  const labs = submission.labs.map(
    (lab): LabSubmission => ({
      ...{ variantSeed: 0, answers: {}, commands: [], attempts: [] },
      ...lab,
    }),
  );
  return { ...submission, labs };
}
