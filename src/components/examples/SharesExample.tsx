import type { ReactNode } from "react";
import type { ExampleSharesData } from "../../course-plugin/course.ts";
import { Outcome } from "../marks/Outcome.tsx";
import { OUTCOMES } from "../marks/outcomes.ts";
import styles from "./examples.module.css";

/** How the connections of each client spread over the Pods: the odds as a word and as a bar, and what was counted. */
export function SharesExample({ json }: { readonly json: string }): ReactNode {
  const { rows, connections } = JSON.parse(json) as ExampleSharesData;
  return (
    <figure className={styles.example}>
      <table>
        <thead>
          <tr>
            <th scope="col">client</th>
            <th scope="col">answered by</th>
            <th scope="col">share</th>
            {connections && <th scope="col">of {connections} made</th>}
          </tr>
        </thead>
        {rows.map(({ from, shares }) => (
          <tbody key={from}>
            {shares.map(({ name, share, odds, made }, index) => (
              <tr key={name}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={shares.length}>
                    {from}
                  </th>
                )}
                <td>{isOutcome(name) ? <Outcome outcome={name} /> : name}</td>
                <td>
                  <meter value={share} aria-hidden="true" /> {odds === "certain" ? "all" : odds}
                </td>
                {connections && <td>{made ?? "–"}</td>}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </figure>
  );
}

const isOutcome = (name: string): name is keyof typeof OUTCOMES => Object.hasOwn(OUTCOMES, name);
