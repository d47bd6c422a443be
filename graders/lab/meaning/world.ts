import { clusterDocument, contains, type RawClusterDocument } from "../../../src/simulator/index.ts";
import { listed, type Misfit, placed } from "./misfit.ts";

/** What a schema cannot see of a world: every node lies on a subnet, and whatever is named is there. */
export function worldMisfits(raw: RawClusterDocument): readonly Misfit[] {
  const { nodes, outside, underlay } = clusterDocument(raw);
  const { routers = [], blocked = [] } = raw.underlay ?? {};
  const ranges = underlay.subnets.map(({ cidr }) => cidr);
  const names = nodes.map(({ name }) => name);
  return [
    ...placed("nodes", nodes)
      .filter(({ value: { ip } }) => !ranges.some((range) => contains(range, ip)))
      .map(({ path, value: { name } }) => ({
        path: `${path}.ip`,
        message: `${name} lies on none of the subnets: ${listed(ranges)}`,
      })),
    ...[...placed("nodes", nodes), ...placed("outside", outside)]
      .filter(({ value: { ip } }) => underlay.subnets.some(({ gateway }) => gateway === ip))
      .map(({ path, value: { name, ip } }) => ({
        path: `${path}.ip`,
        message: `${name} has the address of the router, ${ip}`,
      })),
    ...placed("underlay.routers", routers).flatMap(({ path, value: { joins = [] } }) =>
      unknown(`${path}.joins`, joins, ranges, "subnet"),
    ),
    ...placed("underlay.blocked", blocked).flatMap(({ path, value: { nodes: of = [] } }) =>
      unknown(`${path}.nodes`, of, names, "node"),
    ),
  ];
}

function unknown(list: string, values: readonly string[], known: readonly string[], what: string): readonly Misfit[] {
  return placed(list, values)
    .filter(({ value }) => !known.includes(value))
    .map(({ path, value }) => ({ path, message: `${value} is no ${what} of this world: ${listed(known)}` }));
}
