import type { ReactNode } from "react";
import type { TaskReport } from "../../../graders/reports/report.ts";
import { Mark, type MarkName } from "../marks/Mark.tsx";
import styles from "./report.module.css";

/** How a task or a check stands; `open` before anything was checked. */
export type Standing = TaskReport["status"] | "open";

const SHOWN: Readonly<Record<Standing, { readonly mark: MarkName; readonly word: string }>> = {
  passed: { mark: "tick", word: "Passed" },
  failed: { mark: "cross", word: "Failed" },
  blocked: { mark: "waiting", word: "Waiting" },
  open: { mark: "open", word: "To do" },
};

export function Status({ status }: { readonly status: Standing }): ReactNode {
  const { mark, word } = SHOWN[status];
  return (
    <span className={styles.status} data-status={status}>
      <Mark name={mark} /> {word}
    </span>
  );
}
