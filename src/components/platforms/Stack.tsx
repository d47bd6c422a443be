import type { ReactNode } from "react";
import type { ExplainedHeader } from "../../simulator/index.ts";
import styles from "./seven-platforms.module.css";

/** The headers of the packet as it goes on, outermost first: what is wrapped stands inside what wraps it. */
export function Stack({ stack }: { readonly stack: readonly ExplainedHeader[] }): ReactNode {
  const inner = stack.findLastIndex(({ name }) => name === "IP");
  return (
    <ul className={styles.stack} aria-label="Headers as it goes on, outermost first">
      {stack.map(({ name, from, to, note }, index) => (
        // Headers have an order and no name of their own.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index} data-outer={index < inner}>
          <b>{name}</b> {from}
          {to !== undefined && ` → ${to}`} {note !== undefined && <small>{note}</small>}
        </li>
      ))}
    </ul>
  );
}
