import type { ClusterDocument } from "./cluster-document.ts";
import ciliumLoadBalancerIPPool from "./custom/cilium-load-balancer-ip-pool.schema.json";
import gateway from "./custom/gateway.schema.json";
import gatewayClass from "./custom/gateway-class.schema.json";
import httpRoute from "./custom/http-route.schema.json";
import ipAddressPool from "./custom/ip-address-pool.schema.json";
import ipPool from "./custom/ip-pool.schema.json";
import l2Advertisement from "./custom/l2-advertisement.schema.json";
import referenceGrant from "./custom/reference-grant.schema.json";
import type { TypeSchema } from "./type-schema.ts";

/**
 * A kind that is no part of Kubernetes: somebody installs its definition, and only then the server has it. Its schema
 * says all that the server knows of it: the fields of `definition`, their defaults, and what they may hold.
 */
export type CustomKind = {
  readonly group: string;
  /** All that are served, the preferred one first. */
  readonly versions: readonly string[];
  readonly kind: string;
  readonly plural: string;
  readonly singular: string;
  readonly shortNames: readonly string[];
  readonly namespaced: boolean;
  readonly categories: readonly string[];
  /** What brings the definition into a cluster. */
  readonly needs: "gateway-api" | "metallb" | "calico" | "cilium";
  readonly definition: string;
  readonly definitions: Readonly<Record<string, TypeSchema>>;
};

export const CUSTOM_KINDS = [
  ciliumLoadBalancerIPPool,
  gateway,
  gatewayClass,
  httpRoute,
  ipAddressPool,
  ipPool,
  l2Advertisement,
  referenceGrant,
] as readonly unknown[] as readonly CustomKind[];

const BY_API_VERSION_AND_KIND = new Map(
  CUSTOM_KINDS.flatMap((custom) =>
    custom.versions.map((version) => [`${custom.group}/${version} ${custom.kind}`, custom]),
  ),
);

/** The custom kind of that name, whether this cluster has it or not. */
export function customKindOf(apiVersion: string, kind: string): CustomKind | undefined {
  return BY_API_VERSION_AND_KIND.get(`${apiVersion} ${kind}`);
}

/** Whether the world has what brings the kind's definition along. */
export function isInstalled({ needs }: CustomKind, world: ClusterDocument): boolean {
  switch (needs) {
    case "gateway-api":
      return world.gatewayAPI;
    case "metallb":
      return world.loadBalancer.name === "metallb";
    case "calico":
    case "cilium":
      return world.platform.name === needs;
  }
}
