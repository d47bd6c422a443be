import type { ReactNode } from "react";
import type { ExplainedHop } from "../../simulator/index.ts";
import { packetLabel } from "./packet-label.ts";
import styles from "./route-map.module.css";

type Props = { readonly hop: ExplainedHop | undefined; readonly previous: ExplainedHop | undefined };

/** The packet as it leaves the hop: from, to, and what it is wrapped in. What the hop changed is lit. The table below says the same. */
export function PacketTag({ hop, previous }: Props): ReactNode {
  const stack = hop?.steps.at(-1)?.after;
  if (!stack) return null;
  const { from, to, wrapped } = packetLabel(stack);
  const old = packetLabel(previous?.steps.at(-1)?.after ?? stack);
  return (
    <div className={styles.packet} aria-hidden="true">
      <span className={styles.pointer} />
      <span className={styles.tag} data-wrapped={wrapped !== undefined}>
        {wrapped && (
          <span className={styles.outer} data-changed={old.wrapped?.to !== wrapped.to}>
            {wrapped.name} {wrapped.from} → {wrapped.to}
          </span>
        )}
        <span className={styles.inner}>
          <span data-changed={from !== old.from}>{from}</span> → <span data-changed={to !== old.to}>{to}</span>
        </span>
      </span>
    </div>
  );
}
