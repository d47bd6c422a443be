import { contains, type IPAddress } from "../../../net/ip.ts";
import type { Controlled } from "../../controlled.ts";
import { advertisementsOf } from "./advertisement.ts";
import { holdsAddress, type IPAddressPool, poolsIn, rangesOf } from "./pool.ts";

/** What is wrong with a pool of MetalLB's, though MetalLB itself says nothing of it. */
export type PoolProblem =
  /** A host has one of its addresses already: both will answer for it. */
  | { readonly kind: "pool-overlap"; readonly pool: string; readonly address: IPAddress; readonly holder: string }
  /** Nobody asks for its addresses on the nodes' own segments. */
  | { readonly kind: "l2-needs-same-subnet"; readonly pool: string }
  /** No node is told to answer for its addresses. */
  | { readonly kind: "no-advertisement"; readonly pool: string };

export function poolProblems({ document, objects }: Pick<Controlled, "document" | "objects">): readonly PoolProblem[] {
  const hosts = [
    ...document.nodes.map(({ name, ip }) => ({ holder: name, address: ip })),
    ...document.outside.map(({ name, ip }) => ({ holder: name, address: ip })),
    ...document.underlay.subnets.map(({ gateway }) => ({ holder: "the router", address: gateway })),
  ];
  return poolsIn(objects).flatMap((pool): readonly PoolProblem[] => {
    const { name } = pool.metadata;
    return [
      ...hosts
        .filter(({ address }) => holdsAddress(pool, address))
        .map((host) => ({ kind: "pool-overlap", pool: name, ...host }) as const),
      ...(isOnSegment(document, pool) ? [] : [{ kind: "l2-needs-same-subnet", pool: name } as const]),
      ...(advertisementsOf(objects, pool).length > 0 ? [] : [{ kind: "no-advertisement", pool: name } as const]),
    ];
  });
}

function isOnSegment({ nodes, underlay }: Controlled["document"], pool: IPAddressPool): boolean {
  const segments = underlay.subnets.filter(({ cidr }) => nodes.some(({ ip }) => contains(cidr, ip)));
  return rangesOf(pool).every(({ first, last }) =>
    segments.some(({ cidr }) => contains(cidr, first) && contains(cidr, last)),
  );
}
