import type { ReactNode } from "react";
import type { Diagnostic } from "../../simulator/index.ts";
import { Mark } from "../marks/Mark.tsx";
import styles from "./editor.module.css";

type Props = {
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly onLine: (line: number) => void;
};

const SHOWN = 5;
const MARKS = { error: "cross", warning: "question", hint: "bulb" } as const;

/** What the API server says to the text as it stands: the same problems as the marks in the editor, for everybody. */
export function Problems({ id, diagnostics, onLine }: Props): ReactNode {
  const rest = diagnostics.length - SHOWN;
  return (
    <div id={id} className={styles.problems} aria-live="polite">
      {diagnostics.length > 0 && (
        <ul aria-label="What the API server would say">
          {diagnostics.slice(0, SHOWN).map(({ code, severity, message, path, range, hint }) => (
            <li key={`${code} ${path} ${message}`} data-severity={severity}>
              <Mark name={MARKS[severity]} />{" "}
              {range && (
                <button type="button" className={styles.line} onClick={() => onLine(range.start.line)}>
                  line {range.start.line}
                </button>
              )}{" "}
              {message} <em>{hint}</em>
            </li>
          ))}
          {rest > 0 && <li>and {rest} more</li>}
        </ul>
      )}
    </div>
  );
}
