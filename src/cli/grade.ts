import { readAnswer } from "../../graders/answer.ts";
import { gradeUnder, withPack } from "../../graders/pack/pack.ts";
import { REPORT_FORMATS } from "../../graders/reports/formats.ts";
import { labOf, packFor, textOf, variantSeed } from "./files.ts";
import { print } from "./format.ts";
import { CannotJudge } from "./result.ts";

const EXIT = { passed: 0, failed: 1, "not-gradable": 2 } as const;

type Options = { readonly format: string; readonly pack?: string; readonly variant?: number };

/** `hop grade LAB ANSWER`: prints the report; the exit code is the verdict. */
export function gradeCommand(id: string, file: string, { format, pack, variant }: Options): number {
  const write = Object.hasOwn(REPORT_FORMATS, format) ? REPORT_FORMATS[format] : undefined;
  if (!write) throw new CannotJudge(`--format ${format}: one of ${Object.keys(REPORT_FORMATS).join(", ")}`);
  const lab = labOf(id);
  const mine = packFor(lab, pack);
  const report = gradeUnder(withPack(lab, mine, variantSeed(variant)), readAnswer(textOf(file)), mine.seeds);
  print(write(report, file));
  return EXIT[report.verdict];
}
