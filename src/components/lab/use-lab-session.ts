import { useEffect, useReducer, useRef, useState } from "react";
import type { Answers } from "../../../graders/answer.ts";
import type { Lab } from "../../../graders/lab/lab.ts";
import { type Action, answerIn, newSession, reduce, type Session } from "../../workbench/session.ts";
import { keyOf, type Loaded, load, save } from "../../workbench/storage.ts";
import { attemptInWorker, gradeInWorker } from "../../workers/lab-client.ts";
import { useDiagnosis } from "./use-diagnosis.ts";

export type LabSession = {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  /** What the learner must know of the keeping of the draft; empty when all is well. */
  readonly unsaved: string;
  /** Judges a text: the draft, or one that takes its place and may come with answers to questions. */
  readonly check: (text: string, answers?: Answers) => void;
};

const storage = (): Storage => window.localStorage;

/** One sitting at a lab: begun with what the browser kept, kept again at every key stroke, read and judged in the worker. */
export function useLabSession(lab: Lab): LabSession {
  const [loaded] = useState(() => load(storage, lab.id));
  const [session, dispatch] = useReducer(reduce, loaded, (found) => begin(lab, found));
  const unsaved = useKeeping(lab.id, session, loaded.problem === "");
  useDiagnosis(lab, session.draft, dispatch);
  const check = (text: string, answers: Answers = {}): void => {
    dispatch({ kind: "replace", draft: text, answers });
    dispatch({ kind: "check" });
    judge(lab, { ...session, draft: text, answers: { ...session.answers, ...answers } }).then(
      dispatch,
      (error: unknown) =>
        dispatch({ kind: "stopped", message: String(error instanceof Error ? error.message : error) }),
    );
  };
  return { session, dispatch, unsaved, check };
}

function begin(lab: Lab, { kept, problem }: Loaded): Session {
  const { draft = lab.start, answers = {}, commands = "", history = [], passed = false } = kept ?? {};
  return newSession({ draft, answers, commands, history, passed, message: problem });
}

async function judge(lab: Lab, session: Session): Promise<Action> {
  const answer = answerIn(session);
  const report = await gradeInWorker(lab, answer);
  return { kind: "graded", answer, report, attempt: await attemptInWorker(report, isAssisted(session)) };
}

/** Whether the hint that the learner last saw was opened to its last rung. */
function isAssisted({ report, rungs }: Session): boolean {
  const [hint] = report?.hints ?? [];
  return hint !== undefined && hint.ladder.length > 1 && rungs >= hint.ladder.length;
}

/** Saves the sitting whenever it changes, and tells when that fails or when another tab has saved the same lab. */
function useKeeping(id: string, { draft, answers, commands, history, passed }: Session, allowed: boolean): string {
  const [message, setMessage] = useState("");
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (allowed) setMessage(save(storage, id, { version: 1, draft, answers, commands, history, passed }));
  }, [id, allowed, draft, answers, commands, history, passed]);
  useEffect(() => {
    const changed = ({ key }: StorageEvent): void => {
      if (key === keyOf(id)) setMessage("This lab was changed in another tab. Your text here is kept as you see it.");
    };
    window.addEventListener("storage", changed);
    return () => window.removeEventListener("storage", changed);
  }, [id]);
  return message;
}
