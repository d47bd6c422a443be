import type { Service, ServiceSpec } from "../../api/kinds.ts";
import { type FieldError, invalid } from "../field-error.ts";

type Fields = ServiceSpec & { readonly ipFamilies?: readonly string[]; readonly ipFamilyPolicy?: string };

/** What may not change once it is set (S-243). A Service that is or was an ExternalName has no address to keep. */
export function validateServiceUpdate({ spec }: Service, { spec: old }: Service): readonly FieldError[] {
  return [...addressChanges(spec, old), ...classChange(spec, old)];
}

function addressChanges(spec: Fields, old: Fields): readonly FieldError[] {
  if (spec.type === "ExternalName" || old.type === "ExternalName") return [];
  if (spec.clusterIP === "None" && old.clusterIP === "None") return [];
  const { ipFamilyPolicy } = spec;
  return [
    ...listChanges("spec.clusterIPs", spec.clusterIPs ?? [], old.clusterIPs ?? [], ipFamilyPolicy, "clusterIP"),
    ...listChanges("spec.ipFamilies", spec.ipFamilies ?? [], old.ipFamilies ?? [], ipFamilyPolicy, "ipFamily"),
  ];
}

/** The first of two may not change, the second may come, and go when the policy says so. */
function listChanges(
  path: string,
  list: readonly string[],
  old: readonly string[],
  policy: string | undefined,
  what: string,
): readonly FieldError[] {
  if (old.length > list.length && list.length === 0) {
    return [invalid(`${path}[0]`, list, `primary ${what} can not be unset`)];
  }
  const compared = old.length === list.length ? old.length : Math.min(old.length, 1);
  const changed = old
    .slice(0, compared)
    .flatMap((item, i) => (item === list[i] ? [] : [invalid(`${path}[${i}]`, list, "may not change once set")]));
  const released = old.length > list.length && policy !== "SingleStack";
  return released
    ? [
        ...changed,
        invalid(
          "spec.ipFamilyPolicy",
          policy ?? null,
          `must be set to 'SingleStack' when releasing the secondary ${what}`,
        ),
      ]
    : changed;
}

function classChange(spec: ServiceSpec, old: ServiceSpec): readonly FieldError[] {
  if (spec.type !== "LoadBalancer" || old.type !== "LoadBalancer") return [];
  return spec.loadBalancerClass === old.loadBalancerClass
    ? []
    : [invalid("spec.loadBalancerClass", spec.loadBalancerClass ?? null, "may not change once set")];
}
