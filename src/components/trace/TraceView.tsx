import { type ReactNode, useState } from "react";
import type { ExplainedTrace } from "../../simulator/index.ts";
import { Outcome } from "./Outcome.tsx";
import { PathView } from "./PathView.tsx";
import styles from "./trace.module.css";

/** Which text causes may lead into, and what to do with a line of it. */
export type LineOf = { readonly fileName?: string; readonly onLine?: (line: number) => void };

type Props = LineOf & { readonly trace: ExplainedTrace };

/** Every way a packet can take, with its odds; one of them is walked hop by hop. A failing one is shown first. */
export function TraceView({ trace, ...lines }: Props): ReactNode {
  const { from, to, protocol, summary, paths, drawn } = trace;
  const failing = paths.findIndex(({ outcome }) => outcome !== "answered");
  const [chosen, setChosen] = useState(failing >= 0 ? failing : drawn);
  const path = paths[chosen] ?? paths[0];
  return (
    <div className={styles.trace}>
      <p className={styles.flow}>
        {protocol} from <b>{from}</b> to <b>{to}</b>
      </p>
      {paths.length > 1 && (
        <>
          <p>{summary}</p>
          <fieldset className={styles.paths}>
            <legend>Which way?</legend>
            {paths.map(({ outcome, odds, hops }, index) => (
              // Paths have no name of their own, and their order is fixed.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <label key={index} data-chosen={index === chosen}>
                <input type="radio" checked={index === chosen} onChange={() => setChosen(index)} />
                <span>{hops.at(-1)?.label}</span> <Outcome outcome={outcome} /> <small>{odds}</small>
              </label>
            ))}
          </fieldset>
        </>
      )}
      {path && (
        <>
          <p className={styles.ending}>
            <Outcome outcome={path.outcome} /> {path.ending}
          </p>
          <PathView key={chosen} path={path} {...lines} />
        </>
      )}
    </div>
  );
}

/** A trace that a page shows, made by the simulator when the site was built. */
export function TraceExample({ json }: { readonly json: string }): ReactNode {
  return <TraceView trace={JSON.parse(json) as ExplainedTrace} />;
}
