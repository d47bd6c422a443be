import type { ReactNode } from "react";
import type { ExplainedHop } from "../../simulator/index.ts";
import { HeaderStack } from "./HeaderStack.tsx";
import { Steps } from "./Steps.tsx";
import type { LineOf } from "./TraceView.tsx";
import styles from "./trace.module.css";

type Props = LineOf & { readonly hop: ExplainedHop; readonly first: boolean };

/** What happens at one place: how the packet comes in, what is done to it, how it goes out. */
export function HopCard({ hop: { steps }, first, ...lines }: Props): ReactNode {
  const came = steps[0]?.before ?? [];
  const went = steps.at(-1)?.after ?? [];
  const same = JSON.stringify(came) === JSON.stringify(went);
  return (
    <div className={styles.card}>
      <Steps steps={steps} {...lines} />
      <div className={styles.stacks}>
        {!first && <HeaderStack title={same ? "In and out" : "In"} stack={came} />}
        {(first || !same) && <HeaderStack title="Out" stack={went} {...(first ? {} : { against: came })} />}
      </div>
    </div>
  );
}
