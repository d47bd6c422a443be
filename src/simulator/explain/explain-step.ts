import { formatRef } from "../api/object-ref.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { healthCheckedAt, localEndpointCount } from "../dataplane/health-check.ts";
import type { Route } from "../net/interface.ts";
import { type ErrorMessage, formatSocket, type Packet } from "../net/packet.ts";
import { refOf } from "../store/object-store.ts";
import type { Place, ServiceEntry, Step } from "../trace/trace.ts";
import { policySentence } from "./explain-policy.ts";
import { shortageClause } from "./explain-shortage.ts";
import { addressName, asSubject, placeName } from "./names.ts";

/** Where and in which direction a step happened. */
export type Scene = { readonly place: Place; readonly direction: "request" | "reply" };

/** One sentence for one step. */
export function stepSentence(state: ClusterState, step: Step, { place, direction }: Scene): string {
  const who = asSubject(placeName(place));
  const { before, after } = step;
  switch (step.kind) {
    case "send":
      return `${who} sent ${direction === "reply" ? "the answer" : `a ${before.protocol} packet`} from ${formatSocket(before.src)} to ${formatSocket(before.dst)} by ${step.device}.`;
    case "receive":
      return `${who} received it on ${step.device}.`;
    case "route":
      return `${who} sent it on by ${routeClause(step)}${ttlClause(before, after)}.`;
    case "no-route":
      return `${who} knows no way to ${before.dst.address}.`;
    case "bridge":
      return step.from === step.device
        ? `${who} sent it out of ${step.device} by ${step.to}${tagClause(after)}.`
        : `${who} handed it on inside the bridge ${step.device}, from ${step.from} to ${step.to}: nobody routes, so the TTL stays ${before.ttl}${tagClause(after)}.`;
    case "redirect":
      return `${who} took it from ${step.device} straight to ${step.to} by a program on the interface (eBPF): no bridge, no route, no rule of the host is asked${ttlClause(before, after)}.`;
    case "dnat":
      return `${who} rewrote the destination ${formatSocket(before.dst)} → ${formatSocket(after.dst)}${hookClause(step)}: ${dnatClause(step)}.`;
    case "host-port":
      return `${who} rewrote the destination ${formatSocket(before.dst)} → ${formatSocket(after.dst)}: hostPort ${before.dst.port} of ${formatRef(step.pod)}.`;
    case "snat":
      return `${who} put its own address in as source, ${formatSocket(before.src)} → ${formatSocket(after.src)}${snatClause(step)}.`;
    case "dnat-by-rule":
      return `${who} rewrote the destination ${formatSocket(before.dst)} → ${formatSocket(after.dst)} by a rule of its own.`;
    case "nat-as-before":
      return `${who} rewrote it as the first packet of the connection: ${changes(before, after)}.`;
    case "un-nat":
      return `${who} ${unNatClause(changes(before, after))}.`;
    case "reject":
      return `${who} refused it at once: ${rejectClause(step)}.`;
    case "drop":
      return `${who} dropped it without a word: ${dropClause(state, step, place)}.`;
    case "policy":
      return policySentence(state, step, who);
    case "drop-unallocated":
      return `${who} dropped it without a word: no Service has the address ${step.address}.`;
    case "encapsulate":
      return `${who} wrapped it by ${step.device}: ${outerClause(after)}.`;
    case "decapsulate":
      return `${who} unwrapped it by ${step.device}.`;
    case "pick-node":
      return `${who} chose ${step.node}${among(step.choices, "healthy node")}.`;
    case "proxy":
      return `${who} made a connection of its own, from ${formatSocket(after.src)} to the node port ${formatSocket(after.dst)}; the server will not see the client.`;
    case "listen":
      return healthSentence(state, step, place) ?? listenSentence(step, who);
    case "too-big":
      return `${who} cannot send ${before.size} bytes by ${step.device}, which carries ${step.mtu}.`;
    case "unanswered":
      return `${who} asked who has ${step.address}, and nobody answered.`;
    case "fragment":
      return `${who} cut it into pieces of at most ${step.mtu} bytes for ${step.device}.`;
    case "filter":
      return `${who} ${step.verdict === "drop" ? "dropped it without a word" : "rejected it"}: ${filterClause(step)}.`;
    case "not-forwarded":
      return `${who} does not send packets on for others: net.ipv4.ip_forward is off.`;
    case "martian":
      return `${who} dropped it: ${martianClause(step)}.`;
    case "no-hairpin":
      return `${who} has to send it back by ${step.port}, by which it came, and the bridge ${step.device} does not.`;
    case "no-tunnel":
      return `${who} has nothing that unwraps it: nobody listens on UDP port ${step.port}.`;
    case "not-for-me":
      return `${who} finds nobody with the hardware address ${step.hardware} by ${step.device}.`;
    case "no-remote":
      return `${who} does not know behind which node ${step.hardware} is, so ${step.device} cannot wrap it.`;
    case "report":
      return `${who} tells the sender: ${messageClause(step.message)}.`;
    case "told":
      return `${who} is told: ${messageClause(step.message)}.`;
  }
}

type Kind<K extends Step["kind"]> = Extract<Step, { kind: K }>;

function routeClause({ route: { destination, via, device }, refused, before }: Kind<"route">): string {
  const to = via === undefined ? `straight to ${before.outer[0]?.dst ?? before.dst.address}` : `to ${via}`;
  const name = /^(0\.0\.0\.0|::)\/0$/.test(destination) ? "default" : destination;
  return `${device} ${to} (route ${name}${refused ? refusedClause(refused) : ""})`;
}

// The kernel's own words to whoever adds such a route.
function refusedClause({ destination, via }: Route): string {
  return `, since the route ${destination} via ${via} was refused: Nexthop has invalid gateway`;
}

