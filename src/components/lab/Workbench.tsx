import { type ReactNode, useEffect, useReducer, useRef, useState } from "react";
import { newSession, reduce } from "../../workbench/session.ts";
import { load, save } from "../../workbench/storage.ts";
import { gradeInWorker } from "../../workers/lab-client.ts";
import { Editor } from "../editor/Editor.tsx";
import type { CourseLab } from "./course-lab.ts";
import styles from "./lab.module.css";
import { ReportView } from "./ReportView.tsx";
import { useDiagnosis } from "./use-diagnosis.ts";

/** Where a learner works at a lab: the editor, the check, what came of it. */
export function Workbench({ course: { lab, debriefHtml } }: { readonly course: CourseLab }): ReactNode {
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
  return (
    <div className={styles.workbench}>
      <div>
        <p className={styles.fileName}>{lab.fileName}</p>
        <Editor
          value={session.draft}
          onChange={(draft) => dispatch({ kind: "edit", draft })}
          onSubmit={check}
          diagnostics={session.diagnostics}
          target={target}
          onLine={showLine}
          label={`Your answer, ${lab.fileName}`}
        />
        <div className={styles.buttons}>
          <button type="button" className="button button--primary" onClick={check} disabled={session.busy}>
            {session.busy ? "Checking…" : "Check"}
          </button>
          <button
            type="button"
            className="button button--secondary"
            onClick={() => dispatch({ kind: "replace", draft: lab.start })}
          >
            Start over
          </button>
          {session.setAside !== undefined && (
            <button type="button" className="button button--secondary" onClick={() => dispatch({ kind: "bring-back" })}>
              Bring my text back
            </button>
          )}
        </div>
        <p role="alert">{[session.message, unsaved].filter(Boolean).join(" ")}</p>
      </div>
      <div role="status" aria-live="polite">
        {session.report && (
          <ReportView
            report={session.report}
            fileName={lab.fileName}
            rungs={session.rungs}
            onNextRung={() => dispatch({ kind: "next-rung" })}
            onLine={showLine}
          />
        )}
        {session.passed && (
          <section>
            <h3>Why it works</h3>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered at build from the lab's own Markdown */}
            <div dangerouslySetInnerHTML={{ __html: debriefHtml }} />
            {Object.entries(lab.alsoRight).map(([name, text]) => (
              <details key={name}>
                <summary>Another right answer: {name.replaceAll("-", " ")}</summary>
                <pre>{text}</pre>
              </details>
            ))}
          </section>
        )}
      </div>
    </div>
  );
}
