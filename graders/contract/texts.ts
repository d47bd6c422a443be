import type { Lab } from "../lab/lab.ts";

/** Learners read Markdown that no tag can hide in: what looks like HTML belongs into backticks. */
export function textsHoldNoHTML({ brief, debrief, hints, questions, locked }: Lab): readonly string[] {
  const texts: readonly (readonly [string, string])[] = [
    ["brief.md", brief],
    ["debrief.md", debrief],
    ...hints.flatMap(({ id, ladder }) => ladder.map((rung) => [`the hint ${id}`, rung] as const)),
    ...questions.map(({ id, text }) => [`the question ${id}`, text] as const),
    ...questions.flatMap(({ id, ...question }) =>
      question.kind === "choice" ? question.choices.map(({ text }) => [`the question ${id}`, text] as const) : [],
    ),
    ...locked.map(({ id, reason }) => [`the lock ${id}`, reason] as const),
  ];
  return texts.flatMap(([where, text]) => {
    const [tag] = /<[a-z!/][^>]*>?/i.exec(withoutCode(text)) ?? [];
    return tag === undefined ? [] : [`${where} holds HTML: ${tag}. Write Markdown, or put it into backticks`];
  });
}

const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```|`[^`]*`/g, "");

/** Only the last rung of a ladder may give away what to write. */
export function ladderKeepsTheSolution({ solution, hints }: Lab): readonly string[] {
  const lines = new Set(
    solution
      .split("\n")
      .map(plain)
      .filter((line) => /: \S/.test(line)),
  );
  return hints.flatMap(({ id, ladder }) =>
    ladder
      .slice(0, -1)
      .flatMap((rung, i) =>
        [...lines]
          .filter((line) => containsWhole(plain(rung), line))
          .map(
            (line) => `rung ${i + 1} of ${id} gives away a line of the solution: ${line}. Keep it for the last rung`,
          ),
      ),
  );
}

/** Without what dresses a line up: quotes, backticks, dashes of lists, more than one blank. */
function plain(text: string): string {
  return text
    .replace(/[`"']/g, "")
    .replace(/\s+/g, " ")
    .replace(/^\s*(- )*/, "")
    .trim();
}

function containsWhole(text: string, line: string): boolean {
  const at = text.indexOf(line);
  return at >= 0 && !/\w/.test(text[at + line.length] ?? "") && !/\w/.test(text[at - 1] ?? "");
}
