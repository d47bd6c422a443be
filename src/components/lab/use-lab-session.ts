import { useEffect, useReducer, useRef, useState } from "react";
import type { Lab } from "../../../graders/lab/lab.ts";
import { type Action, newSession, reduce, type Session } from "../../workbench/session.ts";
import { keyOf, load, save } from "../../workbench/storage.ts";
import { gradeInWorker } from "../../workers/lab-client.ts";
import { useDiagnosis } from "./use-diagnosis.ts";

export type LabSession = {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  /** What the learner must know of the keeping of the draft; empty when all is well. */
  readonly unsaved: string;
  /** Judges a text: the draft, or one that takes its place. */
  readonly check: (text: string) => void;
};

const storage = (): Storage => window.localStorage;

/** One sitting at a lab: begun with what the browser kept, kept again at every key stroke, read and judged in the worker. */
export function useLabSession(lab: Lab): LabSession {
  const [loaded] = useState(() => load(storage, lab.id));
  const [session, dispatch] = useReducer(
    reduce,
    newSession(loaded.kept?.draft ?? lab.start, loaded.kept?.passed ?? false, loaded.problem),
  );
  const unsaved = useKeeping(lab.id, session, loaded.problem === "");
  useDiagnosis(lab, session.draft, dispatch);
  const check = (text: string): void => {
    dispatch({ kind: "replace", draft: text });
    dispatch({ kind: "check" });
    gradeInWorker(lab, text).then(
      (report) => dispatch({ kind: "graded", draft: text, report }),
      (error: unknown) =>
        dispatch({ kind: "stopped", message: String(error instanceof Error ? error.message : error) }),
    );
  };
  return { session, dispatch, unsaved, check };
}

/** Saves draft and pass whenever they change, and tells when that fails or when another tab has saved the same lab. */
function useKeeping(id: string, { draft, passed }: Session, allowed: boolean): string {
  const [message, setMessage] = useState("");
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (allowed) setMessage(save(storage, id, { version: 1, draft, passed }));
  }, [id, allowed, draft, passed]);
  useEffect(() => {
    const changed = ({ key }: StorageEvent): void => {
      if (key === keyOf(id)) setMessage("This lab was changed in another tab. Your text here is kept as you see it.");
    };
    window.addEventListener("storage", changed);
    return () => window.removeEventListener("storage", changed);
  }, [id]);
  return message;
}
