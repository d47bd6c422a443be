import {
  type ClusterDocument,
  clusterDocument,
  NO_ADDRESSES,
  PLATFORM_NAMES,
  type Pod,
  platformOf,
  type RawClusterDocument,
} from "../../simulator/index.ts";
import { type Figure, measure } from "./measure.ts";

const NODES = 5_000;
const PODS = 150_000;
/** As many as it takes so that no namespace outgrows a /24. */
const NAMESPACES = 600;

/** Addresses for the largest cluster that Kubernetes promises, under every platform that gives any. */
export function addresses(): readonly Figure[] {
  return PLATFORM_NAMES.filter((name) => name !== "none").flatMap((name) => {
    const document = world({ name });
    return measure(`${PODS} addresses on ${NODES} nodes: ${name}`, () => assignAll(document), {
      runs: 3,
      warmUp: 1,
      against: "< 2 s",
    });
  });
}

function assignAll(document: ClusterDocument): void {
  const { assign } = platformOf(document).ipam;
  let ipam: Parameters<typeof assign>[0] = NO_ADDRESSES;
  for (let i = 0; i < PODS; i++) {
    const node = document.nodes[i % NODES];
    if (!node) throw new Error("no node");
    const assignment = assign(ipam, document, { node, pod: podNumber(i), seed: 1 });
    if (assignment.kind === "refused") throw new Error(assignment.message);
    ipam = assignment.ipam;
  }
}

function podNumber(i: number): Pod {
  const metadata = { name: `pod-${i}`, namespace: `namespace-${i % NAMESPACES}` };
  return { apiVersion: "v1", kind: "Pod", metadata, spec: { containers: [] } };
}

function world(platform: NonNullable<RawClusterDocument["platform"]>): ClusterDocument {
  return clusterDocument({
    apiVersion: "hopbyhop/v1",
    kind: "Cluster",
    platform,
    podCIDR: "10.0.0.0/8",
    nodes: Array.from({ length: NODES }, (_, i) => ({ name: `node${i}`, ip: `172.16.${i >> 8}.${i & 255}` })),
    underlay: { subnets: [{ cidr: "172.16.0.0/16" }] },
  });
}
