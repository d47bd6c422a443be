import { gradeShipped, wrongAnswers } from "../../../graders/contract/answers.ts";
import { checkContract } from "../../../graders/contract/contract.ts";
import type { Lab } from "../../../graders/lab/lab.ts";
import { courseAround } from "../../course-plugin/lab-folders.ts";
import { ROOT } from "../files.ts";
import { textOrJSON } from "../format.ts";

/** What the check of one lab found: how it breaks its contract, and which hints each of its wrong answers meets. */
type LabFindings = {
  readonly lab: string;
  readonly findings: readonly string[];
  readonly answers: readonly MetHints[];
};

/** The first hint is the one that the answer must meet. */
type MetHints = { readonly answer: string; readonly hints: readonly string[] };

/** `hop lab check [id]`: exit 0 when every lab keeps its contract, 1 when one does not. */
export function labCheck(labs: readonly Lab[], format: string): number {
  const course = courseAround(ROOT);
  const checked = labs.map(
    (lab): LabFindings => ({ lab: lab.id, findings: checkContract(lab, course), answers: hintsMet(lab) }),
  );
  console.log(textOrJSON(format, checked, (all) => all.map(findingsText).join("\n\n")));
  return checked.every(({ findings }) => findings.length === 0) ? 0 : 1;
}

function hintsMet(lab: Lab): readonly MetHints[] {
  return wrongAnswers(lab).map((shipped) => ({
    answer: shipped.name,
    hints: gradeShipped(lab, shipped).hints.map(({ id }) => id),
  }));
}

/** What is broken, and a table: wrong answer × the hint it meets first, and the others it meets. */
function findingsText({ lab, findings, answers }: LabFindings): string {
  const width = Math.max(0, ...answers.map(({ answer }) => answer.length));
  const rows = answers.map(({ answer, hints: [first = "none", ...others] }) => {
    const also = others.length > 0 ? `  (also ${others.join(", ")})` : "";
    return `  ${answer.padEnd(width)}  → ${first}${also}`;
  });
  const verdict = findings.length === 0 ? "keeps its contract" : `breaks its contract in ${findings.length}`;
  return [`${lab}: ${verdict}`, ...findings.map((finding) => `  ✗ ${finding}`), ...rows].join("\n");
}
