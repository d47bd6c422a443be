import { explainTrace, type Trace, tracePacket } from "../../src/simulator/index.ts";
import type { Fact } from "../hints/facts/fact.ts";
import type { MatrixCheck } from "../lab/check.ts";
import type { MatrixCell } from "../reports/report.ts";
import type { Observed } from "../world.ts";
import { denialFacts } from "./denials.ts";
import type { Finding } from "./finding.ts";
import { flowsOf, nobody } from "./packets.ts";
import { meets } from "./probe.ts";

/** Who reaches whom against who should. What is open and should not be, and what is shut and should not be, count apart. */
export function checkMatrix(observed: Observed, check: MatrixCheck): Finding {
  const { state, world } = observed;
  const pairs = pairsOf(check);
  const wanted = `Of ${pairs.length} pairs exactly ${pairs.filter(({ wanted }) => wanted).length} must get an answer.`;
  const empty = pairs.find((pair) => flowsOf(state, { ...pair, protocol: check.protocol }).length === 0);
  if (empty) return { passed: false, wanted, observed: nobody(state, empty), facts: [] };
  const judged = pairs.map((pair) => judgePair(observed, check, pair));
  const cells = judged.map(({ cell }) => cell);
  const { overAllow, overDeny, credit } = foldMatrix(cells);
  const wrong = judged.find(({ cell }) => cell.wanted !== cell.actual);
  return {
    passed: credit === 1,
    wanted,
    observed: matrixWords(overAllow, overDeny),
    ...(wrong ? { trace: explainTrace(state, wrong.trace) } : {}),
    matrix: cells,
    credit,
    facts: [
      { fact: "matrix", world, check: check.id, overAllow: overAllow.length, overDeny: overDeny.length },
      ...judged.flatMap(({ cell, trace }) => cellFacts({ world, check: check.id }, cell, trace)),
    ],
  };
}

function cellFacts(own: Readonly<Record<string, string>>, cell: MatrixCell, { paths }: Trace): readonly Fact[] {
  const pair = { ...own, from: cell.from, to: cell.to };
  return [{ fact: "cell", ...own, ...cell }, ...paths.flatMap((path) => denialFacts(path, pair))];
}

/**
 * The share that is right. Open and shut pairs multiply, so that neither an open door for everybody nor a closed one is
 * worth anything.
 */
export function foldMatrix(cells: readonly MatrixCell[]): {
  readonly overAllow: readonly MatrixCell[];
  readonly overDeny: readonly MatrixCell[];
  readonly credit: number;
} {
  const overAllow = cells.filter(({ wanted, actual }) => actual && !wanted);
  const overDeny = cells.filter(({ wanted, actual }) => wanted && !actual);
  const open = cells.filter(({ wanted }) => wanted).length;
  const rightShare = (all: number, wrong: number): number => (all === 0 ? 1 : (all - wrong) / all);
  const credit = rightShare(open, overDeny.length) * rightShare(cells.length - open, overAllow.length);
  return { overAllow, overDeny, credit };
}

type Pair = { readonly from: string; readonly to: string; readonly wanted: boolean };

function pairsOf({ from, to, allow }: MatrixCheck): readonly Pair[] {
  return from.flatMap((sender) =>
    to.map((destination) => ({
      from: sender,
      to: destination,
      wanted: allow[sender]?.includes(destination) ?? false,
    })),
  );
}

/** A pair of labels stands for many packets: it is as it should be only when each of them is. */
function judgePair({ state }: Observed, { protocol }: MatrixCheck, { from, to, wanted }: Pair) {
  const traces = flowsOf(state, { from, to, protocol }).map((flow) => tracePacket(state, flow));
  const odd = traces.find((trace) => !meets(trace, wanted ? "answered" : "not-answered"));
  const [first] = traces;
  if (!first) throw new Error(`nobody sends from ${from} to ${to}`);
  return { cell: { from, to, wanted, actual: odd ? !wanted : wanted }, trace: odd ?? first };
}

function matrixWords(overAllow: readonly MatrixCell[], overDeny: readonly MatrixCell[]): string {
  if (overAllow.length + overDeny.length === 0) return "Every pair is as it should be.";
  return [
    ...(overDeny.length > 0 ? [`${overDeny.length} shut that must be open (${pairWords(overDeny)})`] : []),
    ...(overAllow.length > 0 ? [`${overAllow.length} open that must be shut (${pairWords(overAllow)})`] : []),
  ]
    .join(", ")
    .concat(".");
}

function pairWords([first, ...more]: readonly MatrixCell[]): string {
  return `${first?.from} to ${first?.to}${more.length > 0 ? ", …" : ""}`;
}
