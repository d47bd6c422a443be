import { readdirSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Comparison, compareGrades, type GradeBook, isGraded, untouched } from "../../graders/grades/compare.ts";
import { gradesCSV } from "../../graders/grades/csv.ts";
import type { Grade } from "../../graders/grades/grade.ts";
import { comparisonCSV, comparisonText } from "../../graders/grades/text.ts";
import { ENGINE } from "../../graders/submission/engine.ts";
import { labIds } from "../course-plugin/lab-folders.ts";
import { LABS, labOf, packFor, textOf } from "./files.ts";
import { print } from "./format.ts";
import { judgeFiles } from "./regrade/pool.ts";
import { CannotJudge } from "./result.ts";

type Options = {
  readonly lab?: string;
  readonly pack?: string;
  readonly against?: string;
  readonly allowDecrease?: boolean;
  readonly report?: string;
  readonly format: string;
};

type Regraded = { readonly comparisons: readonly Comparison[]; readonly book: GradeBook };

const FORMATS: Readonly<Record<string, (regraded: Regraded) => string>> = {
  text: ({ comparisons }) => comparisonText(comparisons),
  json: ({ book }) => JSON.stringify(book, null, 2),
  csv: ({ book }) => gradesCSV(book.grades),
};

/**
 * `hop regrade FILE|FOLDER…`: judges every submission again, on all cores. Exit 0 when all of them could be judged, 1
 * when some could not.
 */
export async function regradeCommand(paths: readonly string[], options: Options): Promise<number> {
  const { lab, pack, against, allowDecrease = false, report, format: name } = options;
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) throw new CannotJudge(`--format ${name}: one of ${Object.keys(FORMATS).join(", ")}`);
  if (paths.length === 0) throw new CannotJudge("hop regrade: name submissions (*.json), or folders of them");
  // What is wrong with the instructor's own files must be told once, before any thread meets it.
  for (const id of lab === undefined ? labIds(LABS) : [lab]) packFor(labOf(id), pack);
  const before = against === undefined ? [] : gradesIn(against);
  const instructions = { ...(lab === undefined ? {} : { lab }), ...(pack === undefined ? {} : { pack }) };
  const now = await judgeFiles(paths.flatMap(submissionsAt), instructions, availableParallelism());
  const comparisons = compareGrades(now, before, allowDecrease ? "allowed" : "kept");
  const grades = [...comparisons.map(({ final }) => final), ...untouched(now, before)];
  if (report !== undefined) writeFileSync(report, comparisonCSV(comparisons));
  print(format({ comparisons, book: { format: "hop-grades/1", engine: ENGINE, grades } }));
  return now.every(isGraded) ? 0 : 1;
}

/** A file, or every JSON file below a folder; in an order that does not depend on the disk. */
function submissionsAt(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new CannotJudge(`${path}: is neither a file nor a folder`);
  if (!found.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function gradesIn(file: string): readonly Grade[] {
  const refused = new CannotJudge(`--against ${file}: is no grade book. Give what hop regrade --format json wrote`);
  try {
    const book = JSON.parse(textOf(file)) as GradeBook;
    if (book.format === "hop-grades/1" && Array.isArray(book.grades)) return book.grades;
  } catch (error) {
    throw error instanceof CannotJudge ? error : refused;
  }
  throw refused;
}
