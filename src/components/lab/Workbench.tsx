import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import type { Lab } from "../../../graders/lab/lab.ts";
import { answerIn, isStale } from "../../workbench/session.ts";
import { rulesInWorker } from "../../workers/lab-client.ts";
import { Editor } from "../editor/Editor.tsx";
import { Commands } from "./Commands.tsx";
import { Debrief } from "./Debrief.tsx";
import type { LabBodyProps } from "./LabBody.tsx";
import { LabFrame } from "./LabFrame.tsx";
import styles from "./lab.module.css";
import { OpenTasks } from "./OpenTasks.tsx";
import { Questions } from "./Questions.tsx";
import { ReportView, verdictSentence } from "./ReportView.tsx";
import { SaveAnswer } from "./SaveAnswer.tsx";
import { Solution } from "./Solution.tsx";
import { useLabSession } from "./use-lab-session.ts";

/** Where a learner works at a lab: the editor, the check, what came of it. */
export default function Workbench({ course, heading }: LabBodyProps): ReactNode {
  const { lab } = course;
  const { session, dispatch, unsaved, check } = useLabSession(lab);
  const { draft, report, busy, message, setAside } = session;
  const [target, setTarget] = useState<{ readonly line: number }>();
  const [lit, setLit] = useState<readonly number[]>([]);
  const results = useRef<HTMLDivElement>(null);
  useComesIntoView(results, report);
  const showLine = (line: number): void => setTarget({ line });
  const writing = (
    <>
      <Editor
        value={draft}
        revision={session.revision}
        onChange={(text) => dispatch({ kind: "edit", draft: text })}
        onSubmit={(text) => check(text)}
        diagnostics={session.diagnostics}
        target={target}
        lit={lit}
        onLine={showLine}
        title={lab.title}
        fileName={lab.fileName}
      />
      {lab.terminal && (
        <Commands commands={session.commands} onChange={(commands) => dispatch({ kind: "command", commands })} />
      )}
      <Questions
        questions={lab.questions}
        answers={session.answers}
        onAnswer={(question, value) => dispatch({ kind: "answer", question, value })}
      />
      <div className={styles.buttons}>
        <button type="button" className="button button--primary" onClick={() => check(draft)} disabled={busy}>
          {busy ? "Checking…" : "Check"}
        </button>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => dispatch({ kind: "replace", draft: lab.start })}
        >
          Start over
        </button>
        {setAside !== undefined && (
          <button type="button" className="button button--secondary" onClick={() => dispatch({ kind: "bring-back" })}>
            Bring my text back
          </button>
        )}
      </div>
      <p role="alert" className={styles.alert}>
        {[message, unsaved].filter(Boolean).join(" ")}
      </p>
      <p role="status" className="hop-heard">
        {report && !busy && `Attempt ${session.attempts}. ${verdictSentence(report)}.`}
      </p>
    </>
  );
  return (
    <LabFrame
      course={course}
      heading={heading}
      writing={writing}
      results={
        <div ref={results} className={styles.target}>
          {report ? (
            <ReportView
              key={session.attempts}
              report={report}
              attempts={session.attempts}
              stale={isStale(session)}
              rungs={session.rungs}
              onNextRung={() => dispatch({ kind: "next-rung" })}
              fileName={lab.fileName}
              onLine={showLine}
              onLit={setLit}
              askRules={(task) => (flow, path, hop) =>
                rulesInWorker(lab, session.judged ?? answerIn(session), { world: worldOf(lab, task), flow, path, hop })
              }
            />
          ) : (
            <OpenTasks tasks={lab.tasks} />
          )}
          <SaveAnswer lab={lab} session={session} />
          <Solution
            course={course}
            session={session}
            onTake={(text, answers) => dispatch({ kind: "replace", draft: text, answers })}
          />
        </div>
      }
      after={session.passed && <Debrief course={course} onTry={check} />}
    />
  );
}

const worldOf = ({ tasks }: Lab, task: string): string => tasks.find(({ id }) => id === task)?.world ?? "cluster";

/** Brings the results before the learner's eyes whenever there are new ones; the focus stays where it is. */
function useComesIntoView(place: RefObject<HTMLElement | null>, report: unknown): void {
  useEffect(() => {
    if (!report) return;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    place.current?.scrollIntoView({ block: "start", behavior: still ? "instant" : "smooth" });
  }, [place, report]);
}
