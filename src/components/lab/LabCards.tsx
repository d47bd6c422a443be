import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import type { LabRow } from "../../course-plugin/course.ts";
import { Mark } from "../marks/Mark.tsx";
import { Prose } from "../marks/Prose.tsx";
import { LabFacts } from "./LabFacts.tsx";
import styles from "./lab-list.module.css";
import { usePassed } from "./use-passed.ts";

/** Labs as cards, in teaching order; those that this browser has seen passed are ticked. */
export function LabCards({ labs }: { readonly labs: readonly LabRow[] }): ReactNode {
  const passed = usePassed(labs);
  return (
    <ol className={styles.cards}>
      {labs.map(({ id, title, objective, ...facts }) => (
        <li key={id}>
          <h3>
            <Link to={`/labs/${id}`}>{title}</Link>
          </h3>
          <p>
            <Prose text={objective} />
          </p>
          <small>
            <LabFacts {...facts} />
            {passed.has(id) && (
              <b>
                <Mark name="tick" /> passed
              </b>
            )}
          </small>
        </li>
      ))}
    </ol>
  );
}
