import type { ReactNode } from "react";
import type { FiredHint } from "../../../graders/reports/report.ts";
import styles from "./report.module.css";

type Props = { readonly hint: FiredHint; readonly rungs: number; readonly onNextRung: () => void };

/** The hint that fits, rung by rung: where to look, what is wrong, and last what to write. */
export function HintCard({ hint: { ladder }, rungs, onNextRung }: Props): ReactNode {
  const open = Math.min(rungs, ladder.length);
  return (
    <section className={styles.hint} aria-label="Hint">
      <h4>
        Hint {open} of {ladder.length}
      </h4>
      <div aria-live="polite">
        {ladder.slice(0, open).map((rung) => (
          <p key={rung}>{rung}</p>
        ))}
      </div>
      {open < ladder.length && (
        <button type="button" className="button button--sm button--secondary" onClick={onNextRung}>
          Tell me more
        </button>
      )}
    </section>
  );
}
