import type { ReactNode } from "react";
import type { LabRow } from "../../course-plugin/course.ts";

/** How long a lab takes, and how hard it is. */
export function LabFacts({ minutes, level }: Pick<LabRow, "minutes" | "level">): ReactNode {
  return (
    <span>
      Lab · about {minutes} minutes · level {level} of 4
    </span>
  );
}
