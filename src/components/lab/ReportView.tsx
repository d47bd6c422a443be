import type { ReactNode } from "react";
import type { Report } from "../../../graders/reports/report.ts";
import { Mark } from "../marks/Mark.tsx";
import { Prose } from "../marks/Prose.tsx";
import { Terminal } from "../terminal/Terminal.tsx";
import type { AskRules, LineOf } from "../trace/TraceView.tsx";
import { CheckRow } from "./CheckRow.tsx";
import { HintCard } from "./HintCard.tsx";
import styles from "./report.module.css";
import { TaskCard } from "./TaskCard.tsx";

type Props = Required<LineOf> & {
  readonly report: Report;
  readonly attempts: number;
  /** The learner has written on since. */
  readonly stale: boolean;
  readonly rungs: number;
  readonly onNextRung: () => void;
  /** Asks for the rules that took a packet of a task. */
  readonly askRules: (task: string) => AskRules;
};

/** What came of a check: the hint that fits, every task with its packets, and the server's own words. */
export function ReportView({ report, attempts, stale, rungs, onNextRung, askRules, ...lines }: Props): ReactNode {
  const { verdict, output, tasks, hints } = report;
  const [hint] = hints;
  const refused = output.exit !== 0;
  const words = <Terminal command={`kubectl apply -f ${lines.fileName}`} output={output.stdout + output.stderr} />;
  return (
    <section className={styles.report} aria-label={`Report on ${report.lab}`}>
      <div className={styles.verdict} data-verdict={verdict}>
        <h3>
          <Mark name={MARKS[verdict]} /> {verdictSentence(report)}
        </h3>
        <p>
          {attempts > 0 && `Attempt ${attempts}. `}
          {stale && "Your text has changed since: check again."}
        </p>
      </div>
      {refused && words}
      {hint && verdict !== "passed" && <HintCard hint={hint} rungs={rungs} onNextRung={onNextRung} />}
      {verdict === "passed" &&
        hints.map(({ id, ladder }) => (
          <p key={id}>
            <Prose text={ladder[0] ?? ""} />
          </p>
        ))}
      {verdict !== "not-gradable" && <Tasks tasks={tasks} askRules={askRules} {...lines} />}
      {!refused && (
        <details className={styles.words}>
          <summary>What kubectl said</summary>
          {words}
        </details>
      )}
    </section>
  );
}

const MARKS = { passed: "tick", failed: "cross", "not-gradable": "question" } as const;

const ALL: Readonly<Record<number, string>> = { 1: "", 2: ": both tasks" };

/** The verdict in one sentence; also what a screen reader hears after a check. */
export function verdictSentence({ verdict, tasks }: Report): string {
  const passed = tasks.filter(({ status }) => status === "passed").length;
  if (verdict === "not-gradable") return "This cannot be judged yet";
  if (verdict === "passed") return `Passed${ALL[tasks.length] ?? `: all ${tasks.length} tasks`}`;
  return `Not yet: ${passed} of ${tasks.length} ${tasks.length === 1 ? "task" : "tasks"} done`;
}

function Tasks({
  tasks,
  askRules,
  ...lines
}: Required<LineOf> & Pick<Report, "tasks"> & Pick<Props, "askRules">): ReactNode {
  const firstFailing = tasks.flatMap(({ checks }) => checks).find(({ status }) => status === "failed");
  return tasks.map(({ id, title, status, waitsFor, checks }) => (
    <TaskCard key={id} title={title} status={status}>
      {status === "blocked" ? (
        <p>
          <Prose text={`First: ${waitsFor.join(", ")}.`} />
        </p>
      ) : (
        checks.map((check) => (
          <CheckRow key={check.id} check={check} open={check === firstFailing} askRules={askRules(id)} {...lines} />
        ))
      )}
    </TaskCard>
  ));
}
