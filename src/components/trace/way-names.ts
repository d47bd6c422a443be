import type { ExplainedPath } from "../../simulator/index.ts";

/** What to call each of several ways: the places that not all of them pass, as `node3 › …pwxcg`. */
export function wayNames(paths: readonly ExplainedPath[]): readonly string[] {
  const ways = paths.map(({ hops }) => hops.map(({ label }) => label));
  const shared = new Set(ways[0]?.filter((label) => ways.every((way) => way.includes(label))));
  const ends = [...new Set(ways.map((way) => way.at(-1) ?? ""))];
  const prefix = sharedPrefix(ends);
  return ways.map((way) => {
    const own = way.filter((label) => !shared.has(label));
    const shown = own.length > 0 ? own : way.slice(-1);
    return shown.map((label) => (ends.includes(label) ? shortened(label, prefix) : label)).join(" › ");
  });
}

const shortened = (name: string, prefix: string): string => (prefix === "" ? name : `…${name.slice(prefix.length)}`);

/** Shorter than this, what all names begin with is no burden. */
const LONG = 6;

/** What all names begin with, up to a hyphen: replicas of one template differ in what follows. Empty where it is short. */
function sharedPrefix([first = "", ...others]: readonly string[]): string {
  if (others.length === 0) return "";
  const hyphens = [...first.matchAll(/-/g)].map(({ index }) => first.slice(0, index + 1));
  const shared = hyphens.findLast((prefix) => others.every((name) => name.startsWith(prefix))) ?? "";
  return shared.length < LONG ? "" : shared;
}
