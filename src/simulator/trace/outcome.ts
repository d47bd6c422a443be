import type { Disposition, Outcome } from "./trace.ts";

/**
 * What the client sees of an ending (S-549). A refusal comes at once, silence takes until the time-out, and a host that
 * nobody finds is reported by the last router that looked for it.
 */
export function outcomeOf(disposition: Disposition): Outcome {
  switch (disposition.kind) {
    case "delivered":
      return "answered";
    case "refused":
    case "rejected-no-endpoints":
    case "rejected-unknown-port":
      return "refused";
    case "host-unreachable":
      return disposition.direction === "request" ? "unreachable" : "timed-out";
    case "no-route":
      // A host without a route says so; the router of the underlay says nothing.
      return disposition.direction === "request" && disposition.at.kind !== "router" ? "unreachable" : "timed-out";
    case "name-not-found":
      return "name-not-found";
    case "no-address":
      return "no-address";
    case "dropped-by-traffic-policy":
    case "dropped-by-policy":
    case "dropped-unallocated":
    case "dns-unreachable":
    case "no-healthy-node":
    case "port-not-balanced":
    case "answer-not-recognised":
    case "too-big":
    case "left-the-cluster":
    case "loop":
      return "timed-out";
  }
}
