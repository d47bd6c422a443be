import type { HTTPRequest, HTTPResponse } from "../api/http.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { PolicyDirection } from "../api/policy-rule.ts";
import type { DNSMessage, DNSName } from "../dataplane/dns/message.ts";
import type { EndpointShortage } from "../dataplane/endpoint-shortage.ts";
import type { PolicyVerdict } from "../dataplane/policy/verdict.ts";
import type { ServiceEntry } from "../dataplane/service-rules.ts";
import type { DroppingField } from "../dataplane/service-verdict.ts";
import type { IPAddress } from "../net/ip.ts";
import type { Socket, TransportOrTunnel } from "../net/packet.ts";
import type { Chain } from "../net/rule.ts";
import type { Overlap } from "../platforms/world.ts";
import type { Flow, Place } from "./flow.ts";
import type { Cause, MartianReason, Step } from "./step.ts";

export type { Destination, Flow, Place, Sender, ServiceAddress } from "./flow.ts";

export type { Cause, MartianReason, Step, StepEvent } from "./step.ts";
export type { DroppingField, EndpointShortage, PolicyDirection, PolicyVerdict, ServiceEntry };

/** A place, and what happened there, in order. */
export type Hop = { readonly place: Place; readonly steps: readonly Step[] };

/** How a packet ended. A closed set; `outcomeOf` tells what the client sees. */
export type Disposition =
  /** A process took it and the answer came back. `source` is the address that process saw. */
  | { readonly kind: "delivered"; readonly by: Place; readonly socket: Socket; readonly source: IPAddress }
  /** It reached a Pod or a host where nobody listens on that port (RST). */
  | {
      readonly kind: "refused";
      readonly by: Place;
      readonly socket: Socket;
      readonly bound: "nobody" | "localhost-only";
    }
  /** A process took the connection, and what it speaks is no HTTP, as the client does. */
  | { readonly kind: "not-http"; readonly by: Place; readonly socket: Socket }
  | { readonly kind: "rejected-no-endpoints"; readonly service: ObjectRef; readonly shortage: EndpointShortage }
  | {
      readonly kind: "dropped-by-traffic-policy";
      readonly service: ObjectRef;
      readonly policy: DroppingField;
    }
  /** The name could not be looked up: no DNS server answered (S-613). */
  | { readonly kind: "dns-unreachable"; readonly name: string }
  /** No node is fit to receive what comes to the load balancer. */
  | { readonly kind: "no-healthy-node"; readonly service: ObjectRef }
  /** The load balancer serves other ports or protocols than the one called, and is silent on it. */
  | { readonly kind: "port-not-balanced"; readonly service: ObjectRef; readonly port: number }
  /** nftables alone tells a known cluster IP with a wrong port, and an address of the range that nobody has (S-548). */
  | { readonly kind: "rejected-unknown-port"; readonly service: ObjectRef; readonly port: number }
  | { readonly kind: "dropped-unallocated"; readonly address: IPAddress }
  /** An answer came, but not from the address that was called, because it went around the node that had translated. */
  | { readonly kind: "answer-not-recognised"; readonly at: Place; readonly from: Socket; readonly called: Socket }
  /** No rule of the policies that isolate the Pod allows it: silence, not a refusal (S-714). */
  | {
      readonly kind: "dropped-by-policy";
      readonly pod: ObjectRef;
      readonly direction: PolicyDirection;
      readonly policies: readonly ObjectRef[];
    }
  /** No host of the path knows the way on. */
  | ({ readonly kind: "no-route"; readonly at: Place; readonly to: IPAddress } & Lost)
  /** A host on this segment should have the address, and none has; perhaps it is elsewhere, since two ranges overlap. */
  | ({
      readonly kind: "host-unreachable";
      readonly at: Place;
      readonly to: IPAddress;
      readonly overlap?: Overlap;
    } & Lost)
  /** The packet filter of a host dropped or rejected it, by a rule or because that is what the chain does with the rest. */
  | ({
      readonly kind: "filtered";
      readonly at: Place;
      readonly chain: Chain;
      readonly verdict: "drop" | "reject";
      /** What the host filtered: the packet as the sender made it, or the tunnel's packet around it. */
      readonly header: TransportOrTunnel;
      readonly port: number;
      /** What the platform calls the rule, if it stands for something of its own. */
      readonly reason?: string;
    } & Lost)
  | ({ readonly kind: "not-forwarded"; readonly at: Place } & Lost)
  | ({
      readonly kind: "martian";
      readonly at: Place;
      readonly source: IPAddress;
      readonly reason: MartianReason;
    } & Lost)
  | ({ readonly kind: "no-hairpin"; readonly at: Place; readonly device: string } & Lost)
  /** It came through the tunnel's network, but nothing at the other end unwraps it. */
  | ({ readonly kind: "no-tunnel"; readonly at: Place; readonly port: number } & Lost)
  /** The host holds no entry that says behind which other end of the tunnel, or of the cable, the addressee is. */
  | ({ readonly kind: "misaddressed"; readonly at: Place; readonly device: string } & Lost)
  | { readonly kind: "name-not-found"; readonly name: string }
  /** There is no such address to send to: a Service without a node port, a pending load balancer. */
  | {
      readonly kind: "no-address";
      readonly service: ObjectRef;
      readonly missing: "port" | "cluster-ip" | "node-port" | "load-balancer" | "pod-ip";
    }
  /** `told`: the sender got to know. If not, and the connection stands, it hangs: a black hole. */
  | ({ readonly kind: "too-big"; readonly at: Place; readonly device: string; readonly mtu: number } & Lost)
  | { readonly kind: "left-the-cluster"; readonly to: IPAddress }
  | { readonly kind: "loop" };

