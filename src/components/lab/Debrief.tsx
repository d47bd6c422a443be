import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import type { CourseLab } from "../../course-plugin/course.ts";
import styles from "./report.module.css";

type Props = { readonly course: CourseLab; readonly onTry: (text: string) => void };

/** What comes after a pass: why it works, other right answers, the classic mistakes to try, and the next lab. */
export function Debrief({ course: { lab, debriefHtml, next }, onTry }: Props): ReactNode {
  return (
    <div className={styles.after}>
      <div>
        <h3>Why it works</h3>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered at build from the lab's own Markdown */}
        <div dangerouslySetInnerHTML={{ __html: debriefHtml }} />
        <Link className="button button--primary" to={next ? `/labs/${next.id}` : "/labs"}>
          {next ? `Next lab: ${next.title}` : "All labs"}
        </Link>
      </div>
      <div>
        <h4>Break it, and watch the packet</h4>
        <p>Each of these is a mistake that people make. One click puts it into the editor and checks it.</p>
        <Answers answers={lab.wrong} onTry={onTry} />
        <h4>Other right answers</h4>
        <Answers answers={lab.alsoRight} onTry={onTry} />
      </div>
    </div>
  );
}

type AnswersProps = {
  readonly answers: Readonly<Record<string, string>>;
  readonly onTry: (text: string) => void;
};

function Answers({ answers, onTry }: AnswersProps): ReactNode {
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
