import isEqual from "fast-deep-equal";
import type { Endpoint, EndpointPort, EndpointSlice } from "../../api/kinds.ts";

/** Endpoints in one slice at most (S-434). */
const CAPACITY = 100;

/** Endpoints that share their ports, so that they can stand in the same slices (S-432). */
export type Group = { readonly ports: readonly EndpointPort[]; readonly endpoints: readonly Endpoint[] };

/** What a slice shall hold; `slice` is the one that exists already, if it goes on as it. */
export type Draft = Group & { readonly slice: EndpointSlice | undefined };

export type Plan = { readonly drafts: readonly Draft[]; readonly surplus: readonly EndpointSlice[] };

/**
 * How to come from the slices that exist to those that shall (S-434, S-440): what can stay where it is stays, new endpoints
 * fill the gaps, and a slice that is no longer needed becomes the next one that is. Without any endpoint one placeholder
 * stands for the Service, without ports.
 */
export function planSlices(existing: readonly EndpointSlice[], groups: readonly Group[]): Plan {
  const drafts = groups.flatMap((group) => draftsFor(group, existing));
  const wanted = drafts.length > 0 ? drafts : [{ slice: undefined, ports: [], endpoints: [] }];
  const spare = existing.filter((slice) => !wanted.some((draft) => draft.slice === slice));
  let reused = 0;
  const settled = wanted.map((draft) => (draft.slice ? draft : { ...draft, slice: spare[reused++] }));
  return { drafts: settled, surplus: spare.slice(reused) };
}

function draftsFor({ ports, endpoints }: Group, existing: readonly EndpointSlice[]): readonly Draft[] {
  const missing = new Map(endpoints.map((endpoint) => [identityOf(endpoint), endpoint]));
  const drafts = existing
    .filter((slice) => isEqual(slice.ports ?? [], ports))
    .map((slice) => ({ slice, ports, endpoints: kept(slice.endpoints ?? [], missing) }))
    .filter((draft) => draft.endpoints.length > 0);
  return filled(drafts, ports, [...missing.values()]);
}

/** The endpoints of a slice that are still wanted, brought up to date; they are taken off the list of those missing. */
function kept(current: readonly Endpoint[], missing: Map<string, Endpoint>): Endpoint[] {
  return current.flatMap((old) => {
    const identity = identityOf(old);
    const wanted = missing.get(identity);
    missing.delete(identity);
    return wanted ? [isSame(old, wanted) ? old : wanted] : [];
  });
}

/** Gaps first, in the fullest slice before others; then new slices. */
function filled(
  drafts: readonly (Draft & { endpoints: Endpoint[] })[],
  ports: readonly EndpointPort[],
  missing: readonly Endpoint[],
): readonly Draft[] {
  let left = missing;
  for (const { endpoints } of [...drafts].sort((a, b) => b.endpoints.length - a.endpoints.length)) {
    const room = CAPACITY - endpoints.length;
    endpoints.push(...left.slice(0, room));
    left = left.slice(room);
  }
  const more = Array.from({ length: Math.ceil(left.length / CAPACITY) }, (_, i) => ({
    slice: undefined,
    ports,
    endpoints: left.slice(i * CAPACITY, (i + 1) * CAPACITY),
  }));
  return [...drafts, ...more];
}

function identityOf({ addresses, targetRef }: Endpoint): string {
  return `${targetRef?.namespace ?? ""}/${targetRef?.name ?? ""} ${addresses.join(",")}`;
}

/** Two Pods of one name and address are one, whatever their uid. */
function isSame({ targetRef: a, ...old }: Endpoint, { targetRef: b, ...wanted }: Endpoint): boolean {
  return a?.kind === b?.kind && isEqual(old, wanted);
}
