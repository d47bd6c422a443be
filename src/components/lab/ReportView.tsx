import type { ReactNode } from "react";
import type { Report } from "../../../graders/reports/report.ts";
import { TraceView } from "../trace/TraceView.tsx";
import styles from "./lab.module.css";

type Props = {
  readonly report: Report;
  readonly fileName: string;
  readonly rungs: number;
  readonly onNextRung: () => void;
  readonly onLine: (line: number) => void;
};

const VERDICTS = { passed: "Passed", failed: "Not yet", "not-gradable": "This cannot be judged yet" } as const;
const STATUS = { passed: "✓ Passed", failed: "✗ Failed", blocked: "– Waiting" } as const;

/** What came of a check: the server's words, every task with its packets, and the hint that fits. */
export function ReportView({ report, fileName, rungs, onNextRung, onLine }: Props): ReactNode {
  const [hint] = report.hints;
  const output = `${report.output.stdout}${report.output.stderr}`;
  return (
    <>
      <h3>{VERDICTS[report.verdict]}</h3>
      {output && <pre className={styles.output}>{output}</pre>}
      {report.diagnostics.map(({ message, range, hint: advice }) => (
        <p key={`${message}${range?.start.line}`} className={styles.diagnostic}>
          {range && (
            <button type="button" className={styles.lineButton} onClick={() => onLine(range.start.line)}>
              line {range.start.line}
            </button>
          )}{" "}
          {message} {advice && <em>{advice}</em>}
        </p>
      ))}
      {hint && report.verdict !== "passed" && (
        <aside className={styles.hint} aria-label="Hint">
          {hint.ladder.slice(0, rungs).map((rung) => (
            <p key={rung}>{rung}</p>
          ))}
          {rungs < hint.ladder.length && (
            <button type="button" className="button button--sm button--secondary" onClick={onNextRung}>
              Next hint
            </button>
          )}
        </aside>
      )}
      {report.verdict !== "not-gradable" && (
        <ol className={styles.tasks}>
          {report.tasks.map((task) => (
            <li key={task.id} data-status={task.status}>
              <strong>
                {STATUS[task.status]}: {task.title}
              </strong>
              <ul>
                {task.checks.map((check) => (
                  <li key={check.id} data-status={check.status}>
                    {STATUS[check.status]}: {check.title}
                    {check.status === "failed" && (
                      <p>
                        {check.wanted} {check.observed}
                      </p>
                    )}
                    {check.trace && check.status !== "blocked" && (
                      <details open={check.status === "failed"}>
                        <summary>The packet's way</summary>
                        <TraceView trace={check.trace} fileName={fileName} onLine={onLine} />
                      </details>
                    )}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
