import type { NodeDeclaration } from "../../api/cluster-document.ts";
import type { Service } from "../../api/kinds.ts";
import type { ObjectRef } from "../../api/object-ref.ts";
import type { ClusterState } from "../../cluster/cluster-state.ts";
import { nodeDataplane } from "../../dataplane/cluster-network.ts";
import type { NodeDataplane } from "../../dataplane/node-dataplane.ts";
import { type PortOnNode, portOnNode, portsOfService, proxiedPorts } from "../../dataplane/proxied-port.ts";
import { podRange } from "../../dataplane/source-class.ts";
import { type CIDR, type Family, familyOf } from "../../net/ip.ts";
import { getObject } from "../../store/object-store.ts";

/** kube-proxy on one node, in one address family: what its rules are made of. */
export type KubeProxy = {
  readonly state: ClusterState;
  readonly dataplane: NodeDataplane;
  readonly family: Family;
  /** By which kube-proxy tells Pods; undefined where it cannot (S-523). */
  readonly podRange: CIDR | undefined;
  readonly ports: readonly PortOnNode[];
};

/** The proxy with the ports of all Services, or of a single one: what is made of many is long. */
export function proxyOn(state: ClusterState, node: NodeDeclaration, only?: ObjectRef): KubeProxy {
  const family = familyOf(node.ip);
  const service = only && getObject<Service>(state.objects, only);
  const ports =
    only === undefined ? proxiedPorts(state.objects, family) : service ? portsOfService(service, family) : [];
  const range = podRange(state.document);
  return {
    state,
    dataplane: nodeDataplane(state, node),
    family,
    podRange: range !== undefined && familyOf(range) === family ? range : undefined,
    ports: ports.map((port) => portOnNode(state, node.name, port)),
  };
}
