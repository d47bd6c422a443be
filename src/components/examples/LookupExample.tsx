import type { ReactNode } from "react";
import type { ExampleLookupData } from "../../course-plugin/course.ts";
import styles from "./examples.module.css";

/** What a Pod asks about a name, question by question, and what it is told. */
export function LookupExample({ json }: { readonly json: string }): ReactNode {
  const { from, name, summary, questions } = JSON.parse(json) as ExampleLookupData;
  return (
    <figure className={styles.example}>
      <figcaption>
        {from} looks up <code>{name}</code>
      </figcaption>
      <ol>
        {questions.map((question) => (
          <li key={question.name}>
            <code>{question.name}</code> → {question.answer}
          </li>
        ))}
      </ol>
      <p>{summary}</p>
    </figure>
  );
}
