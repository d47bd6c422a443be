import { type ReactNode, useState } from "react";
import type { Lab } from "../../../graders/lab/lab.ts";
import type { Session } from "../../workbench/session.ts";
import styles from "./report.module.css";

/** After so many attempts a solution may be looked at. */
const ATTEMPTS = 3;

type Props = { readonly lab: Lab; readonly session: Session; readonly onTry: (text: string) => void };

/** For whoever is stuck: a solution, once the hints are used up or a few attempts were made, and only when asked twice. */
export function Solution({ lab, session: { passed, attempts, rungs, report }, onTry }: Props): ReactNode {
  const [asked, setAsked] = useState<"no" | "once" | "twice">("no");
  const ladder = report?.hints[0]?.ladder.length ?? Number.POSITIVE_INFINITY;
  if (passed || !report || (attempts < ATTEMPTS && rungs < ladder)) return null;
  switch (asked) {
    case "no":
      return (
        <button type="button" className="button button--sm button--secondary" onClick={() => setAsked("once")}>
          Show a solution
        </button>
      );
    case "once":
      return (
        <p>
          Sure? You learn more by finding it.{" "}
          <button type="button" className="button button--sm button--secondary" onClick={() => setAsked("twice")}>
            Yes, show it
          </button>
        </p>
      );
    case "twice":
      return (
        <section className={styles.after} aria-label="A solution">
          <h3>A solution</h3>
          <pre>{lab.solution}</pre>
          <button type="button" className="button button--sm button--secondary" onClick={() => onTry(lab.solution)}>
            Put it into the editor
          </button>
        </section>
      );
  }
}
