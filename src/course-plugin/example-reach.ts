import { type ExplainedParty, type ExplainedReach, explainReach, reachOf } from "../simulator/index.ts";
import { type ExampleWorld, stateOf } from "./example-world.ts";

/** Who reaches whom in a world, of the parties that the page is about. */
export type ExampleReach = ExampleWorld & {
  /** Names as `hop reach` prints them: `default/web`, `service/default/web:80`. All when left out. */
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  /** `default/client`: `default/web:8080`: how it ends. The build holds the page to that. */
  readonly claims: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** The matrix in words. Throws when the page claims what is not so, or names somebody who is not there. */
export function exampleReach(example: ExampleReach, page: string): ExplainedReach {
  const state = stateOf(example, page);
  const reach = explainReach(state, reachOf(state));
  const rows = indexesOf(reach.sources, example.from, page);
  const columns = indexesOf(reach.targets, example.to, page);
  for (const [from, row] of Object.entries(example.claims))
    for (const [to, claimed] of Object.entries(row)) hold(reach, { from, to, claimed }, page);
  return {
    ...reach,
    sources: rows.flatMap((row) => reach.sources[row] ?? []),
    targets: columns.flatMap((column) => reach.targets[column] ?? []),
    cells: rows.map((row) => columns.flatMap((column) => reach.cells[row]?.[column] ?? [])),
  };
}

type Claim = { readonly from: string; readonly to: string; readonly claimed: string };

function hold({ sources, targets, cells }: ExplainedReach, { from, to, claimed }: Claim, page: string): void {
  const [row = -1] = indexesOf(sources, [from], page);
  const [column = -1] = indexesOf(targets, [to], page);
  const seen = cells[row]?.[column]?.outcome;
  if (seen !== claimed) throw new Error(`${page}: ${from} to ${to} is ${seen}, and the page says ${claimed}`);
}

function indexesOf(parties: readonly ExplainedParty[], ids: readonly string[] | undefined, page: string) {
  return (ids ?? parties.map(({ id }) => id)).map((id) => {
    const index = parties.findIndex((party) => party.id === id);
    if (index >= 0) return index;
    throw new Error(`${page}: nobody is called ${id}, only ${parties.map((party) => party.id).join(", ")}`);
  });
}
