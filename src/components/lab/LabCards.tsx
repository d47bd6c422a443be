import Link from "@docusaurus/Link";
import { type ReactNode, useEffect, useState } from "react";
import { load } from "../../workbench/storage.ts";
import type { LabRow } from "./course-lab.ts";

/** Labs as cards, in teaching order; those that this browser has seen passed are ticked. */
export function LabCards({ labs }: { readonly labs: readonly LabRow[] }): ReactNode {
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const done = labs.filter(({ id }) => load(window.localStorage, id).kept?.passed);
    setPassed(new Set(done.map(({ id }) => id)));
  }, [labs]);
  return (
    <ol className="hop-cards">
      {labs.map(({ id, title, level, minutes, objective }) => (
        <li key={id}>
          <h3>
            <Link to={`/labs/${id}`}>{title}</Link>
          </h3>
          <p>{objective}</p>
          <small>
            {minutes} minutes · level {level} of 4{passed.has(id) && <b> · ✓ passed</b>}
          </small>
        </li>
      ))}
    </ol>
  );
}
