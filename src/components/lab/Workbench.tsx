import { type ReactNode, useEffect, useReducer, useRef, useState } from "react";
import { newSession, reduce } from "../../workbench/session.ts";
import { load, save } from "../../workbench/storage.ts";
import { gradeInWorker } from "../../workers/lab-client.ts";
import { Editor } from "../editor/Editor.tsx";
import type { CourseLab } from "./course-lab.ts";
import { Debrief } from "./Debrief.tsx";
import styles from "./lab.module.css";
import { ReportView, verdictSentence } from "./ReportView.tsx";
import { Solution } from "./Solution.tsx";
import { useDiagnosis } from "./use-diagnosis.ts";

/** Where a learner works at a lab: the editor, the check, what came of it. */
export default function Workbench({ course }: { readonly course: CourseLab }): ReactNode {
  const { lab } = course;
  const [loaded] = useState(() => load(window.localStorage, lab.id));
  const [session, dispatch] = useReducer(
    reduce,
    newSession(loaded.kept?.draft ?? lab.start, loaded.kept?.passed ?? false, loaded.problem),
  );
  const [unsaved, setUnsaved] = useState("");
  const [target, setTarget] = useState<{ readonly line: number }>();
  const showLine = (line: number): void => setTarget({ line });
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (loaded.problem) return;
    setUnsaved(save(window.localStorage, lab.id, { version: 1, draft: session.draft, passed: session.passed }));
  }, [lab.id, loaded.problem, session.draft, session.passed]);
  useDiagnosis(lab, session.draft, dispatch);
  const check = (): void => {
    dispatch({ kind: "check" });
    gradeInWorker(lab, session.draft).then(
      (report) => dispatch({ kind: "graded", report }),
      (error: unknown) =>
        dispatch({ kind: "stopped", message: String(error instanceof Error ? error.message : error) }),
    );
  };
  const tryOut = (draft: string): void => dispatch({ kind: "replace", draft });
  const { report, busy, message, setAside } = session;
  return (
    <div className={styles.place}>
      <div className={styles.workbench} data-report={report !== undefined}>
        <div className={styles.writing}>
          <p className={styles.fileName}>{lab.fileName}</p>
          <Editor
            value={session.draft}
            revision={session.revision}
            onChange={(draft) => dispatch({ kind: "edit", draft })}
            onSubmit={check}
            diagnostics={session.diagnostics}
            target={target}
            onLine={showLine}
            label={`Your answer, ${lab.fileName}`}
          />
          <div className={styles.buttons}>
            <button type="button" className="button button--primary" onClick={check} disabled={busy}>
              {busy ? "Checking…" : "Check"}
            </button>
            <button type="button" className="button button--secondary" onClick={() => tryOut(lab.start)}>
              Start over
            </button>
            {setAside !== undefined && (
              <button
                type="button"
                className="button button--secondary"
                onClick={() => dispatch({ kind: "bring-back" })}
              >
                Bring my text back
              </button>
            )}
          </div>
          <p role="alert">{[message, unsaved].filter(Boolean).join(" ")}</p>
          <p role="status" className="hop-heard">
            {report && !busy && `Attempt ${session.attempts}. ${verdictSentence(report)}.`}
          </p>
        </div>
        {report && (
          <div>
            <ReportView
              report={report}
              fileName={lab.fileName}
              rungs={session.rungs}
              onNextRung={() => dispatch({ kind: "next-rung" })}
              onLine={showLine}
            />
            <Solution lab={lab} session={session} onTry={tryOut} />
          </div>
        )}
      </div>
      {session.passed && <Debrief course={course} onTry={tryOut} />}
    </div>
  );
}
