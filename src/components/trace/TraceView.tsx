import type { ReactNode } from "react";
import type { ExplainedTrace } from "../../simulator/index.ts";
import styles from "./trace.module.css";

type Hops = ExplainedTrace["paths"][number]["hops"];
type OnLine = (line: number) => void;

const WORDS: Readonly<Record<string, string>> = {
  answered: "✓ answered",
  refused: "✗ refused",
  "timed-out": "… timed out",
  unreachable: "⊘ unreachable",
  "name-not-found": "? name not found",
  "no-address": "? no address",
};

/** The way of a packet: every path with its odds, hop by hop, and back. `onLine` lights a line of the answer. */
export function TraceView({
  trace,
  fileName,
  onLine,
}: {
  readonly trace: ExplainedTrace;
  readonly fileName?: string;
  readonly onLine?: OnLine;
}): ReactNode {
  return (
    <div className={styles.trace}>
      <p className={styles.flow}>
        {trace.protocol} from {trace.from} to {trace.to}
      </p>
      <p>{trace.summary}</p>
      {trace.paths.map((path, i) => (
        // Paths have no name of their own, and their order is fixed.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <details key={i} className={styles.path}>
          <summary>
            <span className={styles.outcome} data-outcome={path.outcome}>
              {WORDS[path.outcome]}
            </span>{" "}
            {path.ending} {trace.paths.length > 1 && <small>({path.odds})</small>}
          </summary>
          <HopList hops={path.hops} {...(fileName ? { fileName } : {})} {...(onLine ? { onLine } : {})} />
          {path.reply.length > 0 && (
            <details>
              <summary>and back</summary>
              <HopList hops={path.reply} />
            </details>
          )}
        </details>
      ))}
    </div>
  );
}

function HopList({
  hops,
  fileName,
  onLine,
}: {
  readonly hops: Hops;
  readonly fileName?: string;
  readonly onLine?: OnLine;
}): ReactNode {
  return (
    <ol className={styles.hops}>
      {hops.map((hop, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a packet may pass one place twice
        <li key={i}>
          <strong>{hop.title}</strong>
          <ul>
            {hop.steps.map((step, j) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps have an order and no name
              <li key={j}>
                {step.sentence}
                {step.after.join() !== step.before.join() && (
                  <code className={styles.headers}>{step.after.join(" | ")}</code>
                )}
                {step.because.line && (
                  <Cause
                    sentence={step.because.sentence}
                    line={step.because.line.range.start.line}
                    own={step.because.line.fileName === fileName}
                    {...(onLine ? { onLine } : {})}
                  />
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Cause({
  sentence,
  line,
  own,
  onLine,
}: {
  readonly sentence: string;
  readonly line: number;
  readonly own: boolean;
  readonly onLine?: OnLine;
}): ReactNode {
  if (!own || !onLine) return <span className={styles.cause}>because: {sentence}</span>;
  return (
    <button type="button" className={styles.causeButton} onClick={() => onLine(line)}>
      because: {sentence}
    </button>
  );
}

/** A trace that a page shows, made by the simulator when the site was built. */
export function TraceExample({ json }: { readonly json: string }): ReactNode {
  return <TraceView trace={JSON.parse(json) as ExplainedTrace} />;
}
