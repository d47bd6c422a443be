import type { ClusterState } from "../cluster/cluster-state.ts";
import { lastConnection } from "../trace/exchange.ts";
import { outcomeOf } from "../trace/outcome.ts";
import type { Path } from "../trace/trace.ts";
import { endingSentence } from "./explain-ending.ts";
import { pathEnding, seenAs, statusText } from "./explain-exchange.ts";
import { listed } from "./listed.ts";
import { placeName } from "./names.ts";
import { oddsOf } from "./odds.ts";

/** More servers than these are counted, not named. */
const MAX_NAMED = 3;

/** One sentence over all paths: `Answered by 3 Pods, each with probability 1/3.` */
export function summaryOf(state: ClusterState, paths: readonly Path[]): string {
  const byOutcome = new Map<string, readonly Path[]>();
  for (const path of paths) {
    const seen = seenAs(path);
    byOutcome.set(seen, [...(byOutcome.get(seen) ?? []), path]);
  }
  const sentences = [...byOutcome.values()].map((group) => groupSentence(state, group));
  if (byOutcome.size === 1) return sentences[0] ?? "";
  return [...byOutcome.values()]
    .map((group, i) => `With probability ${oddsOf(sum(group))}: ${sentences[i] ?? ""}`)
    .join(" ");
}

function groupSentence(state: ClusterState, group: readonly Path[]): string {
  const first = group[0];
  if (!first) return "";
  if (outcomeOf(first.disposition) !== "answered") return endingSentence(state, first.disposition);
  const answered = first.exchange ? `Answered ${statusText(first.exchange.response)}` : "Answered";
  const servers = sharesOfServers(group);
  if (servers.size === 1) return sameEnding(state, group) ?? `${answered} by ${[...servers.keys()].join("")}.`;
  const [share = 0] = servers.values();
  const even = [...servers.values()].every((other) => Math.abs(other - share) < 1e-9);
  if (even && servers.size > MAX_NAMED)
    return `${answered} by ${servers.size} Pods, each with probability ${oddsOf(share)}.`;
  if (even) return `${answered} by ${listed([...servers.keys()])}, each with probability ${oddsOf(share)}.`;
  return `${answered} by ${listed([...servers].map(([name, odds]) => `${name} (${oddsOf(odds)})`))}.`;
}

function sharesOfServers(group: readonly Path[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const path of group) {
    const { disposition } = lastConnection(path);
    if (disposition.kind !== "delivered") continue;
    const name = placeName(disposition.by);
    shares.set(name, (shares.get(name) ?? 0) + path.probability);
  }
  return shares;
}

function sameEnding(state: ClusterState, group: readonly Path[]): string | undefined {
  const endings = new Set(group.map((path) => pathEnding(state, path)));
  return endings.size === 1 ? [...endings][0] : undefined;
}

const sum = (paths: readonly Path[]): number => paths.reduce((total, { probability }) => total + probability, 0);
