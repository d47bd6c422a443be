import { refKey } from "../api/object-ref.ts";
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
  switch (a.kind) {
    case "pod":
      return b.kind === a.kind && a.name === b.name && a.namespace === b.namespace;
    case "node":
    case "outside":
      return b.kind === a.kind && a.name === b.name;
    case "router":
      return b.kind === a.kind && a.address === b.address;
    case "fabric":
      return b.kind === a.kind && a.name === b.name && a.element === b.element;
    case "load-balancer":
      return b.kind === a.kind && refKey(a.service) === refKey(b.service);
  }
}
