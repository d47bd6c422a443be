import type { ObjectRef } from "../api/object-ref.ts";
import type { PolicyDirection } from "../api/policy-rule.ts";
import type { Origin } from "../api/provenance.ts";
import type { EndpointShortage } from "../dataplane/endpoint-shortage.ts";
import type { PolicyVerdict } from "../dataplane/policy/verdict.ts";
import type { ServiceEntry } from "../dataplane/service-rules.ts";
import type { DroppingField } from "../dataplane/service-verdict.ts";
import type { HardwareAddress } from "../net/hardware-address.ts";
import type { ServiceHook } from "../net/host.ts";
import type { Route } from "../net/interface.ts";
import type { IPAddress } from "../net/ip.ts";
import type { ErrorMessage, Packet, Socket } from "../net/packet.ts";
import type { Chain, Rule } from "../net/rule.ts";

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
