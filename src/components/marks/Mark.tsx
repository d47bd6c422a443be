import type { ReactNode } from "react";
import styles from "./marks.module.css";

export type MarkName =
  | "tick"
  | "cross"
  | "clock"
  | "barrier"
  | "question"
  | "waiting"
  | "open"
  | "bulb"
  | "play"
  | "pause"
  | "back"
  | "step";

const PATHS: Readonly<Record<MarkName, string>> = {
  tick: "M3.5 8.5l3 3 6-7",
  cross: "M4 4l8 8M12 4l-8 8",
  clock: "M8 4v4.2l2.8 1.8M8 1.8a6.2 6.2 0 1 0 .01 0z",
  barrier: "M8 1.8a6.2 6.2 0 1 0 .01 0zM3.7 3.7l8.6 8.6",
  question: "M5.3 5.8a2.7 2.7 0 1 1 4 2.4c-1 .5-1.3 1-1.3 2M8 13v.1",
  waiting: "M4 8h8",
  open: "M8 2.5a5.5 5.5 0 1 0 .01 0z",
  bulb: "M6 12.5h4M6.5 14.5h3M5.8 10.5c0-1.5-1.8-2.2-1.8-4.7a4 4 0 0 1 8 0c0 2.5-1.8 3.2-1.8 4.7z",
  play: "M5 3.5v9l7-4.5z",
  pause: "M5.5 3.5v9M10.5 3.5v9",
  back: "M10 3.5L5.5 8l4.5 4.5",
  step: "M6 3.5L10.5 8L6 12.5",
};

/** A small sign beside a word, never in its place: it is drawn, so that every font shows it alike. */
export function Mark({ name }: { readonly name: MarkName }): ReactNode {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-mark={name}>
      <path d={PATHS[name]} />
    </svg>
  );
}
