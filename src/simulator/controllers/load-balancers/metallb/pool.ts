import type { KubeObject, Service } from "../../../api/kinds.ts";
import { type LabelSelector, selectsLabels } from "../../../api/labels.ts";
import {
  addressAt,
  addressCount,
  cidr,
  type Family,
  familyOf,
  type IPAddress,
  offsetIn,
  parseCIDR,
  parseIPAddress,
} from "../../../net/ip.ts";
import { getObject, listObjects, type ObjectStore } from "../../../store/object-store.ts";

/** MetalLB looks at objects of its own namespace alone. */
export const METALLB_NAMESPACE = "metallb-system";

/** An `IPAddressPool`, as far as addresses are given from it. */
export type IPAddressPool = KubeObject & {
  readonly spec?: {
    /** `192.168.56.240-192.168.56.250`, or a prefix. */
    readonly addresses?: readonly string[];
    readonly autoAssign?: boolean;
    readonly avoidBuggyIPs?: boolean;
    readonly serviceAllocation?: {
      readonly priority?: number;
      readonly namespaces?: readonly string[];
      readonly namespaceSelectors?: readonly LabelSelector[];
      readonly serviceSelectors?: readonly LabelSelector[];
    };
  };
};

/** A run of addresses, both ends included. */
export type AddressRange = { readonly first: IPAddress; readonly last: IPAddress };

/** MetalLB's pools, by name. */
export function poolsIn(store: ObjectStore): readonly IPAddressPool[] {
  return listObjects<IPAddressPool>(store, "IPAddressPool", METALLB_NAMESPACE);
}

export function rangesOf({ spec }: IPAddressPool): readonly AddressRange[] {
  return (spec?.addresses ?? []).flatMap((text) => parseRange(text) ?? []);
}

/** Whether the pool may give the address away. Some routers choke on addresses that end in 0 or 255. */
export function holdsAddress(pool: IPAddressPool, address: IPAddress): boolean {
  if (pool.spec?.avoidBuggyIPs && /\.(0|255)$/.test(address)) return false;
  return rangesOf(pool).some((range) => isInRange(range, address));
}

/** The addresses of the pool in order, one after another. */
export function* addressesIn(pool: IPAddressPool, family: Family): Generator<IPAddress> {
  for (const { first, last } of rangesOf(pool)) {
    if (familyOf(first) !== family) continue;
    for (let number = numberOf(first); number <= numberOf(last); number++) {
      const address = addressAt(everything(family), number);
      if (address !== undefined && holdsAddress(pool, address)) yield address;
    }
  }
}

/** The pool that an address belongs to. */
export function poolOf(store: ObjectStore, address: IPAddress): IPAddressPool | undefined {
  return poolsIn(store).find((pool) => holdsAddress(pool, address));
}

/** The pools that a Service without wishes may get an address from: those made for it by priority, then all others. */
export function poolsFor(store: ObjectStore, service: Service): readonly IPAddressPool[] {
  const open = poolsIn(store).filter(({ spec }) => spec?.autoAssign ?? true);
  const made = open.filter((pool) => pool.spec?.serviceAllocation && isMadeFor(store, pool, service));
  const priority = ({ spec }: IPAddressPool): number => spec?.serviceAllocation?.priority || Number.POSITIVE_INFINITY;
  const others = open.filter(({ spec }) => spec?.serviceAllocation === undefined);
  return [...[...made].sort((a, b) => (priority(a) < priority(b) ? -1 : 1)), ...others];
}

function isMadeFor(store: ObjectStore, { spec }: IPAddressPool, { metadata }: Service): boolean {
  const { namespaces = [], namespaceSelectors = [], serviceSelectors = [] } = spec?.serviceAllocation ?? {};
  const namespace = getObject(store, { kind: "Namespace", namespace: "", name: metadata.namespace ?? "" });
  const labels = namespace?.metadata.labels ?? {};
  const inNamespace =
    (namespaces.length === 0 && namespaceSelectors.length === 0) ||
    namespaces.includes(metadata.namespace ?? "") ||
    namespaceSelectors.some((selector) => selectsLabels(selector, labels));
  const chosen =
    serviceSelectors.length === 0 ||
    serviceSelectors.some((selector) => selectsLabels(selector, metadata.labels ?? {}));
  return inNamespace && chosen;
}

function parseRange(text: string): AddressRange | undefined {
  const [from = "", to = ""] = text.split("-").map((part) => part.trim());
  const [first, last] = [parseIPAddress(from), parseIPAddress(to)];
  if (first !== undefined && last !== undefined) return { first, last };
  const prefix = parseCIDR(text.trim());
  if (prefix === undefined) return undefined;
  const [start, end] = [addressAt(prefix, 0), addressAt(prefix, addressCount(prefix) - 1n)];
  return start !== undefined && end !== undefined ? { first: start, last: end } : undefined;
}

function isInRange({ first, last }: AddressRange, address: IPAddress): boolean {
  if (familyOf(first) !== familyOf(address)) return false;
  const number = numberOf(address);
  return number >= numberOf(first) && number <= numberOf(last);
}

/** The address as a number, and back. */
const numberOf = (address: IPAddress): bigint => offsetIn(everything(familyOf(address)), address) ?? 0n;
const everything = (family: Family) => cidr(family === "IPv6" ? "::/0" : "0.0.0.0/0");