function ttlClause(before: Packet, after: Packet): string {
  const [from, to] = [before.outer[0]?.ttl ?? before.ttl, after.outer[0]?.ttl ?? after.ttl];
  return from === to ? "" : `; TTL ${from} → ${to}`;
}

function filterClause({ match, chain }: Kind<"filter">): string {
  return match?.name ?? `${match ? "a rule" : "the policy"} of its ${chain} chain`;
}

function tagClause({ vlan }: Packet): string {
  return vlan === undefined ? "" : `, tagged with VLAN ${vlan}`;
}

function martianClause({ reason, device, before }: Kind<"martian">): string {
  return reason === "own-address"
    ? `its source ${before.src.address} is the host's own`
    : `its way to ${before.src.address} is not ${device} (rp_filter)`;
}

function messageClause({ kind, mtu }: ErrorMessage): string {
  switch (kind) {
    case "too-big":
      return `packets may have ${mtu} bytes at most`;
    case "net-unreachable":
      return "there is no way there";
    case "host-unreachable":
      return "nobody has that address";
    case "port-unreachable":
      return "nobody takes that";
    case "time-exceeded":
      return "the TTL was used up";
  }
}

function hookClause({ at }: Kind<"dnat">): string {
  if (at === undefined) return "";
  return at === "socket" ? " in the socket, before there was a packet" : " where the Pod is plugged in";
}

function dnatClause({ service, via, before, choices, turn }: Kind<"dnat">): string {
  const inTurn = turn !== undefined && choices > 1 ? `, one of ${choices} endpoints, which take turns` : undefined;
  return `${entryClause(via, before.dst.port)} of ${formatRef(service)}${inTurn ?? among(choices, "endpoint")}`;
}

function entryClause(via: ServiceEntry, port: number): string {
  switch (via) {
    case "node-port":
      return `node port ${port}`;
    case "cluster-ip":
      return `port ${port} at the cluster IP`;
    case "external-ip":
      return `port ${port} at an external IP`;
    case "load-balancer-ip":
      return `port ${port} at the load-balancer address`;
  }
}

function among(choices: number, what: string): string {
  return choices === 1 ? `, its only ${what}` : `, one of ${choices} ${what}s, each equally likely`;
}

function snatClause({ reason }: Kind<"snat">): string {
  switch (reason) {
    case "service":
      return ", so that the answer comes back this way; the server will not see the client";
    case "hairpin":
      return ", because the Pod was chosen to serve itself and would not take an answer from itself";
    case "host-port":
      return ", because an answer would find its way past the node";
    case "masquerade":
      return ", because only the cluster knows the way to a Pod";
  }
}

// A report about a packet that got lost quotes that packet; often nothing else in it is translated.
function unNatClause(changed: string): string {
  return changed === ""
    ? "translated back what the report quotes of the packet"
    : `translated the answer back: ${changed}`;
}

function changes(before: Packet, after: Packet): string {
  const change = (what: string, from: string, to: string): readonly string[] =>
    from === to ? [] : [`${what} ${from} → ${to}`];
  return [
    ...change("source", formatSocket(before.src), formatSocket(after.src)),
    ...change("destination", formatSocket(before.dst), formatSocket(after.dst)),
  ].join(", ");
}

function rejectClause({ service, reason, before }: Kind<"reject">): string {
  return reason === "unknown-port"
    ? `${formatRef(service)} has no port ${before.dst.port}`
    : `${formatRef(service)} has no usable endpoints, because ${shortageClause(reason)}`;
}

function dropClause(state: ClusterState, { service, policy, before }: Kind<"drop">, place: Place): string {
  return policy === "loadBalancerSourceRanges"
    ? `loadBalancerSourceRanges of ${formatRef(service)} do not hold ${addressName(state, before.src.address)}`
    : `${policy} is Local, and ${placeName(place)} has no endpoint of ${formatRef(service)}`;
}

function outerClause({ outer }: Packet): string {
  const header = outer[0];
  if (!header) return "no header";
  const ends = `from ${header.src} to ${header.dst}`;
  if (header.kind === "ipip") return `IP in IP ${ends}`;
  return `${TUNNEL[header.kind]} ${header.vni} ${ends}, UDP port ${header.port}`;
}

/** Tunnels in UDP, as a reader of packet dumps knows them. */
export const TUNNEL = { vxlan: "VXLAN", geneve: "Geneve", sleeve: "sleeve" } as const;

/** What kube-proxy answers at a Service's health-check port (S-535). */
function healthSentence(state: ClusterState, { before }: Kind<"listen">, place: Place): string | undefined {
  const service = place.kind === "node" ? healthCheckedAt(state, before.dst.port) : undefined;
  if (!service || place.kind !== "node" || before.protocol !== "TCP") return undefined;
  const count = localEndpointCount(state, place.name, service);
  const endpoints = `${count === 0 ? "no" : count} ready endpoint${count === 1 ? "" : "s"}`;
  return `kube-proxy on ${place.name} answers ${count > 0 ? "200 OK" : "503 Service Unavailable"}: ${formatRef(refOf(service))} has ${endpoints} there.`;
}

function listenSentence({ container, listening, bound, before }: Kind<"listen">, who: string): string {
  if (before.protocol === "ICMP") return `${who} answers the ping itself.`;
  const port = `${before.protocol} port ${before.dst.port}`;
  if (listening) return `${who} took it: ${container} listens on ${port}.`;
  return bound === "localhost-only"
    ? `${who} refused it: its process on ${port} listens on 127.0.0.1 only.`
    : `${who} refused it: nobody listens on ${port}.`;
}
