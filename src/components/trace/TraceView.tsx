import { type ReactNode, useMemo, useState } from "react";
import type { Excerpt, ExplainedTrace } from "../../simulator/index.ts";
import { Outcome } from "../marks/Outcome.tsx";
import { ExchangeView } from "./ExchangeView.tsx";
import { LookupView } from "./LookupView.tsx";
import { PathView } from "./PathView.tsx";
import styles from "./trace.module.css";
import { wayNames } from "./way-names.ts";

/** The text that causes may lead into, and what to do with its lines, counted from 1. */
export type LineOf = {
  readonly fileName?: string;
  /** A cause was chosen: show its line. */
  readonly onLine?: (line: number) => void;
  /** The hop that is shown now was caused by these lines. */
  readonly onLit?: (lines: readonly number[]) => void;
};

/** Asks for the Service rules that took this packet at a hop of one of its ways, both counted from 0. */
export type AskRules = (flow: ExplainedTrace["flow"], path: number, hop: number) => Promise<readonly Excerpt[]>;

type Props = LineOf & { readonly trace: ExplainedTrace; readonly askRules?: AskRules };

/** Who calls whom, every way the packet can take with its odds, and one of them to walk hop by hop. */
export function TraceView(props: Props): ReactNode {
  return (
    <div className={styles.trace}>
      <p className={styles.flow}>
        <Flow trace={props.trace} />
      </p>
      <Ways {...props} />
    </div>
  );
}

function Flow({ trace: { protocol, from, to } }: Pick<Props, "trace">): ReactNode {
  return (
    <>
      {protocol} from <b>{from}</b> to <b>{to}</b>
    </>
  );
}

// Of several ways a failing one is shown first: that is the one to look into.
function Ways({ trace, askRules, ...lines }: Props): ReactNode {
  const { flow, summary, lookup, paths, drawn } = trace;
  const failing = paths.findIndex(({ outcome }) => outcome !== "answered");
  const [chosen, setChosen] = useState(failing >= 0 ? failing : drawn);
  const path = paths[chosen] ?? paths[0];
  const mixed = new Set(paths.map(({ outcome }) => outcome)).size > 1;
  const names = useMemo(() => wayNames(paths), [paths]);
  return (
    <>
      {lookup && <LookupView lookup={lookup} />}
      {mixed && <p>{summary}</p>}
      {paths.length > 1 && (
        <fieldset className={styles.paths}>
          <legend>Chance picks one of {paths.length} ways:</legend>
          {paths.map(({ outcome, odds }, index) => (
            // Paths have no name of their own, and their order is fixed.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <label key={index} data-chosen={index === chosen}>
              <input type="radio" checked={index === chosen} onChange={() => setChosen(index)} />
              <span>{names[index]}</span> {mixed && <Outcome outcome={outcome} />} <small>{odds}</small>
            </label>
          ))}
        </fieldset>
      )}
      {path && (
        <>
          <p>
            <Outcome outcome={path.outcome} /> {path.ending}
          </p>
          {path.exchange && <ExchangeView exchange={path.exchange} />}
          <PathView
            key={chosen}
            path={path}
            {...(askRules ? { askRules: (hop: number) => askRules(flow, chosen, hop) } : {})}
            {...lines}
          />
        </>
      )}
    </>
  );
}

type ExampleProps = {
  readonly json: string;
  /** `folded` shows who calls whom and what comes of it, and the way on demand. */
  readonly show?: "whole" | "folded";
};

/** A trace that a page shows, made by the simulator when the site was built. */
export function TraceExample({ json, show }: ExampleProps): ReactNode {
  const trace = useMemo(() => JSON.parse(json) as ExplainedTrace, [json]);
  const [first] = trace.paths;
  if (show !== "folded" || !first) return <TraceView trace={trace} />;
  return (
    <details className={styles.trace} data-folded="true">
      <summary>
        <Outcome outcome={first.outcome} /> <Flow trace={trace} />
        <span className={styles.short}>{trace.summary}</span>
      </summary>
      <Ways trace={trace} />
    </details>
  );
}
