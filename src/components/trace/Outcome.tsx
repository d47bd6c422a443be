import type { ReactNode } from "react";
import { OUTCOMES } from "./outcome.ts";
import styles from "./trace.module.css";

/** An outcome as a badge: mark, word and colour. */
export function Outcome({ outcome }: { readonly outcome: string }): ReactNode {
  const { mark, word } = OUTCOMES[outcome] ?? { mark: "?", word: outcome };
  return (
    <span className={styles.outcome} data-outcome={outcome}>
      <span aria-hidden="true">{mark}</span> {word}
    </span>
  );
}
