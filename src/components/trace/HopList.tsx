import type { ReactNode } from "react";
import type { ExplainedHop } from "../../simulator/index.ts";
import { Steps } from "./Steps.tsx";
import type { LineOf } from "./TraceView.tsx";
import styles from "./trace.module.css";

type Props = LineOf & {
  readonly hops: readonly ExplainedHop[];
  /** How many hops lead there; the others lead back. */
  readonly there: number;
};

/** The whole way as text, for reading, for searching, and for whoever does not see the map. */
export function HopList({ hops, there, ...lines }: Props): ReactNode {
  return (
    <details className={styles.whole}>
      <summary>All hops as a list</summary>
      <ol>
        {hops.map(({ title, steps }, index) => (
          // A packet may pass one place twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <strong>{title}</strong>
            {index >= there && " (on the way back)"}
            <Steps steps={steps} {...lines} />
          </li>
        ))}
      </ol>
    </details>
  );
}
