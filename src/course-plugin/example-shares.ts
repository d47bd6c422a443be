import { answererOf } from "../../graders/checks/probe.ts";
import { type ClusterState, type Flow, oddsOf, outcomeOf, type Path, send, tracePacket } from "../simulator/index.ts";
import { type Claims, holdTo } from "./claim.ts";
import type { ExampleSharesData, Share, ShareRow } from "./course.ts";
import { flowOf } from "./example-packet.ts";
import { type ExampleWorld, stateOf } from "./example-world.ts";

/** How connections spread over the Pods that answer. */
export type ExampleShares = ExampleWorld & {
  readonly from: string | readonly string[];
  readonly to: string;
  /** How many to make, one after another, beside the exact shares. */
  readonly connections?: number;
  /** The same client again, so many seconds after its first connection. */
  readonly again?: number;
  /** What the page claims: `client: web-1 1/3`. */
  readonly says: Claims;
};

/** Each Pod's exact share of the connections of each client. Throws when the page claims what is not so. */
export function exampleShares(example: ExampleShares, page: string): ExampleSharesData {
  const { from, to, says, connections } = example;
  const state = stateOf(example, page);
  const rows = [from].flat().flatMap((sender) => rowsOf(state, flowOf({ from: sender, to }, page), example));
  holdTo(says, rows.map(rowText).join("\n"), page);
  return { rows, ...(connections === undefined ? {} : { connections }) };
}

function rowsOf(state: ClusterState, flow: Flow, { again, connections = 0 }: ExampleShares): readonly ShareRow[] {
  const name = flow.from.name;
  const { trace, state: after } = send(state, flow);
  const made = connectionsMade(state, flow, connections);
  const row = { from: name, shares: sharesIn(trace.paths, made) };
  if (again === undefined) return [row];
  const later = tracePacket({ ...after, time: after.time + again }, flow);
  return [row, { from: `${name}, ${again} seconds later`, shares: sharesIn(later.paths, []) }];
}

/** Who answered connections that were made one after another: the nodes remember, and chance draws anew for each. */
function connectionsMade(state: ClusterState, flow: Flow, count: number): readonly string[] {
  const answers: string[] = [];
  let now = state;
  for (let seed = 1; seed <= count; seed++) {
    const { trace, state: after } = send({ ...now, seed }, flow);
    answers.push(...trace.paths.filter((_, i) => i === trace.drawn).map(endOf));
    now = after;
  }
  return answers;
}

function sharesIn(paths: readonly Path[], made: readonly string[]): readonly Share[] {
  const shares = new Map<string, number>();
  for (const path of paths) shares.set(endOf(path), (shares.get(endOf(path)) ?? 0) + path.probability);
  return [...shares].sort().map(([name, share]) => ({
    name,
    share,
    odds: oddsOf(share),
    ...(made.length === 0 ? {} : { made: made.filter((answer) => answer === name).length }),
  }));
}

/** The Pod that answers, or what the client sees instead. */
const endOf = (path: Path): string => answererOf(path)?.replace("default/", "") ?? outcomeOf(path.disposition);

const rowText = ({ from, shares }: ShareRow): string =>
  `${from}: ${shares.map(({ name, odds, made }) => `${name} ${odds}${made === undefined ? "" : ` (${made})`}`).join(", ")}`;
