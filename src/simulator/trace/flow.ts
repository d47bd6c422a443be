import type { HTTPRequest } from "../api/http.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { IPAddress } from "../net/ip.ts";
import type { Protocol, Socket } from "../net/packet.ts";

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

/** One thing that somebody sends: from whom, to where, and what. */
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
