import { clusterDocument, createCluster, type Host, type Network } from "../../simulator/index.ts";
import { hostFrom, type Machine } from "./machine.ts";
import type { Lab } from "./shell.ts";

/** Every machine of the recordings serves this port. */
const SERVED_PORT = 8080;

/** A cluster that has nothing but its name: the hosts are all that a packet meets. */
const NOBODY = createCluster(
  clusterDocument({ apiVersion: "hopbyhop/v1", kind: "Cluster", nodes: [{ name: "node1", ip: "192.168.56.11" }] }),
  1,
);

/** The machines of a recording as a network to walk. */
export function podnetNetwork(lab: Lab): Network {
  const learned = withLearnedCards(lab);
  const hosts = new Map<string, Host>(
    [...learned].map(([name, machine]) => [hostName(name), hostFrom(hostName(name), machine, hostName)]),
  );
  return {
    state: NOBODY,
    hostNamed: (name) => hosts.get(name),
    onSegment: () => undefined,
    cardOn: () => undefined,
    balancerNamed: () => undefined,
    serviceVerdict: () => ({ kind: "no-match" }),
    hostPort: () => undefined,
    reception: (_host, { protocol, port }) =>
      protocol === "ICMP" || port === SERVED_PORT
        ? { kind: "served", process: "server", pod: undefined }
        : { kind: "closed", bound: "nobody", pod: undefined },
  };
}

/** The host that a machine's name stands for: `A` is a Pod, `node1` a node, `rtr` the router, `lan` a switch. */
export function hostName(machine: string): string {
  if (/^[A-Z]/.test(machine)) return `pod/podnet/${machine}`;
  if (machine.startsWith("node")) return `node/${machine}`;
  if (machine.startsWith("rtr")) return `router/${machine}`;
  return machine.startsWith("out") ? `outside/${machine}` : `switch/${machine}`;
}

// The program that stands in for a Geneve driver knows the machine behind every tunnel device.
function withLearnedCards(lab: Lab): Lab {
  const cards = [...lab.values()].flatMap(cardOf);
  return new Map(
    [...lab].map(([name, machine]) => {
      const devices = [...machine.devices].map(([key, device]) => {
        const emulated = device.tunnel?.kind === "geneve" ? { ...device.tunnel, fdb: cards } : undefined;
        return [key, emulated ? { ...device, tunnel: emulated } : device] as const;
      });
      return [name, { ...machine, devices: new Map(devices) }] as const;
    }),
  );
}

function cardOf({ devices }: Machine) {
  const tunnel = [...devices.values()].find((device) => device.tunnel?.kind === "geneve");
  const remote = devices.get("eth0")?.addresses[0]?.address;
  return tunnel && remote ? [{ hardware: tunnel.hardware, remote }] : [];
}
