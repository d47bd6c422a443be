import type { ReactNode } from "react";
import type { Lab } from "../../../graders/lab/lab.ts";
import { labSubmission, newSubmission } from "../../../graders/submission/submission.ts";
import { answerIn, type Session } from "../../workbench/session.ts";
import styles from "./report.module.css";

type Props = { readonly lab: Lab; readonly session: Session };

/** For whoever hands an answer in, or believes that it was judged wrongly: a file by which it is judged again anywhere. */
export function SaveAnswer({ lab, session }: Props): ReactNode {
  if (!session.report) return null;
  return (
    <details className={styles.words}>
      <summary>{session.passed ? "Hand this answer in" : "My answer is right, and it is rejected"}</summary>
      <p>
        Save your answer as a file and send it to your instructor. With the file it can be judged again, hop by hop:{" "}
        <code>npx hop regrade {fileNameOf(lab)}</code>. It holds your text, what you answered, and when you checked. It
        holds nothing else, and it stays on your computer until you send it.
      </p>
      <button type="button" className="button button--sm button--secondary" onClick={() => saveAnswer(lab, session)}>
        Save my answer as a file
      </button>
    </details>
  );
}

const fileNameOf = ({ id }: Pick<Lab, "id">): string => `${id}.hop.json`;

function saveAnswer(lab: Lab, session: Session): void {
  const submission = newSubmission([labSubmission(lab, answerIn(session), session.history)]);
  const address = URL.createObjectURL(new Blob([JSON.stringify(submission, null, 2)], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: fileNameOf(lab) });
  link.click();
  URL.revokeObjectURL(address);
}
