import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Service } from "../api/kinds.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { type HardwareAddress, hardwareAddressOf } from "../net/hardware-address.ts";
import type { End, HostName } from "../net/interface.ts";
import type { IPAddress } from "../net/ip.ts";
import { balancerOf } from "../platforms/index.ts";
import { nearestGateway } from "../platforms/world.ts";
import { getObject } from "../store/object-store.ts";
import { routerAt, routerHostName } from "./underlay.ts";
import { WAN, wan } from "./underlay-hosts.ts";

/** A Service's load balancer as a machine of the network: it is no host, and has a way of its own. */
export type Balancer = {
  readonly service: Service;
  /** Where it hands over what it sends to a node. */
  readonly doorOf: (node: NodeDeclaration) => Door;
  /** Where it hands over what goes back to a client. */
  readonly doorTowards: (client: IPAddress) => Door | undefined;
};

/** An interface, and the hardware address that a frame to it has. */
export type Door = { readonly end: End; readonly hardware: HardwareAddress };

const BALANCER = "load-balancer/";

export function balancerName({ metadata }: Service): HostName {
  return `${BALANCER}${metadata.namespace ?? ""}/${metadata.name}`;
}

/** The load balancer of the name; undefined where it names a host. */
export function balancerNamed(state: ClusterState, host: HostName): Balancer | undefined {
  if (!host.startsWith(BALANCER)) return undefined;
  const [namespace = "", name = ""] = host.slice(BALANCER.length).split("/");
  const service = getObject<Service>(state.objects, { kind: "Service", namespace, name });
  return (
    service && {
      service,
      doorOf: (node) => doorOf(state, node),
      doorTowards: (client) => doorTowards(state, client),
    }
  );
}

function doorOf({ document }: ClusterState, { name, ip }: NodeDeclaration): Door {
  const device = balancerOf(document)?.door ?? "eth0";
  return { end: { host: `node/${name}`, device }, hardware: hardwareAddressOf(ip) };
}

function doorTowards({ document }: ClusterState, client: IPAddress): Door | undefined {
  const gateway = nearestGateway(document, client);
  const router = gateway && routerAt(document, gateway);
  return router && { end: { host: routerHostName(router), device: WAN }, hardware: wan(router).hardware };
}
