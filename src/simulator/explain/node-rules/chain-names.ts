import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { ProxiedPort } from "../../dataplane/proxied-port.ts";
import { formatSocket, type Socket } from "../../net/packet.ts";

/** RFC 4648, as Go's `base32.StdEncoding` writes it. */
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const BITS = 5;
const IPTABLES_LENGTH = 16;
const NFTABLES_LENGTH = 8;

/** What a chain of iptables mode is for: endpoints by policy Cluster or Local, callers from outside, source ranges. */
export type PortChain = "SVC" | "SVL" | "EXT" | "FW";

/** `KUBE-SVC-LOLE4ISW44XBNF3G`: a hash, because names of chains are short (S-551). */
export function iptablesChain(kind: PortChain, { name, protocol }: ProxiedPort): string {
  return `KUBE-${kind}-${hashOf(`${name}${protocol.toLowerCase()}`, IPTABLES_LENGTH)}`;
}

/** `KUBE-SEP-MQ4W7Q2CV67URU6Q`: the chain of one endpoint (S-551). */
export function iptablesEndpointChain({ name, protocol }: ProxiedPort, endpoint: Socket): string {
  return `KUBE-SEP-${hashOf(`${name}${protocol.toLowerCase()}${formatSocket(endpoint)}`, IPTABLES_LENGTH)}`;
}

/** `PFISGYVC-default/web/tcp/`: what follows `service-`, `local-`, `external-` and `firewall-` in nftables (S-552). */
export function nftablesName(port: ProxiedPort): string {
  return withHash(plainName(port));
}

/** What follows `endpoint-` and `affinity-` in nftables; a chain's name has no room for colons (S-552). */
export function nftablesEndpointName(port: ProxiedPort, endpoint: Socket): string {
  return withHash(`${plainName(port)}__${endpoint.address.replaceAll(":", ".")}/${endpoint.port}`);
}

function plainName({ service: { metadata }, port, protocol }: ProxiedPort): string {
  return `${metadata.namespace ?? ""}/${metadata.name}/${protocol.toLowerCase()}/${port.name ?? ""}`;
}

const withHash = (name: string): string => `${hashOf(name, NFTABLES_LENGTH)}-${name}`;

function hashOf(text: string, length: number): string {
  const bits = [...sha256(utf8ToBytes(text))].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length }, (_, i) => BASE32[Number.parseInt(bits.slice(i * BITS, (i + 1) * BITS), 2)]).join("");
}
