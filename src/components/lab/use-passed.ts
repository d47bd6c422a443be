import { useEffect, useState } from "react";
import type { LabRow } from "../../course-plugin/course.ts";
import { load } from "../../workbench/storage.ts";

/** The labs that this browser has seen passed, by id; none until the page is alive. */
export function usePassed(labs: readonly LabRow[]): ReadonlySet<string> {
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const done = labs.filter(({ id }) => load(() => window.localStorage, id).kept?.passed);
    setPassed(new Set(done.map(({ id }) => id)));
  }, [labs]);
  return passed;
}
