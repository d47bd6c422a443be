import { type ReactNode, useId } from "react";
import type { Answers } from "../../../graders/answer.ts";
import type { AnswerValue } from "../../../graders/lab/check.ts";
import type { Question } from "../../../graders/lab/lab.ts";
import { Prose } from "../marks/Prose.tsx";
import styles from "./questions.module.css";

type Props = {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswer: (question: string, value: AnswerValue) => void;
};

/** What a lab asks beside the manifest. Answers count with the next check, and not before. */
export function Questions({ questions, answers, onAnswer }: Props): ReactNode {
  const heading = useId();
  if (questions.length === 0) return null;
  return (
    <section className={styles.questions} aria-labelledby={heading}>
      <h3 id={heading}>{questions.length === 1 ? "A question" : "Questions"}</h3>
      {questions.map((question) => (
        <Asked
          key={question.id}
          question={question}
          value={answers[question.id]}
          onAnswer={(value) => onAnswer(question.id, value)}
        />
      ))}
    </section>
  );
}

type AskedProps = {
  readonly question: Question;
  readonly value: AnswerValue | undefined;
  readonly onAnswer: (value: AnswerValue) => void;
};

/** The ways in which a packet ends for whoever sent it, as a learner predicts them. */
const ENDINGS = [
  { id: "answered", text: "It is answered." },
  { id: "refused", text: "It is refused: an error comes back at once." },
  { id: "timed-out", text: "Nothing comes back: the sender waits until it gives up." },
  { id: "unreachable", text: "Somebody on the way reports that there is no way." },
  { id: "name-not-found", text: "The name is not found, and nothing is sent." },
];

function Asked({ question, value, onAnswer }: AskedProps): ReactNode {
  switch (question.kind) {
    case "choice":
      return <Choices question={question} choices={question.choices} value={value} onAnswer={onAnswer} />;
    case "prediction":
      return <Choices question={question} choices={ENDINGS} value={value} onAnswer={onAnswer} />;
    case "number":
    case "text":
      return <Typed question={question} value={value} onAnswer={onAnswer} />;
  }
}

type ChoicesProps = AskedProps & { readonly choices: readonly { readonly id: string; readonly text: string }[] };

function Choices({ question, choices, value, onAnswer }: ChoicesProps): ReactNode {
  const name = useId();
  return (
    <fieldset>
      <legend>
        <Prose text={question.text} />
      </legend>
      {choices.map(({ id, text }) => (
        <label key={id}>
          <input type="radio" name={name} checked={value === id} onChange={() => onAnswer(id)} /> <Prose text={text} />
        </label>
      ))}
    </fieldset>
  );
}

// A number is a text field as well: the browser's number fields lose what they cannot read.
function Typed({ question, value = "", onAnswer }: AskedProps): ReactNode {
  return (
    <label>
      <Prose text={question.text} />
      <input
        type="text"
        inputMode={question.kind === "number" ? "decimal" : "text"}
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        value={value}
        onChange={(event) => onAnswer(event.target.value)}
      />
    </label>
  );
}
