import type { ReactNode } from "react";
import type { ExplainedPath } from "../../simulator/index.ts";
import { Mark } from "./Mark.tsx";
import styles from "./marks.module.css";
import { OUTCOMES } from "./outcomes.ts";

/** An outcome as a badge: sign, word and colour. */
export function Outcome({ outcome }: { readonly outcome: ExplainedPath["outcome"] }): ReactNode {
  const { mark, word } = OUTCOMES[outcome];
  return (
    <span className={styles.badge} data-outcome={outcome}>
      <Mark name={mark} /> {word}
    </span>
  );
}
