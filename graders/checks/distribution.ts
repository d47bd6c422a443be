import { afterPath, type ClusterState, type Path, type Trace, tracePacket } from "../../src/simulator/index.ts";
import type { Fact } from "../hints/facts/fact.ts";
import type { Bounds, DistributionCheck, Share } from "../lab/check.ts";
import type { Observed } from "../world.ts";
import { eachPacket, packetName } from "./each-packet.ts";
import type { Finding } from "./finding.ts";
import { podNames } from "./packets.ts";
import { answererOf, meets, probeFacts } from "./probe.ts";

/** Shares are sums of exact fractions: this far apart they are the same. */
const EPSILON = 1e-9;

/** How connections spread over Pods. Every one must be answered: a share of nothing is no share. */
export function checkDistribution(observed: Observed, check: DistributionCheck): Finding {
  const { state, world } = observed;
  const must = [...check.shares.flatMap(shareWords), ...returnWords(check)].join(", ");
  return eachPacket(observed, check, `Connections from ${check.from} to ${check.to}: ${must}.`, (sent) => {
    const shares = sharesIn(sent.trace);
    const wrong = unanswered(sent.trace) ?? wrongShare(state, shares, check) ?? wrongReturn(state, sent.trace, check);
    return {
      passed: wrong === undefined,
      wanted: `${packetName(sent.explained)}: ${must}.`,
      observed: wrong ?? sent.explained.summary,
      trace: sent.explained,
      facts: [
        ...probeFacts(observed, check, sent.trace),
        ...[...shares].map(([pod, share]): Fact => ({ fact: "share", world, check: check.id, pod, share })),
      ],
    };
  });
}

/** Pod → its part of all connections. */
function sharesIn({ paths }: Trace): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const path of paths) {
    const pod = answererOf(path);
    if (pod !== undefined) shares.set(pod, (shares.get(pod) ?? 0) + path.probability);
  }
  return shares;
}

function unanswered(trace: Trace): string | undefined {
  if (meets(trace, "answered")) return undefined;
  const lost = trace.paths.filter((path) => !meets({ ...trace, paths: [path] }, "answered"));
  return `${percent(sum(lost.map(({ probability }) => probability)))} of the connections are not answered.`;
}

function wrongShare(
  state: ClusterState,
  shares: ReadonlyMap<string, number>,
  { shares: wanted }: DistributionCheck,
): string | undefined {
  for (const { pods, each, together } of wanted) {
    const names = podNames(state, pods);
    if (names.length === 0) return `There is no Pod like ${pods}.`;
    const all = sum(names.map((name) => shares.get(name) ?? 0));
    if (together && !within(all, together)) return `${pods} get ${percent(all)} of the connections together.`;
    const odd = each && names.find((name) => !within(shares.get(name) ?? 0, each));
    if (odd !== undefined) return `Pod ${odd} gets ${percent(shares.get(odd) ?? 0)} of the connections.`;
  }
  return undefined;
}

/** A client that comes back, by whichever path it came first, must meet the same Pod. */
function wrongReturn(state: ClusterState, trace: Trace, { returnsAfter }: DistributionCheck): string | undefined {
  if (returnsAfter === undefined) return undefined;
  const strayed = trace.paths.find((path) => {
    const later = afterPath(state, path);
    const again = tracePacket({ ...later, time: later.time + returnsAfter }, trace.flow);
    return again.paths.some((next: Path) => answererOf(next) !== answererOf(path));
  });
  return strayed && `A client of Pod ${answererOf(strayed)} may meet another one ${returnsAfter} seconds later.`;
}

function within(share: number, { is, atLeast, atMost }: Bounds): boolean {
  if (is !== undefined) return Math.abs(share - is) < EPSILON;
  return share >= (atLeast ?? 0) - EPSILON && share <= (atMost ?? 1) + EPSILON;
}

function shareWords({ pods, each, together }: Share): readonly string[] {
  return [
    ...(together ? [`${pods} together ${boundWords(together)}`] : []),
    ...(each ? [`each of ${pods} ${boundWords(each)}`] : []),
  ];
}

function boundWords({ is, atLeast, atMost }: Bounds): string {
  if (is !== undefined) return percent(is);
  if (atLeast !== undefined && atMost !== undefined) return `from ${percent(atLeast)} to ${percent(atMost)}`;
  return atLeast === undefined ? `at most ${percent(atMost ?? 1)}` : `at least ${percent(atLeast)}`;
}

function returnWords({ returnsAfter }: DistributionCheck): readonly string[] {
  return returnsAfter === undefined ? [] : [`the same Pod again ${returnsAfter} seconds later`];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
