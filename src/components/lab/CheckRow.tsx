import { type ReactNode, useState } from "react";
import type { CheckReport } from "../../../graders/reports/report.ts";
import { Prose } from "../marks/Prose.tsx";
import { type AskRules, type LineOf, TraceView } from "../trace/TraceView.tsx";
import styles from "./report.module.css";
import { Status } from "./Status.tsx";

type Props = LineOf & { readonly check: CheckReport; readonly open: boolean; readonly askRules: AskRules };

/** One check: what was wanted, what happened instead, and for a probe the packet's way, drawn once it is asked for. */
export function CheckRow({ check, open, ...lines }: Props): ReactNode {
  const { title, status, wanted, observed, trace } = check;
  const [shown, setShown] = useState(open);
  if (status === "passed" && !trace)
    return (
      <p className={styles.check}>
        <Status status={status} /> <Prose text={title} />
      </p>
    );
  return (
    <details className={styles.check} open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        <Status status={status} /> <Prose text={title} />
      </summary>
      {status === "failed" && (
        <dl>
          <dt>Wanted</dt>
          <dd>
            <Prose text={wanted} />
          </dd>
          <dt>Seen</dt>
          <dd>
            <Prose text={observed} />
          </dd>
        </dl>
      )}
      {trace && shown && <TraceView trace={trace} {...lines} />}
    </details>
  );
}
