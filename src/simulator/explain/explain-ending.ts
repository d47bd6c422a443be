import type { Service } from "../api/kinds.ts";
import { formatRef, type ObjectRef } from "../api/object-ref.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { assignmentFor } from "../controllers/load-balancer.ts";
import { providerOf } from "../controllers/load-balancers/providers.ts";
import { type Silence, silenceAt } from "../dataplane/announcer.ts";
import { balancedServiceAt } from "../dataplane/load-balancer.ts";
import { contains, type IPAddress } from "../net/ip.ts";
import { formatSocket } from "../net/packet.ts";
import { getObject, refOf } from "../store/object-store.ts";
import type { Disposition } from "../trace/trace.ts";
import { policyEnding } from "./explain-policy.ts";
import { shortageClause } from "./explain-shortage.ts";
import { addressName, placeName } from "./names.ts";

type Kind<K extends Disposition["kind"]> = Extract<Disposition, { kind: K }>;

/** How a path ended, in one sentence that begins with what the client sees. */
export function endingSentence(state: ClusterState, disposition: Disposition): string {
  switch (disposition.kind) {
    case "delivered":
      return deliveredSentence(state, disposition);
    case "refused":
      return refusedSentence(disposition);
    case "not-http":
      return `No HTTP: ${placeName(disposition.by)} took the connection on port ${disposition.socket.port}, and what listens there does not speak HTTP.`;
    case "rejected-no-endpoints":
      return `Refused: ${formatRef(disposition.service)} has no usable endpoints, because ${shortageClause(disposition.shortage)}.`;
    case "rejected-unknown-port":
      return `Refused: ${formatRef(disposition.service)} has no port ${disposition.port}.`;
    case "dropped-by-traffic-policy":
      return droppedSentence(disposition);
    case "dropped-by-policy":
      return policyEnding(disposition);
    case "dropped-unallocated":
      return `Timed out: no Service has the address ${disposition.address}.`;
    case "port-not-balanced":
      return `No answer: the load balancer of ${formatRef(disposition.service)} does not serve port ${disposition.port}.`;
    case "no-healthy-node":
      return `Timed out: the load balancer of ${formatRef(disposition.service)} finds no healthy node.`;
    case "answer-not-recognised":
      return `Timed out: an answer came from ${formatSocket(disposition.from)}, but the client had called ${formatSocket(disposition.called)}: it went around the node that had rewritten the address.`;
    case "no-route":
      return noRouteSentence(state, disposition);
    case "host-unreachable":
      return hostUnreachableSentence(state, disposition);
    case "name-not-found":
      return `Not found: there is no ${disposition.name}.`;
    case "dns-unreachable":
      return `Timed out: no DNS server answered the question for ${disposition.name}.`;
    case "no-address":
      return noAddressSentence(state, disposition);
    case "too-big":
      return tooBigSentence(disposition);
    case "filtered":
      return filteredSentence(disposition);
    case "not-forwarded":
      return `${lostWord(disposition)}: ${placeName(disposition.at)} sends nothing on for others, because net.ipv4.ip_forward is off.`;
    case "martian":
      return martianSentence(state, disposition);
    case "no-hairpin":
      return `${lostWord(disposition)}: ${placeName(disposition.at)} would have to send it back by ${disposition.device}, by which it came, and hairpin mode is off there.`;
    case "no-tunnel":
      return `${lostWord(disposition)}: nothing on ${placeName(disposition.at)} unwraps what comes to port ${disposition.port}.`;
    case "misaddressed":
      return `${lostWord(disposition)}: ${placeName(disposition.at)} does not know the addressee behind ${disposition.device}.`;
    case "left-the-cluster":
      return `Timed out: the packet left for ${disposition.to}, ${nobodyThereClause(state, disposition.to)}.`;
    case "loop":
      return "Timed out: the packet went round in circles until its TTL was used up.";
  }
}

function deliveredSentence(state: ClusterState, { by, socket, source }: Kind<"delivered">): string {
  const port = socket.port === 0 ? "" : ` on port ${socket.port}`;
  return `Answered by ${placeName(by)}${port}, which saw ${addressName(state, source)} as its client.`;
}

function refusedSentence({ by, socket, bound }: Kind<"refused">): string {
  return bound === "localhost-only"
    ? `Refused by ${placeName(by)}: the process on port ${socket.port} listens on 127.0.0.1 only.`
    : `Refused by ${placeName(by)}: nobody listens on port ${socket.port} there.`;
}

function droppedSentence({ service, policy }: Kind<"dropped-by-traffic-policy">): string {
  return policy === "loadBalancerSourceRanges"
    ? `Timed out: loadBalancerSourceRanges of ${formatRef(service)} do not hold the client's address.`
    : `Timed out: ${policy} of ${formatRef(service)} is Local, and the node has no endpoint of its own.`;
}

