import type { Grade, TaskGrade } from "./grade.ts";

const COLUMNS = [
  "file",
  "learner_id",
  "learner_name",
  "lab",
  "task",
  "status",
  "score",
  "max",
  "attempts",
  "assisted",
  "first_pass",
  "last_pass",
  "digest",
  "notes",
] as const;

/** A grade book as CSV (RFC 4180): a line a task, and for what could not be judged a line without a score. */
export function gradesCSV(grades: readonly Grade[]): string {
  return csvOf([COLUMNS, ...grades.flatMap(rowsOf)]);
}

/** Lines of cells, each in quotes where it has to be. */
export function csvOf(rows: readonly (readonly (string | number | boolean)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function rowsOf(grade: Grade): readonly (readonly (string | number | boolean)[])[] {
  if (grade.verdict === "not-gradable") return [rowOf(grade, { id: "", status: "not-gradable", points: "", max: "" })];
  return grade.tasks.map((task) => rowOf(grade, task));
}

type Row = Pick<TaskGrade, "id" | "status"> & { readonly points: number | ""; readonly max: number | "" };

function rowOf({ file, learner, lab, attempts, digest, notes }: Grade, task: Row) {
  const { count, assisted, firstPass = "", lastPass = "" } = attempts;
  const who = [file, learner.id ?? "", learner.name ?? "", lab];
  return [
    ...who,
    task.id,
    task.status,
    task.points,
    task.max,
    count,
    assisted,
    firstPass,
    lastPass,
    digest,
    notes.join(" "),
  ];
}

// A spreadsheet runs what begins like a formula: learners write names, and file names, as they please.
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | boolean): string {
  if (typeof value !== "string") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
