import type { Hint, Lab } from "../lab/lab.ts";
import type { FiredHint, ForbiddenChange } from "../reports/report.ts";
import { fireHints, MOST } from "./fire.ts";
import { generalHint } from "./general.ts";
import type { Seen } from "./seen.ts";

/** Hints that say what to mend. */
export const isMending = ({ severity }: Pick<Hint, "severity">): boolean =>
  severity === "essential" || severity === "actionable";

/** After a pass: what was done well, and what might be done otherwise. */
export function praise({ hints }: Lab, { facts }: Seen): readonly FiredHint[] {
  return fireHints(
    hints.filter((hint) => !isMending(hint)),
    facts,
  );
}

/** The lab's hints that fit; a general one when none of them says what to mend. What is forbidden comes before all. */
export function hintsFor(lab: Lab, seen: Seen): readonly FiredHint[] {
  if (seen.forbidden.length > 0) return seen.forbidden.slice(0, MOST).map(forbiddenHint);
  const fired = fireHints(lab.hints, seen.facts);
  if (fired.some(isMending)) return fired;
  const general = generalHint(lab, seen);
  return general ? [general, ...fired].slice(0, MOST) : fired;
}

function forbiddenHint({ id, object, reason }: ForbiddenChange): FiredHint {
  const ladder = [`${object} is not yours to change. ${reason}`, `Leave ${object} as it was given to you.`];
  return { id, severity: "essential", ladder };
}
