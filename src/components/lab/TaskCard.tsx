import type { ReactNode } from "react";
import { Prose } from "../marks/Prose.tsx";
import styles from "./report.module.css";
import { type Standing, Status } from "./Status.tsx";

type Props = { readonly title: string; readonly status: Standing; readonly children: ReactNode };

/** One task of a lab, with what is checked of it. */
export function TaskCard({ title, status, children }: Props): ReactNode {
  return (
    <div className={styles.task} data-status={status}>
      <h4>
        <span>
          <Prose text={title} />
        </span>{" "}
        <Status status={status} />
      </h4>
      {children}
    </div>
  );
}
