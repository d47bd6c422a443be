import type { Service } from "../../api/kinds.ts";
import { addressAt, addressCount, type IPAddress, offsetIn, parseIPAddress } from "../../net/ip.ts";
import { draw } from "../../store/chance.ts";
import { holderOfClusterIP, refOf } from "../../store/object-store.ts";
import { type FieldError, internal, invalid } from "../field-error.ts";
import type { WriteContext } from "../kind-rules.ts";
import type { Allotted } from "./allotted.ts";

/** A Service with a cluster IP: the one it asks for, or a free one (S-212). */
export function withClusterIP(service: Service, context: WriteContext): Allotted {
  const { metadata, spec } = service;
  if (spec.type === "ExternalName" || spec.clusterIP === "None") return { kind: "allotted", service };
  if (spec.clusterIP) return claim(service, spec.clusterIP, context);
  const address = freeClusterIP(service, context);
  if (!metadata.name) return refused(namelessError(address));
  if (address === undefined) {
    return refused(internal(`failed to allocate a serviceIP for Service "${metadata.name}": range is full`));
  }
  return { kind: "allotted", service: { ...service, spec: { ...spec, clusterIP: address, clusterIPs: [address] } } };
}

const refused = (error: FieldError): Allotted => ({ kind: "refused", errors: [error] });

function claim(service: Service, text: string, context: WriteContext): Allotted {
  const why = whyNot(text, context);
  if (why === undefined) return { kind: "allotted", service };
  return refused(invalid("spec.clusterIPs", service.spec.clusterIPs, `failed to allocate IP ${text}: ${why}`));
}

function whyNot(text: string, { document, store }: WriteContext): string | undefined {
  const { serviceCIDR, kubernetes } = document;
  const address = parseIPAddress(text);
  const offset = address && offsetIn(serviceCIDR, address);
  const isUsable = offset !== undefined && offset !== 0n && offset !== addressCount(serviceCIDR) - 1n;
  if (isUsable) return holderOfClusterIP(store, text) ? "provided IP is already allocated" : undefined;
  return kubernetes === "1.32"
    ? `the provided IP (${text}) is not in the valid range. The range of valid IPs is ${serviceCIDR}`
    : "the provided network does not match the current range";
}

/** A free address, drawn from above the static band first (S-212). */
function freeClusterIP(service: Service, { document, seed, store }: WriteContext): IPAddress | undefined {
  const size = Number(addressCount(document.serviceCIDR));
  const band = size <= 16 ? 0 : Math.min(Math.max(16, Math.floor(size / 16)), 256);
  const usable = size - 2;
  const ref = refOf(service);
  const start = draw(seed, `clusterIP ${ref.namespace}/${ref.name}`, usable - band);
  for (let step = 0; step < usable; step++) {
    const offset = step < usable - band ? 1 + band + ((start + step) % (usable - band)) : 1 + step - (usable - band);
    const address = addressAt(document.serviceCIDR, offset);
    if (address !== undefined && !holderOfClusterIP(store, address)) return address;
  }
  return undefined;
}

// The address is claimed under the Service's name, and that is where the nameless one fails (S-217).
function namelessError(address: IPAddress | undefined): FieldError {
  const detail = `failed to allocate IP: IPAddress.networking.k8s.io "${address}" is invalid: spec.parentRef.name: Required value`;
  return invalid("spec.clusterIPs", [""], detail);
}
