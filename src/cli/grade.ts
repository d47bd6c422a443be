import { readAnswer } from "../../graders/answer.ts";
import { grade } from "../../graders/grade.ts";
import { reportText } from "../../graders/reports/text.ts";
import { labOf, textOf } from "./files.ts";
import { CannotJudge } from "./result.ts";

const EXIT = { passed: 0, failed: 1, "not-gradable": 2 } as const;

/** `hop grade LAB ANSWER`: prints the report; the exit code is the verdict. */
export function gradeCommand(id: string, file: string, format: string): number {
  if (format !== "text" && format !== "json") throw new CannotJudge(`--format ${format}: one of text, json`);
  const report = grade(labOf(id), readAnswer(textOf(file)));
  console.log(format === "json" ? JSON.stringify(report, null, 2) : reportText(report, file));
  return EXIT[report.verdict];
}
