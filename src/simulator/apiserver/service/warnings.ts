import type { Service } from "../../api/kinds.ts";
import type { Release } from "../../api/release.ts";

/** What the server says about an accepted Service (S-227, S-236). */
export function serviceWarnings({ spec }: Service, release: Release): readonly string[] {
  const headless = spec.clusterIP === "None";
  const { loadBalancerIP } = spec as { readonly loadBalancerIP?: string };
  return [
    ...(spec.externalIPs?.length && !headless && release !== "1.32"
      ? ["spec.externalIPs is deprecated and may no longer be implemented in some clusters"]
      : []),
    ...(headless && loadBalancerIP ? ["spec.loadBalancerIP is ignored for headless services"] : []),
    ...(headless && spec.externalIPs?.length ? ["spec.externalIPs is ignored for headless services"] : []),
    ...(headless && spec.sessionAffinity !== "None" ? ["spec.SessionAffinity is ignored for headless services"] : []),
    ...(spec.type !== "ExternalName" && spec.externalName
      ? ['spec.externalName is ignored when spec.type is not "ExternalName"']
      : []),
    ...(spec.trafficDistribution === "PreferClose" && release !== "1.32"
      ? ['spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"']
      : []),
  ];
}
