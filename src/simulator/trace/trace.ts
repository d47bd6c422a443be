import type { HTTPRequest, HTTPResponse } from "../api/http.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { PolicyDirection } from "../api/policy-rule.ts";
import type { Origin } from "../api/provenance.ts";
import type { DNSMessage, DNSName } from "../dataplane/dns/message.ts";
import type { EndpointShortage } from "../dataplane/endpoint-shortage.ts";
import type { PolicyVerdict } from "../dataplane/policy/verdict.ts";
import type { ServiceEntry } from "../dataplane/service-rules.ts";
import type { DroppingField } from "../dataplane/service-verdict.ts";
import type { HardwareAddress } from "../net/hardware-address.ts";
import type { ServiceHook } from "../net/host.ts";
import type { Route } from "../net/interface.ts";
import type { IPAddress } from "../net/ip.ts";
import type { ErrorMessage, Packet, Protocol, Socket, TransportOrTunnel } from "../net/packet.ts";
import type { Chain, Rule } from "../net/rule.ts";
import type { Overlap } from "../platforms/world.ts";

/** Where something happens to a packet. */
export type Place =
  | { readonly kind: "pod"; readonly namespace: string; readonly name: string }
  | { readonly kind: "node"; readonly name: string }
  | { readonly kind: "outside"; readonly name: string }
  | { readonly kind: "router"; readonly address: IPAddress }
  /** A switch, a leaf, a hypervisor, a logical router: what a fabric is made of. */
  | { readonly kind: "fabric"; readonly element: string; readonly name: string }
  | { readonly kind: "load-balancer"; readonly service: ObjectRef };

/** Who sends a probe. */
export type Sender = Extract<Place, { kind: "pod" | "node" | "outside" }>;

/** Where a probe goes. A `service` is reached at one of the addresses it owns. */
export type Destination =
  | { readonly kind: "socket"; readonly socket: Socket }
  | { readonly kind: "pod"; readonly namespace: string; readonly name: string; readonly port: number }
  | { readonly kind: "node"; readonly name: string; readonly port: number }
  | {
      readonly kind: "service";
      readonly namespace: string;
      readonly name: string;
      readonly port: string;
      readonly at: ServiceAddress;
    }
  /** A host name that the sender has to look up first. */
  | { readonly kind: "name"; readonly host: string; readonly port: number };

/** Which of a Service's addresses is called. */
export type ServiceAddress =
  | { readonly kind: "cluster-ip" }
  | { readonly kind: "node-port"; readonly node: string }
  | { readonly kind: "load-balancer" };

export type Flow = {
  readonly from: Sender;
  readonly to: Destination;
  readonly protocol: Protocol;
  /** Bytes that the client sends once it is connected; of a ping or a datagram the bytes it carries. */
  readonly payload: number;
  /** Bytes that the server answers with; as many as fit in the smallest packet when left out. */
  readonly answer?: number;
  /** What the client asks for by HTTP once it is connected. */
  readonly request?: HTTPRequest;
  /** Who may cut a datagram or ping up that is too big for the way: nobody (`ping -M do`), every router (`-M dont`); by default the sender. */
  readonly cut?: "never" | "by-routers";
};

/** Why something happened: a field of an object, with whoever set it; or a fact of the world that nobody wrote. */
export type Cause =
  | {
      readonly kind: "field";
      readonly object: ObjectRef;
      readonly path: string;
      readonly origin: Origin | undefined;
      readonly rule: string;
    }
  /** `model`: all that is known of the platform here is this course's own design. */
  | { readonly kind: "platform"; readonly platform: string; readonly rule: string; readonly model?: true }
  | {
      readonly kind: "world";
      readonly what: "underlay" | "image" | "kernel" | "host-rule" | "overlap";
      readonly rule: string;
    };

type StepBase = { readonly before: Packet; readonly after: Packet; readonly because: Cause };

/** One event at one place. It stores facts; `explain` makes the sentence. */
export type Step = StepBase & StepEvent;

