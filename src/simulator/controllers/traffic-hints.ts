import type { Endpoint } from "../api/kinds.ts";

/**
 * The endpoint with the hints that a Service's `trafficDistribution` asks for: to its own zone, with PreferSameNode to
 * its own node, too. They say where traffic had better come from; kube-proxy decides (S-438, S-513).
 */
export function withTrafficHints(trafficDistribution: string | undefined, endpoint: Endpoint): Endpoint {
  const { hints: _, ...plain } = endpoint;
  const { zone, nodeName, conditions } = plain;
  if (trafficDistribution === undefined || !DISTRIBUTIONS.has(trafficDistribution) || !conditions?.ready) return plain;
  const forZones = zone === undefined ? undefined : [{ name: zone }];
  const forNodes =
    trafficDistribution !== "PreferSameNode" || nodeName === undefined ? undefined : [{ name: nodeName }];
  if (!forZones && !forNodes) return plain;
  return { ...plain, hints: { ...(forZones ? { forZones } : {}), ...(forNodes ? { forNodes } : {}) } };
}

const DISTRIBUTIONS: ReadonlySet<string> = new Set(["PreferClose", "PreferSameZone", "PreferSameNode"]);
