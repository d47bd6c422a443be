import { formatRef } from "../api/object-ref.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { healthCheckedAt, localEndpointCount } from "../dataplane/health-check.ts";
import { formatSocket, type Packet } from "../net/packet.ts";
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
      return `${who} handed it on inside the bridge ${step.device}: nobody routes, so the TTL stays ${before.ttl}.`;
    case "dnat":
      return `${who} rewrote the destination ${formatSocket(before.dst)} → ${formatSocket(after.dst)}: ${dnatClause(step)}.`;
    case "host-port":
      return `${who} rewrote the destination ${formatSocket(before.dst)} → ${formatSocket(after.dst)}: hostPort ${before.dst.port} of ${formatRef(step.pod)}.`;
    case "snat":
      return `${who} put its own address in as source, ${formatSocket(before.src)} → ${formatSocket(after.src)}${snatClause(step)}.`;
    case "un-nat":
      return `${who} translated the answer back: ${changes(before, after)}.`;
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
  }
}

type Kind<K extends Step["kind"]> = Extract<Step, { kind: K }>;

function routeClause({ route: { destination, via, device }, before }: Kind<"route">): string {
  const to = via === undefined ? `straight to ${before.outer[0]?.dst ?? before.dst.address}` : `to ${via}`;
  return `${device} ${to} (route ${/^(0\.0\.0\.0|::)\/0$/.test(destination) ? "default" : destination})`;
}

function ttlClause(before: Packet, after: Packet): string {
  const [from, to] = [before.outer[0]?.ttl ?? before.ttl, after.outer[0]?.ttl ?? after.ttl];
  return from === to ? "" : `; TTL ${from} → ${to}`;
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
  return `${header.kind === "vxlan" ? "VXLAN" : "Geneve"} ${header.vni} ${ends}, UDP port ${header.port}`;
}

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
