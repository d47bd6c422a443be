import isEqual from "fast-deep-equal";
import type { Answer, Answers } from "../../graders/answer.ts";
import type { AnswerValue } from "../../graders/lab/check.ts";
import type { Report } from "../../graders/reports/report.ts";
import type { Attempt } from "../../graders/submission/submission.ts";
import type { Diagnostic } from "../simulator/index.ts";

/** One sitting at one lab. */
export type Session = {
  readonly draft: string;
  /** What the learner answered to the lab's questions. */
  readonly answers: Answers;
  /** Terminal commands, one a line, as they stand in their field. */
  readonly commands: string;
  /** Grows whenever somebody other than the typing learner changed the draft: the editor must then take it over. */
  readonly revision: number;
  /** The text that a reset or a given answer took the place of, until the learner has it back or writes on. */
  readonly setAside: string | undefined;
  /** What the API server says to the draft, as far as it has read. */
  readonly diagnostics: readonly Diagnostic[];
  readonly report: Report | undefined;
  /** The answer that the report is about. */
  readonly judged: Answer | undefined;
  readonly busy: boolean;
  /** Something the learner must know: storage that fails, a grading that was stopped. */
  readonly message: string;
  /** Every check of this lab, in earlier sittings, too. */
  readonly history: readonly Attempt[];
  readonly attempts: number;
  /** How many rungs of the first hint are open. */
  readonly rungs: number;
  readonly passed: boolean;
};

export type Action =
  | { readonly kind: "edit"; readonly draft: string }
  | { readonly kind: "answer"; readonly question: string; readonly value: AnswerValue }
  | { readonly kind: "command"; readonly commands: string }
  /** The whole text is replaced: by the start, by the solution, by a mistake to try, which may answer questions as well. */
  | { readonly kind: "replace"; readonly draft: string; readonly answers?: Answers }
  | { readonly kind: "bring-back" }
  | { readonly kind: "diagnosed"; readonly draft: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "check" }
  | { readonly kind: "graded"; readonly answer: Answer; readonly report: Report; readonly attempt: Attempt }
  | { readonly kind: "stopped"; readonly message: string }
  | { readonly kind: "next-rung" };

/** What a sitting begins with: what was kept of the last one, or the start of the lab. */
export type Beginning = Pick<Session, "draft" | "answers" | "commands" | "history" | "passed" | "message">;

export function newSession(beginning: Beginning): Session {
  return {
    ...beginning,
    revision: 0,
    setAside: undefined,
    diagnostics: [],
    report: undefined,
    judged: undefined,
    busy: false,
    attempts: 0,
    rungs: 1,
  };
}

/** The answer as it stands: what a check judges. */
export function answerIn({ draft, answers, commands }: Pick<Session, "draft" | "answers" | "commands">): Answer {
  const lines = commands.split("\n").map((line) => line.trim());
  return { text: draft, answers, commands: lines.filter((line) => line !== "") };
}

/** Whether the learner has changed something since the last check. */
export function isStale(session: Session): boolean {
  return !isEqual(session.judged, answerIn(session));
}

/** The sitting after something happened. Edits never lose the last report, and nothing ever loses the draft. */
export function reduce(session: Session, action: Action): Session {
  switch (action.kind) {
    case "edit":
      return { ...session, draft: action.draft };
    case "answer":
      return { ...session, answers: { ...session.answers, [action.question]: action.value } };
    case "command":
      return { ...session, commands: action.commands };
    case "replace":
      return replaced({ ...session, answers: { ...session.answers, ...action.answers } }, action.draft);
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

function replaced(session: Session, draft: string): Session {
  return draft === session.draft ? session : { ...withDraft(session, draft), setAside: session.draft };
}

function withDraft(session: Session, draft: string): Session {
  return { ...session, draft, revision: session.revision + 1 };
}

/** More of them nobody reads, and the browser's storage is small. */
const MOST_ATTEMPTS = 200;

// A text that could not be judged costs no attempt; the rungs stay open as long as the hint is the same.
function afterGrading(session: Session, { answer, report, attempt }: Extract<Action, { kind: "graded" }>): Session {
  const sameHint = report.hints[0]?.id === session.report?.hints[0]?.id;
  return {
    ...session,
    busy: false,
    report,
    judged: answer,
    diagnostics: answer.text === session.draft ? report.diagnostics : session.diagnostics,
    history: [...session.history, attempt].slice(-MOST_ATTEMPTS),
    attempts: session.attempts + (report.verdict === "not-gradable" ? 0 : 1),
    passed: session.passed || report.verdict === "passed",
    rungs: sameHint ? session.rungs : 1,
  };
}
