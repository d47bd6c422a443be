import { checkContract } from "../../graders/contract/contract.ts";
import { courseAround, labIds } from "../course-plugin/lab-folders.ts";
import { LABS, labOf, ROOT } from "./files.ts";
import { CannotJudge } from "./result.ts";

/** `hop lab check [id]`: a line for each way in which a lab breaks its contract. */
export function labCheck(action: string, id?: string): number {
  if (action !== "check") throw new CannotJudge(`hop lab ${action}: one of check`);
  const course = courseAround(ROOT);
  const findings = (id === undefined ? labIds(LABS) : [id]).flatMap((lab) =>
    checkContract(labOf(lab), course).map((finding) => `labs/${lab}: ${finding}`),
  );
  for (const finding of findings) console.log(finding);
  if (findings.length === 0) console.log("every lab keeps its contract");
  return findings.length === 0 ? 0 : 1;
}
