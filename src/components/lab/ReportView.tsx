import type { ReactNode } from "react";
import type { CheckReport, Report, TaskReport } from "../../../graders/reports/report.ts";
import { TraceView } from "../trace/TraceView.tsx";
import { HintCard } from "./HintCard.tsx";
import styles from "./report.module.css";

type Props = {
  readonly report: Report;
  readonly fileName: string;
  readonly rungs: number;
  readonly onNextRung: () => void;
  readonly onLine: (line: number) => void;
};

/** What came of a check: the hint that fits, every task with its packets, and the server's own words. */
export function ReportView({ report, fileName, rungs, onNextRung, onLine }: Props): ReactNode {
  const [hint] = report.hints;
  const firstFailing = report.tasks.flatMap(({ checks }) => checks).find(({ status }) => status === "failed");
  return (
    <section className={styles.report} aria-label="Report">
      <h3 data-verdict={report.verdict}>{verdictSentence(report)}</h3>
      <ServerWords report={report} fileName={fileName} />
      {hint && report.verdict !== "passed" && <HintCard hint={hint} rungs={rungs} onNextRung={onNextRung} />}
      {report.verdict !== "not-gradable" &&
        report.tasks.map((task) => (
          <TaskCard key={task.id} task={task} open={firstFailing} fileName={fileName} onLine={onLine} />
        ))}
    </section>
  );
}

/** The verdict in one sentence; also what a screen reader hears after a check. */
export function verdictSentence({ verdict, tasks }: Report): string {
  const passed = tasks.filter(({ status }) => status === "passed").length;
  if (verdict === "not-gradable") return "This cannot be judged yet";
  if (verdict === "passed") return tasks.length === 1 ? "Passed" : `Passed: all ${tasks.length} tasks`;
  return `Not yet: ${passed} of ${tasks.length} ${tasks.length === 1 ? "task" : "tasks"} done`;
}

function ServerWords({
  report: { output },
  fileName,
}: {
  readonly report: Report;
  readonly fileName: string;
}): ReactNode {
  return (
    <figure className={styles.terminal}>
      <figcaption>$ kubectl apply -f {fileName}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard, too */}
      <pre tabIndex={0}>{`${output.stdout}${output.stderr}`}</pre>
    </figure>
  );
}

const MARKS = { passed: "✓", failed: "✗", blocked: "–" } as const;
const WORDS = { passed: "Passed", failed: "Failed", blocked: "Waiting" } as const;

function Status({ status }: { readonly status: TaskReport["status"] }): ReactNode {
  return (
    <span className={styles.status} data-status={status}>
      <span aria-hidden="true">{MARKS[status]}</span> {WORDS[status]}
    </span>
  );
}

type TaskProps = Pick<Props, "fileName" | "onLine"> & {
  readonly task: TaskReport;
  /** The check whose packet is shown without asking. */
  readonly open: CheckReport | undefined;
};

function TaskCard({ task, ...shown }: TaskProps): ReactNode {
  return (
    <section className={styles.task} data-status={task.status} aria-label={task.title}>
      <h4>
        <Status status={task.status} /> {task.title}
      </h4>
      {task.status === "blocked" ? (
        <p>First: {task.waitsFor.join(", ")}.</p>
      ) : (
        task.checks.map((check) => <CheckRow key={check.id} check={check} {...shown} />)
      )}
    </section>
  );
}

function CheckRow({
  check,
  open,
  fileName,
  onLine,
}: Omit<TaskProps, "task"> & { readonly check: CheckReport }): ReactNode {
  const { title, status, wanted, observed, trace } = check;
  return (
    <div className={styles.check}>
      <p>
        <Status status={status} /> {title}
      </p>
      {status === "failed" && (
        <dl>
          <dt>Wanted</dt>
          <dd>{wanted}</dd>
          <dt>Seen</dt>
          <dd>{observed}</dd>
        </dl>
      )}
      {trace && (
        <details open={check === open}>
          <summary>The packet's way</summary>
          <TraceView trace={trace} fileName={fileName} onLine={onLine} />
        </details>
      )}
    </div>
  );
}
