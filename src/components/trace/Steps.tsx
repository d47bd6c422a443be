import type { ReactNode } from "react";
import type { ExplainedHop } from "../../simulator/index.ts";
import type { LineOf } from "./TraceView.tsx";
import styles from "./trace.module.css";

type Step = ExplainedHop["steps"][number];

/** The events at one place, each with its cause. A cause in the learner's own text leads to its line. */
export function Steps({ steps, ...lines }: LineOf & { readonly steps: readonly Step[] }): ReactNode {
  return (
    <ul className={styles.steps}>
      {steps.map((step, index) => (
        // Steps have an order and no name.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index} data-kind={step.kind}>
          {step.sentence} <Cause step={step} {...lines} />
        </li>
      ))}
    </ul>
  );
}

function Cause({ step: { because }, fileName, onLine }: LineOf & { readonly step: Step }): ReactNode {
  const { line, object, sentence } = because;
  if (line && onLine && line.fileName === fileName) {
    return (
      <button type="button" className={styles.cause} onClick={() => onLine(line.range.start.line)}>
        because: {sentence}
      </button>
    );
  }
  return object === undefined ? null : <span className={styles.cause}>because: {sentence}</span>;
}
