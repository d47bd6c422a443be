import { gradeShipped, wrongAnswers } from "../../graders/contract/answers.ts";
import { checkContract } from "../../graders/contract/contract.ts";
import type { Lab } from "../../graders/lab/lab.ts";
import { courseAround, labIds } from "../course-plugin/lab-folders.ts";
import { LABS, labOf, ROOT } from "./files.ts";
import { CannotJudge } from "./result.ts";

/** What the check of one lab found: how it breaks its contract, and which hint each of its wrong answers meets. */
type LabFindings = {
  readonly lab: string;
  readonly findings: readonly string[];
  readonly hints: readonly { readonly answer: string; readonly hint: string }[];
};

/** `hop lab check [id]`: exit 0 when every lab keeps its contract, 1 when one does not. */
export function labCheck(action: string, id: string | undefined, format: string): number {
  if (action !== "check") throw new CannotJudge(`hop lab ${action}: one of check`);
  if (format !== "text" && format !== "json") throw new CannotJudge(`--format ${format}: one of text, json`);
  const course = courseAround(ROOT);
  const labs = (id === undefined ? labIds(LABS) : [id]).map((name): LabFindings => {
    const lab = labOf(name);
    return { lab: name, findings: checkContract(lab, course), hints: hintsMet(lab) };
  });
  console.log(format === "json" ? JSON.stringify(labs, null, 2) : labs.map(text).join("\n\n"));
  return labs.every(({ findings }) => findings.length === 0) ? 0 : 1;
}

function hintsMet(lab: Lab): LabFindings["hints"] {
  return wrongAnswers(lab).map((shipped) => ({
    answer: shipped.name,
    hint: gradeShipped(lab, shipped).hints[0]?.id ?? "none",
  }));
}

function text({ lab, findings, hints }: LabFindings): string {
  const width = Math.max(...hints.map(({ answer }) => answer.length));
  const rows = hints.map(({ answer, hint }) => `  ${answer.padEnd(width)}  → ${hint}`);
  const verdict = findings.length === 0 ? "keeps its contract" : `breaks its contract in ${findings.length}`;
  return [`${lab}: ${verdict}`, ...findings.map((finding) => `  ✗ ${finding}`), ...rows].join("\n");
}