export type StepEvent =
  | { readonly kind: "send"; readonly device: string }
  | { readonly kind: "receive"; readonly device: string }
  /** `refused`: the better route that the platform wanted and the kernel did not take. */
  | { readonly kind: "route"; readonly route: Route; readonly refused?: Route }
  | { readonly kind: "no-route" }
  /** A bridge hands the packet on by its hardware address: no router, so the TTL stays. */
  | { readonly kind: "bridge"; readonly device: string; readonly from: string; readonly to: string }
  /** A program on the interface hands the packet to another one, past the host's routing and its rules. */
  | { readonly kind: "redirect"; readonly device: string; readonly to: string }
  /** The Service rules of a node rewrite the destination to one of `choices`, each equally likely (S-521, S-531). */
  | {
      readonly kind: "dnat";
      readonly service: ObjectRef;
      readonly via: ServiceEntry;
      readonly chosen: Socket;
      readonly choices: number;
      /** Set where a program rewrites it before the kernel's rules are asked: in the caller's socket, or where a Pod is plugged in. */
      readonly at?: Exclude<ServiceHook, "prerouting" | "output">;
      /** Where the node takes turns instead of drawing lots: whether it is this endpoint's (S-553). */
      readonly turn?: "now" | "later";
    }
  | {
      readonly kind: "snat";
      readonly reason: "service" | "hairpin" | "host-port" | "masquerade";
      readonly service: ObjectRef | undefined;
    }
  /** The node rewrites the destination, because a container has the port as its `hostPort` (S-424). */
  | { readonly kind: "host-port"; readonly pod: ObjectRef }
  | { readonly kind: "un-nat" }
  /** A later packet of a connection is rewritten as its first one was (conntrack). */
  | { readonly kind: "nat-as-before" }
  /** A rule of the host, not of a Service, rewrites the destination. */
  | { readonly kind: "dnat-by-rule"; readonly match: Rule }
  | {
      readonly kind: "reject";
      readonly service: ObjectRef;
      readonly via: ServiceEntry;
      /** Why nothing is behind the address, or that nftables does not know its port. */
      readonly reason: EndpointShortage | "unknown-port";
    }
  | { readonly kind: "drop"; readonly service: ObjectRef; readonly via: ServiceEntry; readonly policy: DroppingField }
  /** The policies that isolate the Pod for this direction let the packet pass, or none of them does (S-703). */
  | {
      readonly kind: "policy";
      readonly pod: ObjectRef;
      readonly direction: PolicyDirection;
      readonly verdict: Exclude<PolicyVerdict, { readonly kind: "not-isolated" }>;
    }
  /** nftables drops what goes to an address of the Service range that no Service has (S-548). */
  | { readonly kind: "drop-unallocated"; readonly address: IPAddress }
  | { readonly kind: "encapsulate"; readonly device: string }
  | { readonly kind: "decapsulate"; readonly device: string }
  /** A load balancer picks a node that it thinks healthy. */
  | { readonly kind: "pick-node"; readonly service: ObjectRef; readonly node: string; readonly choices: number }
  /** A load balancer ends the connection and makes one of its own to a node port: the server will see it as its client. */
  | { readonly kind: "proxy"; readonly service: ObjectRef }
  /** A process takes the packet, or none does: `bound` tells why not. */
  | {
      readonly kind: "listen";
      readonly container: string;
      readonly listening: boolean;
      readonly bound: "nobody" | "localhost-only" | undefined;
    }
  | { readonly kind: "too-big"; readonly device: string; readonly mtu: number }
  /** Cut into pieces of at most `mtu` bytes, because the packet allows it. */
  | { readonly kind: "fragment"; readonly device: string; readonly mtu: number }
  /** Nobody answers ARP for the address, asked for by the device. */
  | { readonly kind: "unanswered"; readonly address: IPAddress; readonly device: string }
  /** A rule of the host's packet filter, or the policy of the chain where no rule took the packet. */
  | { readonly kind: "filter"; readonly chain: Chain; readonly verdict: "drop" | "reject"; readonly match?: Rule }
  /** net.ipv4.ip_forward is off: the host sends nothing on for others. */
  | { readonly kind: "not-forwarded" }
  /** The source is the host's own address, or the way back to it is another one (rp_filter). */
  | { readonly kind: "martian"; readonly device: string; readonly reason: MartianReason }
  /** The frame came by this port, and the bridge sends nothing back out of it. */
  | { readonly kind: "no-hairpin"; readonly device: string; readonly port: string }
  /** Nothing on the host takes such a tunnel's packets. */
  | { readonly kind: "no-tunnel"; readonly port: number }
  /** The tunnel does not know where the hardware address is, or the frame is for another card than this one. */
  | { readonly kind: "not-for-me"; readonly device: string; readonly hardware: HardwareAddress }
  | { readonly kind: "no-remote"; readonly device: string; readonly hardware: HardwareAddress }
  /** The host tells the sender what is wrong, or the sender is told. */
  | { readonly kind: "report"; readonly message: ErrorMessage }
  | { readonly kind: "told"; readonly message: ErrorMessage };

export type MartianReason = "own-address" | "strict" | "loose";

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
