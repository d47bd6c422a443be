import { type ReactNode, useState } from "react";
import type { Answers } from "../../../graders/answer.ts";
import type { CourseLab } from "../../course-plugin/course.ts";
import type { Session } from "../../workbench/session.ts";
import styles from "./report.module.css";

/** After so many attempts a solution may be looked at. */
const ATTEMPTS = 3;

type Props = {
  readonly course: CourseLab;
  readonly session: Session;
  readonly onTake: (text: string, answers: Answers) => void;
};

/** For whoever is stuck: a solution, once the hints are used up or a few attempts were made, and only when asked twice. */
export function Solution({ course, session: { passed, attempts, rungs, report }, onTake }: Props): ReactNode {
  const { solution } = course.lab;
  const [asked, setAsked] = useState<"no" | "once" | "twice">("no");
  const ladder = report?.hints[0]?.ladder.length ?? 0;
  // A hint of one rung is there without asking: that the learner has read it all says nothing.
  const askedForAll = ladder > 1 && rungs >= ladder;
  if (passed || !report || (attempts < ATTEMPTS && !askedForAll)) return null;
  switch (asked) {
    case "no":
      return <Ask onClick={() => setAsked("once")}>Show a solution</Ask>;
    case "once":
      return (
        <fieldset className={styles.sure}>
          <legend>Sure? What you find yourself, you keep.</legend>
          <Ask onClick={() => setAsked("twice")}>Yes, show it</Ask>
          <Ask onClick={() => setAsked("no")}>No, I try again</Ask>
        </fieldset>
      );
    case "twice":
      return (
        <div className={styles.solution}>
          <h3>A solution</h3>
          <pre>{solution}</pre>
          <Ask onClick={() => onTake(solution, course.answers.solution ?? {})}>
            {course.lab.questions.length > 0
              ? "Take it over, with its answers to the questions"
              : "Put it into the editor"}
          </Ask>
        </div>
      );
  }
}

function Ask({ onClick, children }: { readonly onClick: () => void; readonly children: string }): ReactNode {
  return (
    <button type="button" className="button button--sm button--secondary" onClick={onClick}>
      {children}
    </button>
  );
}
