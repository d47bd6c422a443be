import type { ReactNode } from "react";
import { GivenPods } from "./GivenPods.tsx";
import type { LabBodyProps } from "./LabBody.tsx";
import styles from "./lab.module.css";

type Props = LabBodyProps & {
  readonly writing: ReactNode;
  readonly results: ReactNode;
  /** What comes when the lab is passed, below it all. */
  readonly after?: ReactNode;
};

/** Where everything of a lab stands: story and results beside the editor, or one below the other on a narrow page. */
export function LabFrame({ course, heading, writing, results, after }: Props): ReactNode {
  return (
    <>
      <div className={styles.frame}>
        <div>
          {heading}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered at build from the lab's own Markdown */}
          <div dangerouslySetInnerHTML={{ __html: course.briefHtml }} />
          <GivenPods pods={course.pods} />
        </div>
        <div className={styles.writing}>{writing}</div>
        <div className={styles.results}>{results}</div>
      </div>
      {after}
    </>
  );
}
