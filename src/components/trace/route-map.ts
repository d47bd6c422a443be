import type { ExplainedHop, ExplainedPath } from "../../simulator/index.ts";

/** A path as a line with stations: each place once, in the order in which the packet first comes to it. */
export type RouteMap = {
  readonly stations: readonly Station[];
  /** Machines: neighbouring stations that are the same node, or on it. */
  readonly bands: readonly Band[];
  /** For every hop, there and back, which station it is. */
  readonly positions: readonly number[];
};
export type Station = {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  readonly node: string | undefined;
};
export type Band = { readonly node: string; readonly first: number; readonly last: number };

/** Every hop of the path, there and back. */
export function hopsOf({ hops, reply }: ExplainedPath): readonly ExplainedHop[] {
  return [...hops, ...reply];
}

export function routeMap(path: ExplainedPath): RouteMap {
  const hops = hopsOf(path);
  const stations = new Map<string, Station>();
  for (const { title, label, place, node } of hops) {
    if (!stations.has(title)) stations.set(title, { key: title, label, kind: place.kind, node });
  }
  const list = [...stations.values()];
  const positions = hops.map(({ title }) => list.findIndex(({ key }) => key === title));
  return { stations: list, bands: bandsOf(list), positions };
}

function bandsOf(stations: readonly Station[]): readonly Band[] {
  const bands: Band[] = [];
  for (const [index, { node }] of stations.entries()) {
    const last = bands.at(-1);
    if (node === undefined) continue;
    if (last?.node === node && last.last === index - 1) bands[bands.length - 1] = { ...last, last: index };
    else bands.push({ node, first: index, last: index });
  }
  return bands;
}
