import type { Rule } from "../net/rule.ts";

/** A rule of a platform for what leaves a host: under which address it goes on, or that it keeps its own. */
export function onLeaving(match: Rule["match"], verdict: Rule["verdict"]): Rule {
  return { table: "nat", chain: "POSTROUTING", match, verdict, origin: "platform" };
}
