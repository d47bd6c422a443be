import type { Service } from "../api/kinds.ts";
import type { ServiceEndpoint } from "./endpoints.ts";
import type { ServiceRule } from "./service-rules.ts";

/** Which of its three treatments a packet gets, by its source (§5.3). `pod` is told by address alone. */
export type SourceClass = "pod" | "host" | "other";

/** The field that silently drops a packet. */
export type DroppingField = "internalTrafficPolicy" | "externalTrafficPolicy" | "loadBalancerSourceRanges";

/** What a node's Service rules do to a new connection. All choices are given, each equally likely (S-531). */
export type ServiceVerdict =
  | { readonly kind: "no-match" }
  | DnatVerdict
  | { readonly kind: "reject"; readonly rule: ServiceRule }
  | { readonly kind: "drop"; readonly rule: ServiceRule; readonly policy: DroppingField }
  /** nftables and ipvs know the address but not the port; nftables also one of the range that nobody has (S-548). */
  | { readonly kind: "reject-unknown-port"; readonly service: Service }
  | { readonly kind: "drop-unallocated" }
  /** With ipvs the node itself has the Service's addresses, on `kube-ipvs0`, and answers a ping (S-548, S-553). */
  | { readonly kind: "own-address"; readonly service: Service };

export type DnatVerdict = {
  readonly kind: "dnat";
  readonly rule: ServiceRule;
  readonly choices: readonly ServiceEndpoint[];
  /** Whether the sender will be hidden behind this node on the way out (S-522, S-523). */
  readonly masquerade: "always" | "hairpin-only";
  /** With ipvs: whose turn it is among the choices (S-553). The others draw lots. */
  readonly turn?: ServiceEndpoint;
};
