import type { ReactNode } from "react";
import type { FiredHint } from "../../../graders/reports/report.ts";
import { Mark } from "../marks/Mark.tsx";
import { Prose } from "../marks/Prose.tsx";
import styles from "./report.module.css";

type Props = { readonly hint: FiredHint; readonly rungs: number; readonly onNextRung: () => void };

/** The hint that fits, rung by rung: where to look, what is wrong, and last what to write. */
export function HintCard({ hint: { ladder }, rungs, onNextRung }: Props): ReactNode {
  const open = Math.min(rungs, ladder.length);
  return (
    <div className={styles.hint}>
      <h4>
        <Mark name="bulb" /> {ladder.length === 1 ? "Hint" : `Hint ${open} of ${ladder.length}`}
      </h4>
      <ol aria-live="polite">
        {ladder.slice(0, open).map((rung) => (
          <li key={rung}>
            <Prose text={rung} />
          </li>
        ))}
      </ol>
      {open < ladder.length && (
        <button type="button" className="button button--sm button--secondary" onClick={onNextRung}>
          Tell me more
        </button>
      )}
    </div>
  );
}
