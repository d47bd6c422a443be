import type { Report } from "../../graders/reports/report.ts";
import type { Diagnostic } from "../simulator/index.ts";

/** One sitting at one lab. */
export type Session = {
  readonly draft: string;
  /** Grows whenever somebody other than the typing learner changed the draft: the editor must then take it over. */
  readonly revision: number;
  /** The text that a reset or a given answer took the place of, until the learner has it back or writes on. */
  readonly setAside: string | undefined;
  /** What the API server says to the draft, as far as it has read. */
  readonly diagnostics: readonly Diagnostic[];
  readonly report: Report | undefined;
  /** The text that the report is about. */
  readonly judged: string | undefined;
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
  /** The whole text is replaced: by the start, by the solution, by a mistake to try. */
  | { readonly kind: "replace"; readonly draft: string }
  | { readonly kind: "bring-back" }
  | { readonly kind: "diagnosed"; readonly draft: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "check" }
  | { readonly kind: "graded"; readonly draft: string; readonly report: Report }
  | { readonly kind: "stopped"; readonly message: string }
  | { readonly kind: "next-rung" };

export function newSession(draft: string, passed: boolean, message: string): Session {
  return {
    draft,
    revision: 0,
    setAside: undefined,
    diagnostics: [],
    report: undefined,
    judged: undefined,
    busy: false,
    message,
    attempts: 0,
    rungs: 1,
    passed,
  };
}

/** The sitting after something happened. Edits never lose the last report, and nothing ever loses the draft. */
export function reduce(session: Session, action: Action): Session {
  switch (action.kind) {
    case "edit":
      return { ...session, draft: action.draft };
    case "replace":
      return action.draft === session.draft
        ? session
        : { ...withDraft(session, action.draft), setAside: session.draft };
    case "bring-back":
      return session.setAside === undefined
        ? session
        : { ...withDraft(session, session.setAside), setAside: undefined };
    case "diagnosed":
      return action.draft === session.draft ? { ...session, diagnostics: action.diagnostics } : session;
    case "check":
      return { ...session, busy: true, message: "" };
    case "graded":
      return afterGrading(session, action);
    case "stopped":
      return { ...session, busy: false, message: action.message };
    case "next-rung":
      return { ...session, rungs: session.rungs + 1 };
  }
}

function withDraft(session: Session, draft: string): Session {
  return { ...session, draft, revision: session.revision + 1 };
}

// A text that could not be judged costs no attempt; the rungs stay open as long as the hint is the same.
function afterGrading(session: Session, { draft, report }: Extract<Action, { kind: "graded" }>): Session {
  const sameHint = report.hints[0]?.id === session.report?.hints[0]?.id;
  return {
    ...session,
    busy: false,
    report,
    judged: draft,
    diagnostics: draft === session.draft ? report.diagnostics : session.diagnostics,
    attempts: session.attempts + (report.verdict === "not-gradable" ? 0 : 1),
    passed: session.passed || report.verdict === "passed",
    rungs: sameHint ? session.rungs : 1,
  };
}
