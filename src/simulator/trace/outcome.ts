import type { Disposition, Outcome } from "./trace.ts";

/**
 * What the client sees of an ending (S-549). A refusal comes at once, silence takes until the time-out; that there is no
 * way is an error only where word of it comes back.
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
    case "no-route":
    case "too-big":
      return disposition.direction === "request" && disposition.told ? "unreachable" : "timed-out";
    case "filtered":
      return disposition.direction === "request" && disposition.told ? "refused" : "timed-out";
    case "name-not-found":
      return "name-not-found";
    case "not-http":
      return "not-http";
    case "no-address":
      return "no-address";
    case "dropped-by-traffic-policy":
    case "dropped-by-policy":
    case "dropped-unallocated":
    case "dns-unreachable":
    case "no-healthy-node":
    case "port-not-balanced":
    case "answer-not-recognised":
    case "not-forwarded":
    case "martian":
    case "no-hairpin":
    case "no-tunnel":
    case "misaddressed":
    case "left-the-cluster":
    case "loop":
      return "timed-out";
  }
}
