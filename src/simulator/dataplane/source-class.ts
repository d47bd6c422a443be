import type { ClusterDocument } from "../api/cluster-document.ts";
import { isOwn } from "../net/host.ts";
import { type CIDR, contains, type IPAddress } from "../net/ip.ts";
import type { NodeDataplane } from "./node-dataplane.ts";
import type { Cluster } from "./service-rules.ts";
import type { SourceClass } from "./verdict.ts";

/** `-s <cluster CIDR>` is asked before the address type, so a Pod network's own node addresses count as Pods. */
export function sourceClass({ document }: Cluster, dataplane: NodeDataplane, address: IPAddress): SourceClass {
  const pods = podRange(document);
  if (pods !== undefined && contains(pods, address)) return "pod";
  return isOwn(dataplane, address) ? "host" : "other";
}

/** By which kube-proxy tells a Pod's address; without it, it hides nobody who calls a cluster IP (S-523). */
export function podRange({ kubeProxy, podCIDR }: ClusterDocument): CIDR | undefined {
  return kubeProxy?.detectLocal === "none" ? undefined : podCIDR;
}
