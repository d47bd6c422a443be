import type { ServiceSpec } from "../../api/kinds.ts";
import { familyOf, parseIPAddress } from "../../net/ip.ts";
import { type FieldError, invalid, notSupported } from "../field-error.ts";

type FamilyFields = ServiceSpec & { readonly ipFamilyPolicy?: string; readonly ipFamilies?: readonly string[] };

const FAMILIES = ["IPv4", "IPv6"];
const POLICIES = ["PreferDualStack", "RequireDualStack", "SingleStack"];

/** What can be wrong with the cluster IPs and families by themselves (S-226); it runs inside allocation, too. */
export function clusterIPProblems(spec: FamilyFields): readonly FieldError[] {
  const { clusterIP, clusterIPs = clusterIP ? [clusterIP] : [], ipFamilies = [], ipFamilyPolicy } = spec;
  if (spec.type === "ExternalName") return [];
  return [
    ...firstAddressProblems(clusterIP, spec.clusterIPs),
    ...ipFamilies.flatMap((family, i) =>
      FAMILIES.includes(family) ? [] : [notSupported(`spec.ipFamilies[${i}]`, family, FAMILIES)],
    ),
    ...(ipFamilyPolicy === undefined || POLICIES.includes(ipFamilyPolicy)
      ? []
      : [notSupported("spec.ipFamilyPolicy", ipFamilyPolicy, POLICIES)]),
    ...(clusterIPs.length > 1 && clusterIPs.includes("None")
      ? [invalid("spec.clusterIPs", clusterIPs, "'None' must be the first and only value")]
      : []),
    ...clusterIPs.flatMap(addressProblem),
    ...(clusterIPs.length > 2 ? [invalid("spec.clusterIPs", clusterIPs, "may only hold up to 2 values")] : []),
  ];
}

/** What this single-stack cluster cannot give (S-211); the first reason stands alone. */
export function familyProblem({
  type,
  clusterIP,
  clusterIPs = [],
  ipFamilies = [],
  ipFamilyPolicy,
  ...spec
}: FamilyFields): FieldError | undefined {
  if (type === "ExternalName") return undefined;
  const headlessWithoutSelector = clusterIP === "None" && Object.keys(spec.selector ?? {}).length === 0;
  if (ipFamilyPolicy === "SingleStack" && clusterIPs.length > 1) {
    return invalid(
      "spec.ipFamilyPolicy",
      ipFamilyPolicy,
      "must be 'RequireDualStack' or 'PreferDualStack' when multiple cluster IPs are specified",
    );
  }
  if (ipFamilyPolicy === "SingleStack" && ipFamilies.length > 1) {
    return invalid(
      "spec.ipFamilyPolicy",
      ipFamilyPolicy,
      "must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified",
    );
  }
  const address = parseIPAddress(clusterIP ?? "");
  if (address !== undefined && familyOf(address) === "IPv6") {
    return invalid(
      "spec.clusterIPs[0]",
      clusterIPs.length ? clusterIPs : [clusterIP],
      "IPv6 is not configured on this cluster",
    );
  }
  if (ipFamilyPolicy === "RequireDualStack" && !headlessWithoutSelector) {
    return invalid("spec.ipFamilyPolicy", ipFamilyPolicy, "this cluster is not configured for dual-stack services");
  }
  const foreign = headlessWithoutSelector ? -1 : ipFamilies.indexOf("IPv6");
  return foreign < 0 ? undefined : invalid(`spec.ipFamilies[${foreign}]`, "IPv6", "not configured on this cluster");
}

function firstAddressProblems(
  clusterIP: string | undefined,
  clusterIPs: readonly string[] | undefined,
): readonly FieldError[] {
  if (clusterIPs === undefined || clusterIPs.length === 0 || clusterIPs[0] === clusterIP) return [];
  return [
    invalid(
      "spec.clusterIPs",
      clusterIPs,
      clusterIP ? "first value must match `clusterIP`" : "must be empty when `clusterIP` is not specified",
    ),
  ];
}

function addressProblem(text: string, index: number): readonly FieldError[] {
  if (text === "None" || text === "" || parseIPAddress(text) !== undefined) return [];
  const leading = /^[0-9.]+$/.test(text) && text.split(".").some((part) => /^0\d/.test(part));
  const detail = leading ? "must not have leading 0s" : "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)";
  return [invalid(`spec.clusterIPs[${index}]`, text, detail)];
}
