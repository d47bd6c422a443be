import type { CSSProperties, ReactNode } from "react";
import type { ExplainedHeader } from "../../simulator/index.ts";
import styles from "./trace.module.css";

type Props = {
  readonly title: string;
  readonly stack: readonly ExplainedHeader[];
  /** The stack to compare with: what differs is lit. */
  readonly against?: readonly ExplainedHeader[];
};

/** The headers of a packet, outermost first. */
export function HeaderStack({ title, stack, against }: Props): ReactNode {
  const known = against ? [...against].reverse() : undefined;
  return (
    <table className={styles.headers}>
      <caption>{title}</caption>
      <tbody>
        {stack.map((header, index) => {
          // Headers are compared from the inside, where both stacks have the same ones.
          const depth = stack.length - 1 - index;
          const old = known?.[depth];
          const isNew = known !== undefined && old?.name !== header.name;
          return (
            <tr key={depth} data-new={isNew}>
              <th scope="row" style={{ "--inside": index } as CSSProperties}>
                <span>{header.name}</span>
              </th>
              <td>
                {header.from !== undefined && (
                  <>
                    <Field value={header.from} changed={!isNew && old !== undefined && old.from !== header.from} /> →{" "}
                  </>
                )}
                {header.from === undefined && header.to !== undefined && "→ "}
                {header.to !== undefined && (
                  <Field value={header.to} changed={!isNew && old !== undefined && old.to !== header.to} />
                )}
                {header.note !== undefined && (
                  <small>
                    {" "}
                    <Field value={header.note} changed={!isNew && old !== undefined && old.note !== header.note} />
                  </small>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Field({ value, changed }: { readonly value: string; readonly changed: boolean }): ReactNode {
  return changed ? <mark>{value}</mark> : value;
}
