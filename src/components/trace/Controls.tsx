import type { ReactNode } from "react";
import { Mark } from "../marks/Mark.tsx";
import styles from "./trace.module.css";
import type { Stepper } from "./use-stepper.ts";

type Props = Stepper & {
  /** The last step that there is. */
  readonly last: number;
};

/** The buttons that walk a packet: by itself, back, and on. */
export function Controls({ at, playing, go, play, last }: Props): ReactNode {
  return (
    <div className={styles.controls}>
      <button type="button" onClick={play} data-main="true">
        <Mark name={playing ? "pause" : "play"} /> {playing ? "Pause" : "Play"}
      </button>
      <button type="button" onClick={() => go(at - 1)} aria-disabled={at === 0}>
        <Mark name="back" /> Back
      </button>
      <button type="button" onClick={() => go(at + 1)} aria-disabled={at === last}>
        Step <Mark name="step" />
      </button>
      <small>
        or <kbd>←</kbd> <kbd>→</kbd>
      </small>
    </div>
  );
}
