import type { TransportProtocol } from "../../api/kinds.ts";
import type { ObjectRef } from "../../api/object-ref.ts";
import type { Disposition, Flow, Outcome, PolicyDirection, PolicyVerdict } from "../trace.ts";

/** Those who send: the Pods of one workload, a Pod of its own, a host outside. */
export type ReachSource =
  | { readonly kind: "pods"; readonly owner: ObjectRef; readonly pods: readonly ObjectRef[] }
  | { readonly kind: "outside"; readonly name: string };

/** What is called: a port of such Pods, or a port of a Service at one of its addresses. */
export type ReachTarget =
  | {
      readonly kind: "pods";
      readonly owner: ObjectRef;
      readonly pods: readonly ObjectRef[];
      readonly port: number;
      readonly protocol: TransportProtocol;
    }
  | {
      readonly kind: "service";
      readonly service: ObjectRef;
      readonly at: "cluster-ip" | "node-port" | "load-balancer";
      /** The port's name, or its number where it has none. */
      readonly port: string;
      /** The number that a client calls: of a node port, that one. */
      readonly number: number;
      readonly protocol: TransportProtocol;
    };

/** A rule that let a connection out of one Pod or into another. */
export type PolicyPass = { readonly direction: PolicyDirection } & Extract<PolicyVerdict, { readonly kind: "allowed" }>;

/** One ending of a connection, with its probability and the rules that let it pass on the way. */
export type ReachEnding = {
  readonly probability: number;
  readonly outcome: Outcome;
  /** That of one path; others of this ending differ in places and addresses only. */
  readonly disposition: Disposition;
  readonly passes: readonly PolicyPass[];
};

/** How connections end, if not between all Pods then between some: from node to node, say, but not on the same one. */
export type ReachWay = { readonly example: Flow; readonly endings: readonly ReachEnding[] };

/** Every way that connections end; empty where nobody asks: a Pod that has no peer, an outside host at a Pod. */
export type ReachCell = readonly ReachWay[];

/** Who reaches whom: `cells[i][j]` is from `sources[i]` to `targets[j]`. */
export type Reach = {
  readonly sources: readonly ReachSource[];
  readonly targets: readonly ReachTarget[];
  readonly cells: readonly (readonly ReachCell[])[];
};
