import { type CIDR, cidr, contains, type IPAddress, ip, parseCIDR, parseIPAddress } from "../net/ip.ts";

// What the server says about addresses and prefixes that somebody wrote down: problems are clauses of field errors,
// warnings are whole sentences.

/** Addresses that neither endpoints nor outside clients can mean (S-227). */
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
    // The text says /10, but the server looks at the first sixteen bits.
    prefixes: [cidr("224.0.0.0/24"), cidr("ff02::/16")],
    detail: "may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)",
  },
];

const UNSPECIFIED = [ip("0.0.0.0"), ip("::")];
const IPV4_MAPPED = cidr("::ffff:0:0/96");

/** What is wrong with the text as an address. */
export function ipProblems(text: string): readonly string[] {
  const address = parseIPAddress(text);
  if (address !== undefined) return isMapped(address) ? ["must not be an IPv4-mapped IPv6 address"] : [];
  return parseIPAddress(withoutLeadingZeros(text)) === undefined
    ? ["must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"]
    : ["must not have leading 0s"];
}

/** What is wrong with an address that endpoints or outside clients use, whatever its form. */
export function specialIPProblems(text: string): readonly string[] {
  const address = parseIPAddress(withoutLeadingZeros(text));
  if (address === undefined) return ["must be a valid IP address"];
  if (UNSPECIFIED.includes(address)) return [`may not be unspecified (${text})`];
  return SPECIAL.filter(({ prefixes }) => prefixes.some((prefix) => contains(prefix, address))).map(
    ({ detail }) => detail,
  );
}

/** What is wrong with an address for endpoints or outside clients; one that cannot be read has no other problem. */
export function addressProblems(text: string): readonly string[] {
  const problems = ipProblems(text);
  return problems.length > 0 ? problems : specialIPProblems(text);
}

/** What is wrong with the text as a prefix; stray bits are (S-231). */
export function prefixProblems(text: string): readonly string[] {
  const prefix = parseCIDR(text);
  if (prefix === undefined) {
    return lenientPrefix(text) === undefined
      ? ["must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"]
      : ["must not have leading 0s in IP or prefix length"];
  }
  const written = parseIPAddress(text.slice(0, text.indexOf("/")));
  if (written !== undefined && isMapped(written)) return ["must not have an IPv4-mapped IPv6 address"];
  return prefix.startsWith(`${written}/`) ? [] : ["must not have bits set beyond the prefix length"];
}

/** The prefix that the text means, even where it is not well written: leading zeros and stray bits do not count. */
export function lenientPrefix(text: string): CIDR | undefined {
  return parseCIDR(withoutLeadingZeros(text));
}

/** An accepted IPv6 address that is not written the shortest way. */
export function ipWarnings(path: string, text: string): readonly string[] {
  const address = parseIPAddress(text);
  if (address === undefined || !address.includes(":") || address === text) return [];
  return [`${path}: IPv6 address "${text}" should be in RFC 5952 canonical format ("${address}")`];
}

/** An accepted IPv6 prefix that is not written the shortest way. */
export function prefixWarnings(path: string, text: string): readonly string[] {
  const prefix = parseCIDR(text);
  if (prefix === undefined || !prefix.includes(":") || prefix === text) return [];
  return [`${path}: IPv6 CIDR value "${text}" should be in RFC 5952 canonical format ("${prefix}")`];
}

const isMapped = (address: IPAddress): boolean => contains(IPV4_MAPPED, address);

/** `010.0.0.1/08` → `10.0.0.1/8` */
export const withoutLeadingZeros = (text: string): string => text.replace(/(^|[./])0+(?=\d)/g, "$1");