/** On which way it got lost, and whether word of it came back to the sender of the packet. */
type Lost = { readonly direction: "request" | "reply"; readonly told: boolean };

/** What the client sees. Never mixed up: learners must be able to tell them apart (curriculum §2). */
export type Outcome =
  | "answered"
  | "refused"
  | "timed-out"
  | "unreachable"
  | "name-not-found"
  | "no-address"
  | "not-http";

/** One way the packet can take, with its exact probability, out and back. */
export type Path = {
  /** From 0 to 1; the paths of a trace add up to 1. */
  readonly probability: number;
  readonly hops: readonly Hop[];
  /** The way back, with the address translations undone; empty when nobody answered. A refusal is an answer. */
  readonly reply: readonly Hop[];
  readonly disposition: Disposition;
  /** What came back for the request, if one was made and somebody read it. An error of HTTP is an answer as well. */
  readonly exchange?: Exchange;
  /** What client and server were told on the way about the size of packets, and by whom; absent when nobody had to. */
  readonly learned?: readonly { readonly mtu: number; readonly from: Place }[];
};

/** A request and its answer over a connection that stands. */
export type Exchange = {
  readonly request: HTTPRequest;
  readonly response: HTTPResponse;
  readonly because: Cause;
  /** The connection by which a controller passed the request on to an endpoint of a Service, and what came of it. */
  readonly onward?: { readonly service: ObjectRef; readonly flow: Flow; readonly path: Path };
};

/** Everything that can happen to one flow. */
export type Trace = {
  readonly flow: Flow;
  /** How the name that was called became an address; absent where an address was called. */
  readonly lookup?: Lookup;
  readonly paths: readonly Path[];
  /** Index of the path that chance draws for this seed: the one to show first. */
  readonly drawn: number;
};

/** A name on its way to an address: the questions in their order, and how they ended (S-611, S-613). */
export type Lookup = {
  readonly host: string;
  readonly questions: readonly LookupQuestion[];
  readonly end:
    | { readonly kind: "found"; readonly addresses: readonly IPAddress[] }
    | { readonly kind: "name-not-found" }
    | { readonly kind: "no-answer" };
};

/** One question for the address of a name. Without an answer nobody heard it, or nobody is asked. */
export type LookupQuestion = {
  readonly name: DNSName;
  readonly server?: IPAddress;
  /** The way of the question's packet; absent where the server is outside this world. */
  readonly trace?: Trace;
  readonly answer?: DNSMessage;
};
