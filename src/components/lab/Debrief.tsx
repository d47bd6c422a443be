import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import type { Answers } from "../../../graders/answer.ts";
import type { CourseLab } from "../../course-plugin/course.ts";
import styles from "./report.module.css";

type Props = { readonly course: CourseLab; readonly onTry: (text: string, answers: Answers) => void };

/** What comes after a pass: why it works, other right answers, the classic mistakes to try, and the next lab. */
export function Debrief({ course: { lab, answers, debriefHtml, next }, onTry }: Props): ReactNode {
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
        <Shipped texts={lab.wrong} onTry={(name, text) => onTry(text, answers[`wrong/${name}`] ?? {})} />
        <h4>Other right answers</h4>
        <Shipped texts={lab.alsoRight} onTry={(name, text) => onTry(text, answers[`also-right/${name}`] ?? {})} />
      </div>
    </div>
  );
}

type ShippedProps = {
  readonly texts: Readonly<Record<string, string>>;
  readonly onTry: (name: string, text: string) => void;
};

function Shipped({ texts, onTry }: ShippedProps): ReactNode {
  return (
    <ul className={styles.answers}>
      {Object.entries(texts).map(([name, text]) => (
        <li key={name}>
          <button type="button" onClick={() => onTry(name, text)}>
            {name.replace(/[.-]/g, " ")}
          </button>
        </li>
      ))}
    </ul>
  );
}
