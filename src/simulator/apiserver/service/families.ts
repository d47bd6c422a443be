import type { Service, ServiceSpec } from "../../api/kinds.ts";
import { familyOf, parseIPAddress } from "../../net/ip.ts";
import { ipProblems } from "../addresses.ts";
import { duplicate, type FieldError, invalid, notSupported } from "../field-error.ts";
import type { Allotted } from "./allotted.ts";

/** A spec with the fields that only dual-stack clusters make much of. */
type Spec = ServiceSpec & { readonly ipFamilyPolicy?: string; readonly ipFamilies?: readonly string[] };

const FAMILIES = ["IPv4", "IPv6"];
const POLICIES = ["PreferDualStack", "RequireDualStack", "SingleStack"];
/** The one family of this cluster. */
const OWN_FAMILY = "IPv4";

/** Normalises the cluster IPs and fills in policy and families, or tells all that speaks against them (S-210, S-211). */
export function withFamilies(service: Service): Allotted {
  const spec: Spec = service.spec;
  if (spec.type === "ExternalName") return { kind: "allotted", service };
  const clusterIPs = spec.clusterIPs ?? (spec.clusterIP ? [spec.clusterIP] : undefined);
  const policy = spec.ipFamilyPolicy ?? (isSelfMade(spec) ? "RequireDualStack" : "SingleStack");
  const whole: Spec = { ...spec, ...(clusterIPs ? { clusterIPs } : {}), ipFamilyPolicy: policy };
  const groups = [clusterIPProblems(whole), mismatchedPolicy(whole), isSelfMade(whole) ? [] : unconfigured(whole)];
  const errors = groups.find((group) => group.length > 0);
  if (errors) return { kind: "refused", errors };
  return { kind: "allotted", service: { ...service, spec: { ...whole, ...familiesOf(whole) } } };
}

/** Headless without a selector: whoever writes the endpoints may use either family (S-211). */
function isSelfMade({ clusterIP, selector = {} }: Spec): boolean {
  return clusterIP === "None" && Object.keys(selector).length === 0;
}

function familiesOf(spec: Spec): object {
  const first = spec.ipFamilies?.length ? spec.ipFamilies : [OWN_FAMILY];
  const both = isSelfMade(spec) && spec.ipFamilyPolicy !== "SingleStack" && first.length < 2;
  return { ipFamilies: both ? [...first, ...FAMILIES.filter((family) => !first.includes(family))] : first };
}

/** What can be wrong with the cluster IPs and families by themselves (S-226). */
export function clusterIPProblems(spec: Spec): readonly FieldError[] {
  const { clusterIP, clusterIPs = clusterIP ? [clusterIP] : [], ipFamilies = [], ipFamilyPolicy } = spec;
  if (spec.type === "ExternalName") return [];
  const problems = [
    ...firstAddressProblems(clusterIP, spec.clusterIPs),
    ...ipFamilies.flatMap((family, i) => [
      ...(FAMILIES.includes(family) ? [] : [notSupported(`spec.ipFamilies[${i}]`, family, FAMILIES)]),
      ...(ipFamilies.indexOf(family) < i ? [duplicate(`spec.ipFamilies[${i}]`, family)] : []),
    ]),
    ...(ipFamilyPolicy === undefined || POLICIES.includes(ipFamilyPolicy)
      ? []
      : [notSupported("spec.ipFamilyPolicy", ipFamilyPolicy, POLICIES)]),
    ...clusterIPs.flatMap((address, i) => addressProblems(address, i, clusterIPs)),
  ];
  if (clusterIPs.length > 2)
    return [...problems, invalid("spec.clusterIPs", clusterIPs, "may only hold up to 2 values")];
  return problems.length > 0 ? problems : [...sameFamily(clusterIPs), ...otherFamily(clusterIPs, ipFamilies)];
}

function firstAddressProblems(
  clusterIP: string | undefined,
  clusterIPs: readonly string[] | undefined,
): readonly FieldError[] {
  if (clusterIPs === undefined || clusterIPs.length === 0 || clusterIPs[0] === clusterIP) return [];
  const detail = clusterIP ? "first value must match `clusterIP`" : "must be empty when `clusterIP` is not specified";
  return [invalid("spec.clusterIPs", clusterIPs, detail)];
}

function addressProblems(text: string, index: number, all: readonly string[]): readonly FieldError[] {
  if (text === "" || (text === "None" && all.length === 1)) return [];
  if (text === "None" && index === 0)
    return [invalid("spec.clusterIPs", all, "'None' must be the first and only value")];
  return ipProblems(text).map((problem) => invalid(`spec.clusterIPs[${index}]`, text, problem));
}

function sameFamily(clusterIPs: readonly string[]): readonly FieldError[] {
  const families = new Set(clusterIPs.map(familyOfText));
  return families.size < clusterIPs.length
    ? [invalid("spec.clusterIPs", clusterIPs, "may specify no more than one IP for each IP family")]
    : [];
}

function otherFamily(clusterIPs: readonly string[], ipFamilies: readonly string[]): readonly FieldError[] {
  return clusterIPs.flatMap((text, i) => {
    const [family, wanted] = [familyOfText(text), ipFamilies[i]];
    return family === undefined || wanted === undefined || family === wanted
      ? []
      : [invalid(`spec.clusterIPs[${i}]`, text, `expected an ${wanted} value as indicated by \`ipFamilies[${i}]\``)];
  });
}

function familyOfText(text: string): string | undefined {
  const address = parseIPAddress(text);
  return address && familyOf(address);
}

/** One stack and two of something do not go together; nor does an address that the cluster cannot have. */
function mismatchedPolicy(spec: Spec): readonly FieldError[] {
  const { clusterIPs = [], ipFamilies = [], ipFamilyPolicy } = spec;
  const single = (what: string): FieldError =>
    invalid(
      "spec.ipFamilyPolicy",
      ipFamilyPolicy,
      `must be 'RequireDualStack' or 'PreferDualStack' when multiple ${what} are specified`,
    );
  return [
    ...(ipFamilyPolicy === "SingleStack" && clusterIPs.length > 1 ? [single("cluster IPs")] : []),
    ...(ipFamilyPolicy === "SingleStack" && ipFamilies.length > 1 ? [single("IP families")] : []),
    ...clusterIPs.flatMap((text, i) => {
      const family = familyOfText(text);
      return family === undefined || family === OWN_FAMILY || i < ipFamilies.length
        ? []
        : [invalid(`spec.clusterIPs[${i}]`, clusterIPs, `${family} is not configured on this cluster`)];
    }),
  ];
}

/** What this single-stack cluster cannot give. */
function unconfigured({ ipFamilies = [], ipFamilyPolicy }: Spec): readonly FieldError[] {
  return [
    ...(ipFamilyPolicy === "RequireDualStack"
      ? [invalid("spec.ipFamilyPolicy", ipFamilyPolicy, "this cluster is not configured for dual-stack services")]
      : []),
    ...ipFamilies.flatMap((family, i) =>
      family === OWN_FAMILY ? [] : [invalid(`spec.ipFamilies[${i}]`, family, "not configured on this cluster")],
    ),
  ];
}
