import { familyOf } from "../../net/ip.ts";
import type { Socket } from "../../net/packet.ts";
import type { ServiceEndpoint } from "../endpoints.ts";
import type { NodeDataplane } from "../node-dataplane.ts";
import { takesNodePorts } from "../node-port-addresses.ts";
import type { PortOnNode } from "../proxied-port.ts";
import type { Cluster, ServiceEntry } from "../service-rules.ts";
import { realServers } from "./real-servers.ts";

/** One line of the kernel's table: an address and port of a Service, and who serves it (S-553). */
export type VirtualServer = {
  readonly port: PortOnNode;
  readonly socket: Socket;
  readonly servers: readonly ServiceEndpoint[];
};

/** A virtual server for each of the port's addresses, and for its node port one at each address of the node. */
export function virtualServersOf(
  { document }: Cluster,
  dataplane: NodeDataplane,
  port: PortOnNode,
): readonly VirtualServer[] {
  const at = (entry: ServiceEntry, addresses: readonly Socket["address"][], number: number) =>
    addresses.map((address) => ({
      port,
      socket: { address, port: number },
      servers: realServers({ service: port.service, entry }, port.endpoints),
    }));
  const own = [...dataplane.addresses].filter(
    (address) => familyOf(address) === familyOf(port.clusterIP) && takesNodePorts(document, dataplane, address),
  );
  return [
    ...at("cluster-ip", [port.clusterIP], port.port.port),
    ...at("external-ip", port.externalIPs, port.port.port),
    ...at("load-balancer-ip", port.loadBalancerIPs, port.port.port),
    ...(port.nodePort === undefined ? [] : at("node-port", own, port.nodePort)),
  ];
}
