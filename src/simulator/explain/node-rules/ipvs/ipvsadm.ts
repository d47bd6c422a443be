import { affinityTimeout } from "../../../dataplane/affinity.ts";
import { type VirtualServer, virtualServersOf } from "../../../dataplane/ipvs/virtual-servers.ts";
import { hostPrefix, type IPAddress, networkNumber, prefixLength } from "../../../net/ip.ts";
import { formatSocket, type Packet, type Socket } from "../../../net/packet.ts";
import type { KubeProxy } from "../kube-proxy.ts";
import { type Line, type Listing, line } from "../listing.ts";

/** The virtual server that a packet met, and the real server that it was sent to. */
export type Met = { readonly called: Pick<Packet, "protocol" | "dst">; readonly chosen: Socket | undefined };

const HEAD = [
  "IP Virtual Server version 1.2.1 (size=4096)",
  "Prot LocalAddress:Port Scheduler Flags",
  "  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn",
];

/** The order of IP's protocol numbers, in which ipvsadm sorts. */
const PROTOCOLS = ["TCP", "UDP", "SCTP"];

/** The table as `ipvsadm -Ln` prints it. Connections are not counted. */
export function ipvsadm(proxy: KubeProxy, met?: Met): Listing {
  const servers = proxy.ports.flatMap((port) => virtualServersOf(proxy.state, proxy.dataplane, port));
  const lines = [...servers].sort(byAddress).flatMap((server) => serverLines(server, met));
  return { command: "ipvsadm -Ln", lines: [...HEAD.map((text) => line(text)), ...lines] };
}

function serverLines({ port, socket, servers }: VirtualServer, met: Met | undefined): readonly Line[] {
  const isMet = met?.called.protocol === port.protocol && formatSocket(met.called.dst) === formatSocket(socket);
  const timeout = affinityTimeout(port);
  const flags = timeout === undefined ? "rr" : `rr persistent ${timeout}`;
  const isChosen = ({ address, port: number }: Socket): boolean =>
    isMet && met.chosen?.address === address && met.chosen.port === number;
  return [
    line(`${port.protocol.padEnd(4)} ${formatSocket(socket)} ${flags}`, isMet ? 1 : undefined),
    ...servers.map((server) => line(realServerText(server.socket), isChosen(server.socket) ? 2 : undefined)),
  ];
}

function realServerText(socket: Socket): string {
  const columns = [formatSocket(socket).padEnd(28), "Masq".padEnd(7), "1".padEnd(6), "0".padEnd(10), "0".padEnd(10)];
  return `  -> ${columns.join(" ")}`;
}

function byAddress(a: VirtualServer, b: VirtualServer): number {
  const protocol = PROTOCOLS.indexOf(a.port.protocol) - PROTOCOLS.indexOf(b.port.protocol);
  if (protocol !== 0) return protocol;
  const [x, y] = [numberOf(a.socket.address), numberOf(b.socket.address)];
  if (x !== y) return x < y ? -1 : 1;
  return a.socket.port - b.socket.port;
}

const numberOf = (address: IPAddress): bigint => networkNumber(address, prefixLength(hostPrefix(address)));
