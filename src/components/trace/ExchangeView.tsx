import type { ReactNode } from "react";
import type { ExplainedExchange } from "../../simulator/index.ts";
import { PathView } from "./PathView.tsx";
import styles from "./trace.module.css";

/** What was asked for over the connection, what came back, and the connection by which a controller passed it on. */
export function ExchangeView({ exchange }: { readonly exchange: ExplainedExchange }): ReactNode {
  const { request, status, body, because, passedOn, onward } = exchange;
  const [path] = onward?.paths ?? [];
  return (
    <div className={styles.exchange}>
      <p>
        <code>{request}</code> → <b>{status}</b> {body}
        {because.object !== undefined && <small> Because: {because.sentence}.</small>}
      </p>
      {onward && path && (
        <details>
          <summary>
            {passedOn}: {path.ending}
          </summary>
          <PathView path={path} />
          {path.exchange && <ExchangeView exchange={path.exchange} />}
        </details>
      )}
    </div>
  );
}
