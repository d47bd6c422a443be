import type { Report } from "../../graders/reports/report.ts";

/** One sitting at one lab. */
export type Session = {
  readonly draft: string;
  readonly report: Report | undefined;
  readonly busy: boolean;
  /** Something the learner must know: storage that fails, a grading that was stopped. */
  readonly message: string;
  readonly attempts: number;
  /** How many rungs of the first hint are open. */
  readonly rungs: number;
  readonly passed: boolean;
};

export type Action =
  | { readonly kind: "edit"; readonly draft: string }
  | { readonly kind: "check" }
  | { readonly kind: "graded"; readonly report: Report }
  | { readonly kind: "stopped"; readonly message: string }
  | { readonly kind: "next-rung" };

export function newSession(draft: string, passed: boolean, message: string): Session {
  return { draft, report: undefined, busy: false, message, attempts: 0, rungs: 1, passed };
}

/** The sitting after something happened. Edits never lose the last report, and a check never loses the draft. */
export function reduce(session: Session, action: Action): Session {
  switch (action.kind) {
    case "edit":
      return { ...session, draft: action.draft };
    case "check":
      return { ...session, busy: true, message: "" };
    case "graded": {
      const sameHint = action.report.hints[0]?.id === session.report?.hints[0]?.id;
      const attempts = session.attempts + (action.report.verdict === "not-gradable" ? 0 : 1);
      const passed = session.passed || action.report.verdict === "passed";
      return { ...session, busy: false, report: action.report, attempts, passed, rungs: sameHint ? session.rungs : 1 };
    }
    case "stopped":
      return { ...session, busy: false, message: action.message };
    case "next-rung":
      return { ...session, rungs: session.rungs + 1 };
  }
}
