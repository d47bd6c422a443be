import type { ReactNode } from "react";
import type { ExplainedTrace } from "../../simulator/index.ts";
import { PathView } from "./PathView.tsx";
import styles from "./trace.module.css";

/** How a name became an address, before the first packet was sent: every question, its answer, and its own packet's way. */
export function LookupView({ lookup }: { readonly lookup: NonNullable<ExplainedTrace["lookup"]> }): ReactNode {
  if (lookup.questions.length === 0) return <p className={styles.lookup}>First the name: {lookup.summary}</p>;
  return (
    <details className={styles.lookup}>
      <summary>First the name: {lookup.summary}</summary>
      <ol>
        {lookup.questions.map(({ name, answer, trace }) => {
          const path = trace?.paths[trace.drawn];
          return (
            <li key={name}>
              <code>{name}</code> {answer}
              {path && (
                <details>
                  <summary>The question's way</summary>
                  <PathView path={path} />
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
