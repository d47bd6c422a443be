import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import type { CourseLab } from "./course-lab.ts";
import styles from "./report.module.css";

type Props = { readonly course: CourseLab; readonly onTry: (text: string) => void };

/** What comes after a pass: why it works, other right answers, the classic mistakes to try, and the next lab. */
export function Debrief({ course: { lab, debriefHtml, next }, onTry }: Props): ReactNode {
  return (
    <section className={styles.after} aria-label="After the lab">
      <h3>Why it works</h3>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered at build from the lab's own Markdown */}
      <div dangerouslySetInnerHTML={{ __html: debriefHtml }} />
      <h4>Other right answers</h4>
      <Answers answers={lab.alsoRight} onTry={onTry} />
      <h4>Classic mistakes: try one, and watch the packet</h4>
      <Answers answers={lab.wrong} onTry={onTry} />
      {next && (
        <p>
          <Link className="button button--primary" to={`/labs/${next.id}`}>
            Next: {next.title}
          </Link>
        </p>
      )}
    </section>
  );
}

function Answers({
  answers,
  onTry,
}: {
  readonly answers: Readonly<Record<string, string>>;
  readonly onTry: (text: string) => void;
}): ReactNode {
  return (
    <ul className={styles.answers}>
      {Object.entries(answers).map(([name, text]) => (
        <li key={name}>
          <button type="button" onClick={() => onTry(text)}>
            {name.replace(/[.-]/g, " ")}
          </button>
        </li>
      ))}
    </ul>
  );
}
