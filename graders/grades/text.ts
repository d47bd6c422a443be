import { type Comparison, isGraded, isKept, percent } from "./compare.ts";
import { csvOf } from "./csv.ts";
import type { Grade } from "./grade.ts";

/** What a regrading came to, to read in a terminal: how many, what changed, and what could not be judged. */
export function comparisonText(comparisons: readonly Comparison[]): string {
  const changed = comparisons.filter(hasChanged);
  const unjudged = comparisons.filter(({ grade }) => !isGraded(grade));
  const doubted = comparisons.filter(({ grade, before }) => !before && claimsMore(grade));
  return [
    summaryOf(comparisons),
    ...section("changed:", changed, changeLine),
    ...section("not gradable:", unjudged, ({ grade }) => `${nameOf(grade)}  ${grade.notes.join(" ")}`),
    ...section("claims more than it is:", doubted, claimLine),
  ].join("\n");
}

/** The comparison as CSV: a line an answer, old and new. */
export function comparisonCSV(comparisons: readonly Comparison[]): string {
  const head = ["file", "learner_id", "learner_name", "lab", "old", "new", "final", "notes"];
  return csvOf([
    head,
    ...comparisons.map(({ grade, before, final }) => [
      grade.file,
      grade.learner.id ?? "",
      grade.learner.name ?? "",
      grade.lab,
      ...[before, grade, final].map((each) => (each && isGraded(each) ? each.score : "")),
      final.notes.join(" "),
    ]),
  ]);
}

function summaryOf(comparisons: readonly Comparison[]): string {
  const count = (verdict: Grade["verdict"]): number =>
    comparisons.filter(({ grade }) => grade.verdict === verdict).length;
  const files = new Set(comparisons.map(({ grade }) => grade.file)).size;
  const counts = `${count("passed")} passed, ${count("failed")} failed, ${count("not-gradable")} not gradable`;
  return `${comparisons.length} answers in ${files} files: ${counts}`;
}

function section(
  title: string,
  comparisons: readonly Comparison[],
  line: (comparison: Comparison) => string,
): readonly string[] {
  return comparisons.length === 0 ? [] : [title, ...comparisons.map((each) => `  ${line(each)}`)];
}

function changeLine(comparison: Comparison): string {
  const { grade, before } = comparison;
  const kept = isKept(comparison) ? `  kept at ${scoreText(before)}: --allow-decrease lets it fall` : "";
  return `${nameOf(grade)}  ${scoreText(before)} → ${scoreText(grade)}${kept}`;
}

function claimLine({ grade }: Comparison): string {
  return `${nameOf(grade)}  ${percent(grade.attempts.claimed ?? 0)} claimed, ${scoreText(grade)} judged`;
}

function hasChanged({ grade, before }: Comparison): boolean {
  return before !== undefined && scoreText(before) !== scoreText(grade);
}

const claimsMore = ({ score, verdict, attempts: { claimed = 0 } }: Grade): boolean =>
  verdict !== "not-gradable" && claimed > score;

const nameOf = ({ file, lab }: Grade): string => [file, lab].filter((part) => part !== "").join("  ");

const scoreText = (grade: Grade | undefined): string => (grade && isGraded(grade) ? percent(grade.score) : "none");