/** What the client sees of a packet that is lost without a word, on the way there or back. */
function lostWord({ direction }: { readonly direction: "request" | "reply" }): string {
  return direction === "request" ? "Timed out" : "Timed out, because the answer got lost";
}

function tooBigSentence({ at, device, mtu, told, direction }: Kind<"too-big">): string {
  const what = `for ${device} of ${placeName(at)}, which carries ${mtu} bytes`;
  if (told) return `Message too long: the packet is too big ${what}, and must not be cut up.`;
  const whose = direction === "reply" ? "the server's" : "the client's";
  return `Hangs: ${whose} packets are too big ${what}, and word of it never comes back (a black hole for big packets).`;
}

function filteredSentence({ at, chain, verdict, header, port, direction, told, reason }: Kind<"filtered">): string {
  const what = port === 0 ? header : `${header} to port ${port}`;
  if (verdict === "reject" && told)
    return `Refused: ${placeName(at)} rejects ${what} (${chain} chain of its packet filter).`;
  const why = reason ?? `${chain} chain of its packet filter`;
  return `${lostWord({ direction })}: ${placeName(at)} does not let ${what} through (${why}).`;
}

function martianSentence(state: ClusterState, { at, source, reason, direction }: Kind<"martian">): string {
  const why =
    reason === "own-address"
      ? "that is an address of its own"
      : "its own way to that address is another one (rp_filter)";
  return `${lostWord({ direction })}: ${placeName(at)} does not believe that the packet is from ${addressName(state, source)}: ${why}.`;
}

function noRouteSentence(state: ClusterState, { at, to, direction, told }: Kind<"no-route">): string {
  if (direction === "reply") {
    return `Timed out: the packet arrived, but the answer got lost: ${placeName(at)} knows no way back to ${addressName(state, to)}.`;
  }
  if (told) return `Network unreachable: ${placeName(at)} knows no way to ${to}.`;
  return `Timed out: ${placeName(at)} knows no way to ${to}${insideClause(state, to)}.`;
}

function insideClause({ document }: ClusterState, to: Kind<"no-route">["to"]): string {
  if (contains(document.serviceCIDR, to)) return ", because cluster IPs exist only in the rules of the nodes";
  return contains(document.podCIDR, to) ? ", because Pod addresses are known only inside the cluster" : "";
}

function hostUnreachableSentence(
  state: ClusterState,
  { at, to, direction, told, overlap }: Kind<"host-unreachable">,
): string {
  const reason = told ? "No route to host" : "Timed out";
  const why = nobodyClause(state, to, overlap);
  return direction === "reply"
    ? `Timed out: the packet arrived, but the answer got lost: nobody near ${placeName(at)} has ${addressName(state, to)}${why}.`
    : `${reason}: ${placeName(at)} found nobody who has ${to}${why}.`;
}

function nobodyClause(state: ClusterState, to: IPAddress, overlap: Kind<"host-unreachable">["overlap"]): string {
  if (overlap) return `; the Pods' range ${overlap.pods} overlaps ${overlap.other}, so it looked in the wrong place`;
  const silence = silenceAt(state, to);
  return silence === undefined ? "" : `, because ${silenceClause(silence)}`;
}

function noAddressSentence(state: ClusterState, { service, missing }: Kind<"no-address">): string {
  switch (missing) {
    case "port":
      return `Nothing to call: ${formatRef(service)} has no such port.`;
    case "cluster-ip":
      return `Nothing to call: ${formatRef(service)} has no cluster IP.`;
    case "node-port":
      return `Nothing to call: ${formatRef(service)} has no node port.`;
    case "load-balancer":
      return `Nothing to call: ${formatRef(service)} has no load-balancer address; ${waitingClause(state, service)}.`;
    case "pod-ip":
      return `Nothing to call: ${formatRef(service)} has no address, because it does not run.`;
  }
}

function nobodyThereClause({ document, objects }: ClusterState, to: IPAddress): string {
  const service = document.loadBalancer.name === "metallb" ? balancedServiceAt(objects, to) : undefined;
  return service === undefined
    ? "and this world knows nobody there"
    : `which is on no subnet of the nodes: MetalLB answers for ${formatRef(refOf(service))} only to neighbours`;
}

function waitingClause(state: ClusterState, ref: ObjectRef): string {
  const service = getObject<Service>(state.objects, ref);
  const assignment = service && assignmentFor(state, service);
  return assignment?.kind === "pending"
    ? `${providerOf(state.document)?.name} says: ${assignment.message}`
    : "it is pending or of another type";
}

function silenceClause(silence: Silence): string {
  switch (silence) {
    case "no-pool":
      return "no IPAddressPool of MetalLB holds it";
    case "no-advertisement":
      return "no L2Advertisement covers its pool";
    case "no-ready-endpoint":
      return "no endpoint of its Service can serve, and MetalLB announces only what somebody serves";
    case "no-node":
      return "no node may announce it";
  }
}
