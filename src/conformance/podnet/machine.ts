import {
  type AddressWithLength,
  type Host,
  type Interface,
  type IPAddress,
  ip,
  LOOPBACK,
  lookUpRoute,
  makeHost,
  prefixOf,
  type Route,
  type Rule,
  routeTable,
  type Settings,
} from "../../simulator/index.ts";

/** One network namespace of the recordings while commands build it up; `hostFrom` makes a host of it. */
export type Machine = {
  readonly devices: ReadonlyMap<string, Device>;
  /** In the order in which the kernel took them: of two for one prefix the earlier holds. */
  readonly routes: readonly Route[];
  readonly neighbours: ReadonlyMap<string, string>;
  readonly rules: readonly Rule[];
  readonly settings: Partial<Settings>;
};

export type Device = Pick<Interface, "name" | "kind" | "hardware" | "mtu"> & {
  readonly up: boolean;
  readonly addresses: readonly AddressWithLength[];
  readonly peer?: { readonly machine: string; readonly device: string };
  readonly bridge?: string;
  readonly hairpin?: boolean;
  readonly proxyARP?: boolean;
  readonly tunnel?: TunnelDevice;
};

export type TunnelDevice = {
  readonly kind: "vxlan" | "geneve" | "ipip";
  readonly port: number;
  readonly vni: number;
  readonly local?: IPAddress;
  /** The device whose wire the tunnel was made for: its MTU bounds the tunnel's. */
  readonly parent?: string;
  readonly fdb: readonly { readonly hardware: string; readonly remote: IPAddress }[];
};

export const EMPTY_MACHINE: Machine = {
  devices: new Map(),
  routes: [],
  neighbours: new Map(),
  rules: [],
  settings: { forwarding: false },
};

export function withDevice(machine: Machine, device: Device): Machine {
  return { ...machine, devices: new Map(machine.devices).set(device.name, device) };
}

/** A device gets an address, and a device that is up its connected route with it. */
export function withAddress(machine: Machine, name: string, address: AddressWithLength): Machine {
  const device = machine.devices.get(name);
  if (!device) return machine;
  const next = { ...device, addresses: [...device.addresses, address] };
  return withConnected(withDevice(machine, next), next, [address]);
}

/** The device comes up, and the networks of its addresses with it; or goes down, and takes every route by it along. */
export function withState(machine: Machine, name: string, up: boolean): Machine {
  const device = machine.devices.get(name);
  if (!device || device.up === up) return machine;
  const next = { ...device, up };
  const changed = withDevice(machine, next);
  return up ? withConnected(changed, next, next.addresses) : withoutRoutesBy(changed, name);
}

export function withoutDevice(machine: Machine, name: string): Machine {
  const devices = new Map(machine.devices);
  devices.delete(name);
  return withoutRoutesBy({ ...machine, devices }, name);
}

/** A device that loses its last address loses every route that leads by it. */
export function withoutAddresses(machine: Machine, name: string): Machine {
  const device = machine.devices.get(name);
  return device ? withoutRoutesBy(withDevice(machine, { ...device, addresses: [] }), name) : machine;
}

/** Whether the kernel takes the route: its next hop must be a neighbour by another route, unless it says `onlink`. */
export function accepts({ routes }: Machine, { via, device, onlink }: Route): boolean {
  if (via === undefined || onlink) return true;
  const towards = lookUpRoute(routeTable(routes), via);
  return towards !== undefined && towards.via === undefined && towards.device === device;
}

/** The device by which an address is reached, for a route that does not name one. */
export function deviceTowards(machine: Machine, via: IPAddress): string | undefined {
  return lookUpRoute(routeTable(machine.routes), via)?.device;
}

export function hostFrom(name: string, machine: Machine, hostNameOf: (machine: string) => string): Host {
  return makeHost({
    name,
    interfaces: [
      LOOPBACK,
      ...[...machine.devices.values()].map((device) => interfaceFrom(machine, device, hostNameOf)),
    ],
    routes: routeTable(machine.routes),
    neighbours: { get: (address) => machine.neighbours.get(address) },
    rules: machine.rules,
    settings: machine.settings,
  });
}

function interfaceFrom(machine: Machine, device: Device, hostNameOf: (machine: string) => string): Interface {
  const { peer, tunnel, up, addresses, bridge, ...rest } = device;
  return {
    ...rest,
    addresses: up ? addresses : [],
    ...(up && bridge !== undefined ? { bridge } : {}),
    ...(up && peer
      ? { link: { kind: "peer", end: { host: hostNameOf(peer.machine), device: peer.device } } as const }
      : {}),
    ...(tunnel ? { tunnel: tunnelFrom(machine, tunnel) } : {}),
  };
}

const BROADCAST = "00:00:00:00:00:00";

function tunnelFrom(machine: Machine, { kind, port, vni, local, fdb }: TunnelDevice): NonNullable<Interface["tunnel"]> {
  const own = machine.devices.get("eth0")?.addresses[0]?.address;
  const known = new Map(fdb.map(({ hardware, remote }) => [hardware, { address: remote }]));
  return {
    kind,
    port,
    vni,
    local: local ?? own ?? ip("0.0.0.0"),
    remoteOf: (hardware) => (kind === "ipip" ? { address: ip(hardware) } : known.get(hardware)),
    floods: fdb.filter(({ hardware }) => hardware === BROADCAST).map(({ remote }) => remote),
  };
}

function withConnected(machine: Machine, { name, up }: Device, addresses: readonly AddressWithLength[]): Machine {
  const connected = addresses
    .filter(({ length }) => up && length < 32)
    .map(
      ({ address, length }): Route => ({
        destination: prefixOf(address, length),
        device: name,
        src: address,
        origin: "kernel",
      }),
    );
  return { ...machine, routes: [...machine.routes, ...connected] };
}

function withoutRoutesBy(machine: Machine, device: string): Machine {
  return { ...machine, routes: machine.routes.filter((route) => route.device !== device) };
}
