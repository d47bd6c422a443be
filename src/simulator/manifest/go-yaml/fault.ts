import type { Mark } from "./cursor.ts";

/** Why go-yaml refuses a text: its words, and where it noticed. */
export type Fault = {
  /** Which of its stages speaks: the reader of characters, the scanner of tokens, the parser, or the loader of values. */
  readonly by: "reader" | "scanner" | "parser" | "loader";
  readonly problem: string;
  readonly at: Mark;
  /** Where that which it could not finish began: the open quote, the open bracket. */
  readonly since?: Mark;
};

/**
 * The fault as go-yaml prints it (S-101). The scanner counts lines from 1, the parser prints its count from 0, and
 * neither names the first line; reader and loader name no line at all.
 */
export function faultText({ by, problem, at }: Fault): string {
  if (by === "reader" || by === "loader" || at.line === 0) return problem;
  return `line ${by === "scanner" ? at.line + 1 : at.line}: ${problem}`;
}
