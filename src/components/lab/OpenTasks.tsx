import type { ReactNode } from "react";
import type { Task } from "../../../graders/lab/lab.ts";
import { Mark } from "../marks/Mark.tsx";
import { Prose } from "../marks/Prose.tsx";
import styles from "./report.module.css";
import { TaskCard } from "./TaskCard.tsx";

/** What will be checked, for the learner to read before the first check. */
export function OpenTasks({ tasks }: { readonly tasks: readonly Task[] }): ReactNode {
  return (
    <div className={styles.report}>
      <h3>What is checked</h3>
      {tasks.map(({ id, title, checks }) => (
        <TaskCard key={id} title={title} status="open">
          <ul className={styles.wanted}>
            {checks.map((check) => (
              <li key={check.id}>
                <Mark name="open" /> <Prose text={check.title} />
              </li>
            ))}
          </ul>
        </TaskCard>
      ))}
    </div>
  );
}
