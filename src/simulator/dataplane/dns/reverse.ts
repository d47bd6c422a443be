import type { EndpointSlice, Service } from "../../api/kinds.ts";
import { type IPAddress, parseIPAddress } from "../../net/ip.ts";
import { holdersOfAddress, listObjects, type ObjectStore } from "../../store/object-store.ts";
import { type DNSName, labelsBefore } from "./message.ts";
import { hostnameOf, labelsOf } from "./targets.ts";

const IPV4 = "in-addr.arpa.";
const IPV6 = "ip6.arpa.";

/** Whether the name asks which name an address has (RFC 1035 §3.5, RFC 3596 §2.5). */
export function isReverse(name: DNSName): boolean {
  return [IPV4, IPV6].some((zone) => name.toLowerCase().endsWith(`.${zone}`));
}

/** The address that a reverse name spells backwards; undefined when it spells none. */
export function reversedAddress(name: DNSName): IPAddress | undefined {
  const lower = name.toLowerCase();
  if (lower.endsWith(`.${IPV4}`)) return parseIPAddress([...labelsBefore(lower, IPV4)].reverse().join("."));
  if (!lower.endsWith(`.${IPV6}`)) return undefined;
  const digits = [...labelsBefore(lower, IPV6)].reverse().join("");
  return parseIPAddress((digits.match(/.{1,4}/g) ?? []).join(":"));
}

/** The names of an address before the zone: the Service that has it as cluster IP, else the endpoints that have it. */
export function namesOfAddress(store: ObjectStore, address: IPAddress): readonly (readonly string[])[] {
  const service = holdersOfAddress(store, address).find(
    (holder): holder is Service => holder.kind === "Service" && hasClusterIP(holder as Service, address),
  );
  return service ? [labelsOf(service)] : endpointNames(store, address);
}

function hasClusterIP({ spec }: Service, address: IPAddress): boolean {
  return (spec.clusterIPs ?? [spec.clusterIP]).includes(address);
}

function endpointNames(store: ObjectStore, address: IPAddress): readonly (readonly string[])[] {
  const names = listObjects<EndpointSlice>(store, "EndpointSlice").flatMap(({ metadata, endpoints }) =>
    (endpoints ?? [])
      .filter(({ addresses }) => addresses[0] === address)
      .map((endpoint) => [
        hostnameOf(endpoint),
        metadata.labels?.["kubernetes.io/service-name"] ?? "",
        metadata.namespace ?? "",
        "svc",
      ]),
  );
  return [...new Map(names.map((labels) => [labels.join("."), labels])).values()];
}
