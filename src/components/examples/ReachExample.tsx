import type { ReactNode } from "react";
import type { ExplainedCell, ExplainedParty, ExplainedReach } from "../../simulator/index.ts";
import { Outcome } from "../marks/Outcome.tsx";
import styles from "./examples.module.css";

/** Who reaches whom: a row for each sender, a column for each thing that is called, a word for how it ends. */
export function ReachExample({ json }: { readonly json: string }): ReactNode {
  const { notice, sources, targets, cells } = JSON.parse(json) as ExplainedReach;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard, too
    <figure className={styles.example} tabIndex={0} aria-label="Who reaches whom">
      {notice && <p>{notice}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">from ↓ to →</th>
            {targets.map((target) => (
              <th key={target.id} scope="col">
                {nameOf(target)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source, row) => (
            <tr key={source.id}>
              <th scope="row">{nameOf(source)}</th>
              {targets.map(({ id }, column) => (
                <td key={id}>
                  <Cell cell={cells[row]?.[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

const nameOf = ({ id }: ExplainedParty): string => id.replace(/^(service\/)?default\//, (_, service = "") => service);

function Cell({ cell }: { readonly cell: ExplainedCell | undefined }): ReactNode {
  if (cell?.outcome === undefined) return "–";
  return cell.outcome === "mixed" ? "depends" : <Outcome outcome={cell.outcome} />;
}
