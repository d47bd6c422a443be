import { csv } from "./csv.ts";
import { exercism } from "./exercism.ts";
import type { ReportFormat } from "./format.ts";
import { gradescope } from "./gradescope.ts";
import { junit } from "./junit.ts";
import { prairielearn } from "./prairielearn.ts";
import { reportText } from "./text.ts";

/** Every form that `hop grade` can give a report, by its name. */
export const REPORT_FORMATS: Readonly<Record<string, ReportFormat>> = {
  text: reportText,
  json: (report) => JSON.stringify(report, null, 2),
  junit,
  csv,
  gradescope,
  prairielearn,
  exercism,
};
