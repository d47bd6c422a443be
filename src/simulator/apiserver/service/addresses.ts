import type { ServiceSpec } from "../../api/kinds.ts";
import type { Release } from "../../api/release.ts";
import { type CIDR, cidr, contains, ip, parseCIDR, parseIPAddress } from "../../net/ip.ts";
import { type FieldError, forbidden, invalid } from "../field-error.ts";

/** Addresses that no outside client can mean (S-227). */
const SPECIAL: readonly { readonly prefixes: readonly CIDR[]; readonly detail: string }[] = [
  {
    prefixes: [cidr("127.0.0.0/8"), cidr("::1/128")],
    detail: "may not be in the loopback range (127.0.0.0/8, ::1/128)",
  },
  {
    prefixes: [cidr("169.254.0.0/16"), cidr("fe80::/10")],
    detail: "may not be in the link-local range (169.254.0.0/16, fe80::/10)",
  },
  {
    prefixes: [cidr("224.0.0.0/24"), cidr("ff02::/10")],
    detail: "may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)",
  },
];

const UNSPECIFIED = [ip("0.0.0.0"), ip("::")];

export function validateExternalIPs(addresses: readonly string[], release: Release): readonly FieldError[] {
  return addresses.flatMap((text, i) =>
    addressProblems(asWritten(text, release)).map((problem) => invalid(`spec.externalIPs[${i}]`, text, problem)),
  );
}

/** What is wrong with an address that endpoints or outside clients use. */
export function addressProblems(text: string): readonly string[] {
  const address = parseIPAddress(text);
  if (address === undefined) return [syntaxProblem(text)];
  if (UNSPECIFIED.includes(address)) return [`may not be unspecified (${address})`];
  return SPECIAL.filter(({ prefixes }) => prefixes.some((prefix) => contains(prefix, address))).map(
    ({ detail }) => detail,
  );
}

function syntaxProblem(text: string): string {
  const zeros = /^\d+(\.\d+){3}$/.test(text) && text.split(".").some((part) => /^0\d/.test(part));
  return zeros ? "must not have leading 0s" : "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)";
}

/** Ranges stand only on load balancers, and must be prefixes without stray bits (S-231). The path has a capital L. */
export function validateSourceRanges(
  { type, loadBalancerSourceRanges: ranges }: ServiceSpec,
  release: Release,
): readonly FieldError[] {
  const path = "spec.LoadBalancerSourceRanges";
  if (ranges === undefined || ranges.length === 0) return [];
  if (type !== "LoadBalancer") return [forbidden(path, "may only be used when `type` is 'LoadBalancer'")];
  return ranges.flatMap((text, i) =>
    prefixProblems(asWritten(text.trim(), release), release).map((problem) => invalid(`${path}[${i}]`, text, problem)),
  );
}

/** Before 1.36 leading zeros were read as nothing (S-001). */
function asWritten(text: string, release: Release): string {
  return release === "1.32" ? text.replace(/(^|[./])0+(?=\d)/g, "$1") : text;
}

export function prefixProblems(text: string, release: Release = "1.36"): readonly string[] {
  const prefix = parseCIDR(text);
  if (prefix === undefined) {
    const zeros = /^[\d.]+\/\d+$/.test(text) && text.split(/[./]/).some((part) => /^0\d/.test(part));
    return [
      zeros
        ? "must not have leading 0s in IP or prefix length"
        : "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)",
    ];
  }
  if (release === "1.32") return [];
  const written = parseIPAddress(text.slice(0, text.indexOf("/")));
  return prefix.startsWith(`${written}/`) ? [] : ["must not have bits set beyond the prefix length"];
}
