import BrowserOnly from "@docusaurus/BrowserOnly";
import { lazy, type ReactNode, Suspense } from "react";
import type { CourseLab } from "../../course-plugin/course.ts";
import { LabFrame } from "./LabFrame.tsx";
import styles from "./lab.module.css";
import { OpenTasks } from "./OpenTasks.tsx";

const Workbench = lazy(() => import("./Workbench.tsx"));

export type LabBodyProps = {
  readonly course: CourseLab;
  /** What stands above the story. */
  readonly heading: ReactNode;
};

/** The story, the checks and the editor of one lab. Story and checks are there to read before any script runs. */
export default function LabBody(props: LabBodyProps): ReactNode {
  const { fileName, start, tasks } = props.course.lab;
  const waiting = (
    <LabFrame
      {...props}
      writing={
        <>
          <p className={styles.fileName}>{fileName}</p>
          <pre className={styles.start}>{start}</pre>
        </>
      }
      results={<OpenTasks tasks={tasks} />}
    />
  );
  return (
    <BrowserOnly fallback={waiting}>
      {() => (
        <Suspense fallback={waiting}>
          <Workbench {...props} />
        </Suspense>
      )}
    </BrowserOnly>
  );
}
