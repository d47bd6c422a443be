import type { HardwareAddress } from "./hardware-address.ts";
import type { HostName, Interface } from "./interface.ts";
import { cidr, contains, type IPAddress, ip, prefixOf } from "./ip.ts";
import type { RouteTable } from "./route-table.ts";
import type { Rule } from "./rule.ts";

/**
 * What one kernel holds of the network: that of a node, a Pod, a router, a switch or an element of a fabric. All that
 * happens to a packet at a place follows from this.
 */
export type Host = {
  readonly name: HostName;
  readonly interfaces: Interfaces;
  readonly routes: RouteTable;
  /** Routes that the platform asked for and the kernel refused, because their next hop is on none of its networks. */
  readonly refused?: RouteTable;
  /** Neighbours that need no ARP, by their address. */
  readonly neighbours: Lookup<IPAddress, HardwareAddress>;
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  /** Every address that one of the interfaces has. */
  readonly addresses: ReadonlySet<IPAddress>;
  /** Where the host rewrites the addresses of Services, and what does it there. */
  readonly services?: ServiceProxy;
};

/**
 * Interfaces by name. An element of a fabric has one for each segment and each node, far more than a packet ever meets:
 * `values` then gives only those that are there for all of them.
 */
export type Interfaces = Lookup<string, Interface> & { readonly values: () => Iterable<Interface> };

/** Something that can be asked by key: a map, or what works the answer out. */
export type Lookup<K, V> = { readonly get: (key: K) => V | undefined };

/** The switches of a kernel that decide about packets, as sysctl names them in the comments. */
export type Settings = {
  /** net.ipv4.ip_forward: whether packets for others are sent on. */
  readonly forwarding: boolean;
  /** net.ipv4.conf.*.rp_filter: what must be true of the way back to a packet's source. */
  readonly reversePath: "off" | "strict" | "loose";
  /** net.bridge.bridge-nf-call-iptables: whether bridged packets meet the rules of the packet filter. */
  readonly bridgeNetfilter: boolean;
  /** net.ipv4.tcp_mtu_probing: whether TCP tries smaller segments when nobody says what is too big. */
  readonly mtuProbing: boolean;
  /** Whether a sender is told that its packet found no way or nobody there. */
  readonly tellsUnreachable: boolean;
  /** What becomes of packets that no rule of the chain takes. */
  readonly forwardPolicy: "accept" | "drop";
  readonly inputPolicy: "accept" | "drop";
};

/** What rewrites the addresses of Services, and where. */
export type ServiceProxy = {
  readonly by: string;
  readonly hooks: readonly ServiceHook[];
  /** The source that hides a client, where that is not the address of the interface the packet leaves by. */
  readonly source?: { readonly service?: IPAddress; readonly hairpin?: IPAddress };
  /** Is no node's proxy but a load balancer, which calls the Pods itself. */
  readonly calls?: "pods";
  /** Rewrites where Pods are plugged in for load-balancer addresses, too. */
  readonly balancesAtPort?: true;
  /** A Pod that serves a client from outside answers it itself, under the Service's address. */
  readonly directReturn?: true;
};

/** PREROUTING and OUTPUT of the kernel; a process's own `connect()`; or where Pods are plugged in, for cluster IPs alone. */
export type ServiceHook = "prerouting" | "output" | "socket" | "port";

/** A kernel as it is set up for a cluster. */
export const KERNEL: Settings = {
  forwarding: true,
  reversePath: "off",
  bridgeNetfilter: true,
  mtuProbing: false,
  tellsUnreachable: true,
  forwardPolicy: "accept",
  inputPolicy: "accept",
};

export const LOOPBACK: Interface = {
  name: "lo",
  kind: "loopback",
  hardware: "00:00:00:00:00:00",
  addresses: [{ address: ip("127.0.0.1"), length: 8 }],
  mtu: 65536,
};

const LOOPBACK_RANGE = cidr("127.0.0.0/8");

export type HostParts = Omit<Host, "interfaces" | "addresses" | "neighbours" | "rules" | "settings"> & {
  readonly interfaces: readonly Interface[];
  /** Interfaces beyond those listed, made when one is asked for by its name. */
  readonly more?: (name: string) => Interface | undefined;
  readonly neighbours?: Host["neighbours"];
  readonly rules?: readonly Rule[];
  readonly settings?: Partial<Settings>;
};

/** A host of its parts: what is left out is what a fresh kernel has. */
export function host({ interfaces, more, neighbours, rules = [], settings, ...rest }: HostParts): Host {
  const listed = new Map(interfaces.map((device) => [device.name, device]));
  return {
    ...rest,
    interfaces: more ? { get: (name) => listed.get(name) ?? more(name), values: () => listed.values() } : listed,
    addresses: new Set(interfaces.flatMap((device) => device.addresses.map(({ address }) => address))),
    neighbours: neighbours ?? new Map(),
    rules,
    settings: { ...KERNEL, ...settings },
  };
}

/** Whether the host itself has the address, the whole of 127.0.0.0/8 included. */
export function isOwn({ addresses }: Pick<Host, "addresses">, address: IPAddress): boolean {
  return addresses.has(address) || contains(LOOPBACK_RANGE, address) || address === "::1";
}

export function interfaceOf(of: Host, name: string): Interface {
  const found = of.interfaces.get(name);
  if (!found) throw new Error(`no interface ${name} on ${of.name}`);
  return found;
}

/** Whether the address lies in a network that the interface is part of. */
export function isOnLink({ addresses }: Pick<Interface, "addresses">, to: IPAddress): boolean {
  return addresses.some(({ address, length }) => contains(prefixOf(address, length), to));
}

/** The address that a packet of the host's own has when it leaves by the device (S-525); any other of the host when it has none. */
export function addressOn(of: Host, device: string): IPAddress | undefined {
  const own = of.interfaces.get(device)?.addresses[0]?.address;
  return own ?? firstAddress(of);
}

function firstAddress({ interfaces }: Host): IPAddress | undefined {
  for (const { kind, addresses } of interfaces.values()) {
    if (kind !== "loopback" && addresses[0]) return addresses[0].address;
  }
  return undefined;
}
