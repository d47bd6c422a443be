import type { Service } from "../../../api/kinds.ts";
import type { IPAddress } from "../../../net/ip.ts";
import { holdersOfAddress, type ObjectStore, refOf } from "../../../store/object-store.ts";
import { ingressOf } from "../provider.ts";
import { annotationOf } from "./annotations.ts";

/** Why the Service may not have the address, in MetalLB's words; undefined when it may. */
export function objection(store: ObjectStore, service: Service, address: IPAddress): string | undefined {
  const others = usersOf(store, address).filter((other) => keyOf(other) !== keyOf(service));
  if (others.length === 0) return undefined;
  if (!others.every((other) => mayShare(service, other))) {
    return `can't change sharing key for "${keyOf(service)}", address also in use by ${others.map(keyOf).join(",")}`;
  }
  const taken = portsOf(service).find((port) => others.some((other) => portsOf(other).includes(port)));
  return taken && `port ${taken} is already in use on "${address}"`;
}

/** Services share an address that allow it by the same key, and whose answers do not depend on who serves where. */
function mayShare(a: Service, b: Service): boolean {
  const key = annotationOf(a, "allow-shared-ip");
  return key !== undefined && key !== "" && key === annotationOf(b, "allow-shared-ip") && backendOf(a) === backendOf(b);
}

function usersOf(store: ObjectStore, address: IPAddress): readonly Service[] {
  return holdersOfAddress(store, address).filter(
    (holder): holder is Service =>
      holder.kind === "Service" && ingressOf(holder as Service).some(({ ip }) => ip === address),
  );
}

const portsOf = ({ spec }: Service): readonly string[] =>
  (spec.ports ?? []).map(({ port, protocol }) => `${protocol ?? "TCP"}/${port}`);

function backendOf({ spec }: Service): string {
  if (spec.externalTrafficPolicy !== "Local") return "";
  return JSON.stringify(Object.entries(spec.selector ?? {}).sort());
}

function keyOf(service: Service): string {
  const { namespace, name } = refOf(service);
  return `${namespace}/${name}`;
}
