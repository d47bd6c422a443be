import type { HostName } from "../net/interface.ts";
import type { IPAddress } from "../net/ip.ts";
import type { Place } from "./trace.ts";

/** The place in a trace that a host is: its name says which. */
export function placeNamed(host: HostName): Place {
  const slash = host.indexOf("/");
  const [kind, rest] = [host.slice(0, slash), host.slice(slash + 1)];
  switch (kind) {
    case "pod": {
      const [namespace = "", name = ""] = rest.split("/");
      return { kind, namespace, name };
    }
    case "node":
    case "outside":
      return { kind, name: rest };
    case "router":
      return { kind, address: rest as IPAddress };
    default:
      return { kind: "fabric", element: kind, name: rest };
  }
}

export function samePlace(a: Place, b: Place): boolean {
  return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b);
}
