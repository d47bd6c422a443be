import {
  addressCount,
  type ClusterDocument,
  clusterDocument,
  contains,
  prefixLength,
  type RawClusterDocument,
} from "../../../src/simulator/index.ts";
import { listed, type Misfit, placed } from "./misfit.ts";

/** What a schema cannot see of a world: every node lies on a subnet, and whatever is named is there. */
export function worldMisfits(raw: RawClusterDocument): readonly Misfit[] {
  const document = clusterDocument(raw);
  const { nodes, outside, underlay } = document;
  const { routers = [], blocked = [] } = raw.underlay ?? {};
  const ranges = underlay.subnets.map(({ cidr }) => cidr);
  const names = nodes.map(({ name }) => name);
  return [
    ...serviceRangeMisfits(document),
    ...podRangeMisfits(document),
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

/** The tenth address is that of the cluster's DNS. */
const LEAST_ADDRESSES = 10n;

/** In kubeadm's words. */
function serviceRangeMisfits({ serviceCIDR }: ClusterDocument): readonly Misfit[] {
  const count = addressCount(serviceCIDR);
  return count >= LEAST_ADDRESSES
    ? []
    : [
        misfit(
          "serviceCIDR",
          serviceCIDR,
          `subnet with ${count} address(es) is too small, the minimum is ${LEAST_ADDRESSES}`,
        ),
      ];
}

/** A platform that divides the range must find a part in it. */
function podRangeMisfits({ platform, podCIDR }: ClusterDocument): readonly Misfit[] {
  if (platform.name === "calico" && prefixLength(podCIDR) > platform.blockSize)
    return [misfit("podCIDR", podCIDR, `the pool must hold a block of Calico's: /${platform.blockSize} or larger`)];
  if (platform.name === "weave-net" && podCIDR.includes(":"))
    return [misfit("podCIDR", podCIDR, "Weave Net gives out IPv4 addresses only")];
  return [];
}

const misfit = (path: string, value: string, message: string): Misfit => ({
  path,
  message: `${path}: Invalid value: "${value}": ${message}`,
});

function unknown(list: string, values: readonly string[], known: readonly string[], what: string): readonly Misfit[] {
  return placed(list, values)
    .filter(({ value }) => !known.includes(value))
    .map(({ path, value }) => ({ path, message: `${value} is no ${what} of this world: ${listed(known)}` }));
}
