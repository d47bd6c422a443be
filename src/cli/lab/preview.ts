import { gradeShipped, startOf } from "../../../graders/contract/answers.ts";
import type { Lab, Question } from "../../../graders/lab/lab.ts";
import { briefWithSymptoms } from "../../../graders/lab/symptoms.ts";
import { reportText } from "../../../graders/reports/text.ts";
import { print } from "../format.ts";

/** `hop lab preview ID`: what a learner meets, in the order in which it is met. */
export function labPreview(lab: Lab): number {
  const { id, title, module, level, minutes, objective, fileName, start, tasks, questions, debrief } = lab;
  print(
    [
      `${title}  (${module}, level ${level} of 4, ${minutes} minutes)\n${objective}`,
      heading("Brief", briefWithSymptoms(lab)),
      ...(questions.length > 0 ? [heading("Questions", questions.map(questionText).join("\n"))] : []),
      heading("Tasks", tasks.map((task, i) => `${i + 1}. ${task.title}`).join("\n")),
      heading(`The editor opens ${fileName} with`, start),
      heading("A first check says", reportText(gradeShipped(lab, startOf(lab)), fileName)),
      heading("After a pass", debrief),
      `On the site: npm run dev, and then http://localhost:3000/labs/${id}`,
    ].join("\n\n"),
  );
  return 0;
}

const heading = (title: string, text: string): string => `── ${title} ──\n${text.trimEnd()}`;

function questionText(question: Question): string {
  const choices = question.kind === "choice" ? question.choices.map(({ text }) => `   ( ) ${text}`) : [];
  return [`${question.text}  [${question.kind}]`, ...choices].join("\n");
}
