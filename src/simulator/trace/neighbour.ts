import type { Network } from "../dataplane/network.ts";
import type { HardwareAddress } from "../net/hardware-address.ts";
import { type Host, isOwn } from "../net/host.ts";
import type { End, Interface, Remote } from "../net/interface.ts";
import type { IPAddress } from "../net/ip.ts";
import { lookUpRoute } from "../net/route-table.ts";

/** Who answered for an address: the card, and on a segment with many hosts also where it is plugged in. */
export type Neighbour = {
  readonly hardware: HardwareAddress;
  readonly end?: End;
  /** Behind which end of a tunnel, where that is known from elsewhere than the tunnel. */
  readonly remote?: Remote;
};

/** How far a broadcast is followed from bridge to bridge. */
const MAX_DEPTH = 12;

/** Whether what a host sends through a tunnel comes out at the other end: a broadcast crosses it only then. */
export type Crosses = (from: Host, tunnel: Interface, remote: IPAddress) => End | undefined;

/** ARP: whose card has the address, asked by the device; undefined when nobody answers. */
export function findNeighbour(
  network: Network,
  host: Host,
  device: Interface,
  address: IPAddress,
  crosses: Crosses,
): Neighbour | undefined {
  const known = host.neighbours.get(address);
  if (known !== undefined) return { hardware: known };
  if (device.kind === "bridge" || device.kind === "ovs-bridge") {
    return askPorts(network, host, device, undefined, address, crosses, 0);
  }
  if (device.link?.kind === "segment") {
    const end = network.onSegment(device.link.segment, address);
    // A host does not hear its own question.
    if (end?.host === host.name) return undefined;
    const card = end && network.hostNamed(end.host)?.interfaces.get(end.device);
    return end && { end, hardware: card?.hardware ?? "" };
  }
  return device.link && ask(network, device.link.end, address, crosses, 0);
}

/** Which port of the bridge leads to the card, for what came in by another; undefined when none does. */
export function portTo(
  network: Network,
  host: Host,
  bridge: Interface,
  hardware: HardwareAddress,
  from: string | undefined,
  crosses: Crosses,
): Interface | undefined {
  if (bridge.directory) return host.interfaces.get(bridge.directory.portTo(hardware, from) ?? "");
  return portsOf(host, bridge).find((port) => leadsTo(network, host, port, hardware, crosses, 0));
}

/** The other end of a flooding tunnel behind which the card is. */
export function remoteBehind(
  network: Network,
  host: Host,
  tunnel: Interface,
  hardware: HardwareAddress,
  crosses: Crosses,
): IPAddress | undefined {
  return tunnel.tunnel?.floods.find((remote) => {
    const end = crosses(host, tunnel, remote);
    return end !== undefined && isBehind(network, end, hardware, crosses, 1);
  });
}

function ask(network: Network, end: End, address: IPAddress, crosses: Crosses, depth: number): Neighbour | undefined {
  const host = network.hostNamed(end.host);
  const device = host?.interfaces.get(end.device);
  if (!host || !device || depth > MAX_DEPTH) return undefined;
  const bridge = host.interfaces.get(device.bridge ?? "");
  if (bridge) {
    if (answers(host, bridge, address)) return { hardware: bridge.hardware };
    return askPorts(network, host, bridge, device.name, address, crosses, depth + 1);
  }
  return answers(host, device, address) ? { hardware: device.hardware } : undefined;
}

function askPorts(
  network: Network,
  host: Host,
  bridge: Interface,
  except: string | undefined,
  address: IPAddress,
  crosses: Crosses,
  depth: number,
): Neighbour | undefined {
  if (bridge.directory) {
    const hardware = bridge.directory.hardwareOf(address);
    return hardware === undefined ? undefined : { hardware };
  }
  for (const port of portsOf(host, bridge).filter(({ name }) => name !== except)) {
    for (const end of endsBehind(host, port, crosses)) {
      const found = ask(network, end, address, crosses, depth + 1);
      if (found) return found;
    }
  }
  return undefined;
}

/** A kernel answers for every address it has, and by proxy ARP for what it would send on by another interface. */
function answers(host: Host, device: Interface, address: IPAddress): boolean {
  if (isOwn(host, address)) return true;
  if (!device.proxyARP || !host.settings.forwarding) return false;
  const route = lookUpRoute(host.routes, address);
  return route !== undefined && route.device !== device.name;
}

function leadsTo(
  network: Network,
  host: Host,
  port: Interface,
  hardware: HardwareAddress,
  crosses: Crosses,
  depth: number,
): boolean {
  return endsBehind(host, port, crosses).some((end) => isBehind(network, end, hardware, crosses, depth + 1));
}

function isBehind(network: Network, end: End, hardware: HardwareAddress, crosses: Crosses, depth: number): boolean {
  const host = network.hostNamed(end.host);
  const device = host?.interfaces.get(end.device);
  if (!host || !device || depth > MAX_DEPTH) return false;
  const bridge = host.interfaces.get(device.bridge ?? "");
  if (!bridge) return device.hardware === hardware;
  if (bridge.hardware === hardware) return true;
  return portsOf(host, bridge)
    .filter(({ name }) => name !== device.name)
    .some((port) => leadsTo(network, host, port, hardware, crosses, depth));
}

function endsBehind(host: Host, port: Interface, crosses: Crosses): readonly End[] {
  if (port.tunnel) return port.tunnel.floods.flatMap((remote) => crosses(host, port, remote) ?? []);
  return port.link?.kind === "peer" ? [port.link.end] : [];
}

function portsOf(host: Host, bridge: Interface): readonly Interface[] {
  return [...host.interfaces.values()].filter((device) => device.bridge === bridge.name);
}
