import { gradesCSV } from "../grades/csv.ts";
import { gradeOf, NO_ATTEMPTS } from "../grades/grade.ts";
import type { ReportFormat } from "./format.ts";

/** The lines that a grade book would have of this one answer. */
export const csv: ReportFormat = (report, fileName) =>
  gradesCSV([gradeOf(report, { file: fileName, learner: {}, variantSeed: 0, attempts: NO_ATTEMPTS, notes: [] })]);
