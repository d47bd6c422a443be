import { type CIDR, parseCIDR, parseIPAddress, type Route } from "../../simulator/index.ts";
import {
  accepts,
  type Device,
  deviceTowards,
  type Machine,
  type TunnelDevice,
  withAddress,
  withDevice,
  withoutAddresses,
  withoutDevice,
  withState,
} from "./machine.ts";
import { valueAfter } from "./words.ts";

const VXLAN_OVERHEAD = 50;

/** Tunnels that the recordings' own program made, because the kernel had no driver for them. */
const EMULATED: Readonly<Record<string, Pick<TunnelDevice, "kind" | "port" | "vni">>> = {
  tunl0: { kind: "ipip", port: 0, vni: 0 },
  gnv0: { kind: "geneve", port: 6081, vni: 1 },
};

/** `ip link|addr|route|neigh …`; what the kernel refuses changes nothing. */
export function ipCommand(machine: Machine, [object, verb = "show", ...words]: readonly string[]): Machine | undefined {
  switch (`${object} ${verb}`) {
    case "link add":
      return addLink(machine, words);
    case "link set":
      return setLink(machine, words);
    case "link del":
      return withoutDevice(machine, words[0] ?? "");
    case "addr add":
      return addAddress(machine, words);
    case "addr flush":
      return withoutAddresses(machine, valueAfter(words, "dev") ?? "");
    case "route add":
      return addRoute(machine, words);
    case "route replace":
      return addRoute(deleteRoute(machine, words.slice(0, 1)), words);
    case "route del":
      return deleteRoute(machine, words);
    case "neigh add":
      return addNeighbour(machine, words);
    case "route show":
    case "route get":
      return machine;
    default:
      return undefined;
  }
}

function addLink(machine: Machine, words: readonly string[]): Machine | undefined {
  const [name = ""] = words;
  const base = { name, hardware: `${name} of ${machine.devices.size}`, up: false, addresses: [] };
  if (words.includes("bridge")) {
    return withDevice(machine, { ...base, kind: "bridge", mtu: Number(valueAfter(words, "mtu") ?? 1500) });
  }
  return words.includes("vxlan") ? withDevice(machine, vxlan(machine, base, words)) : undefined;
}

type Base = Pick<Device, "name" | "hardware" | "up" | "addresses">;

function vxlan(machine: Machine, base: Base, words: readonly string[]): Device {
  const parent = valueAfter(words, "dev");
  const local = parseIPAddress(valueAfter(words, "local") ?? "");
  const tunnel: TunnelDevice = {
    kind: "vxlan",
    port: Number(valueAfter(words, "dstport")),
    vni: Number(valueAfter(words, "id")),
    fdb: [],
    ...(local === undefined ? {} : { local }),
    ...(parent === undefined ? {} : { parent }),
  };
  return { ...base, kind: "vxlan", mtu: roomOn(machine, parent) ?? 1500, tunnel };
}

// A tunnel made for a device (`dev eth0`) must leave room for what it adds; one made for none may be as big as it likes.
function roomOn({ devices }: Machine, parent: string | undefined): number | undefined {
  const wire = devices.get(parent ?? "")?.mtu;
  return wire === undefined ? undefined : wire - VXLAN_OVERHEAD;
}

/** `ip link set NAME up|down|mtu N|master B|address MAC`, several at once. */
function setLink(machine: Machine, [name = "", ...words]: readonly string[]): Machine | undefined {
  const device = machine.devices.get(name) ?? emulated(name);
  if (!device) return undefined;
  const mtu = Number(valueAfter(words, "mtu") ?? device.mtu);
  const tooBig = mtu > (roomOn(machine, device.tunnel?.parent) ?? mtu);
  const bridge = valueAfter(words, "master");
  const changed = withDevice(machine, {
    ...device,
    mtu: tooBig ? device.mtu : mtu,
    hardware: valueAfter(words, "address") ?? device.hardware,
    ...(bridge === undefined ? {} : { bridge }),
  });
  if (words.includes("up")) return withState(changed, name, true);
  return words.includes("down") ? withState(changed, name, false) : changed;
}

function emulated(name: string): Device | undefined {
  const tunnel = EMULATED[name];
  return (
    tunnel && {
      name,
      kind: tunnel.kind,
      hardware: name,
      mtu: 1500,
      up: false,
      addresses: [],
      tunnel: { ...tunnel, fdb: [] },
    }
  );
}

function addAddress(machine: Machine, words: readonly string[]): Machine | undefined {
  const [text = "", length = "32"] = (words[0] ?? "").split("/");
  const address = parseIPAddress(text);
  return address && withAddress(machine, valueAfter(words, "dev") ?? "", { address, length: Number(length) });
}

function addRoute(machine: Machine, words: readonly string[]): Machine | undefined {
  const destination = prefix(words[0]);
  const via = parseIPAddress(valueAfter(words, "via") ?? "");
  const device = valueAfter(words, "dev") ?? (via && deviceTowards(machine, via));
  if (destination === undefined) return undefined;
  if (device === undefined) return machine;
  const route: Route = {
    destination,
    device,
    ...(via === undefined ? {} : { via }),
    ...(words.includes("onlink") ? { onlink: true } : {}),
    origin: "platform",
  };
  const known = machine.routes.some((other) => other.destination === destination);
  return known || !accepts(machine, route) ? machine : { ...machine, routes: [...machine.routes, route] };
}

function deleteRoute(machine: Machine, words: readonly string[]): Machine {
  const [destination, via] = [prefix(words[0]), valueAfter(words, "via")];
  const at = machine.routes.findIndex(
    (route) => route.destination === destination && (via === undefined || route.via === via),
  );
  return at < 0 ? machine : { ...machine, routes: machine.routes.toSpliced(at, 1) };
}

function addNeighbour(machine: Machine, words: readonly string[]): Machine {
  const neighbours = new Map(machine.neighbours).set(words[0] ?? "", valueAfter(words, "lladdr") ?? "");
  return { ...machine, neighbours };
}

function prefix(text = ""): CIDR | undefined {
  if (text === "default") return parseCIDR("0.0.0.0/0");
  return parseCIDR(text.includes("/") ? text : `${text}/32`);
}
