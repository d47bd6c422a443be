import type { ServiceSpec } from "../../api/kinds.ts";
import type { Release } from "../../api/release.ts";
import { addressProblems, lenientPrefix, prefixProblems, withoutLeadingZeros } from "../addresses.ts";
import { type FieldError, forbidden, invalid } from "../field-error.ts";

/** Addresses that no outside client can mean are refused (S-227); before 1.36 leading zeros were read as nothing (S-001). */
export function validateExternalIPs(addresses: readonly string[], release: Release): readonly FieldError[] {
  return addresses.flatMap((text, i) => {
    const read = release === "1.32" ? withoutLeadingZeros(text) : text;
    return addressProblems(read).map((problem) => invalid(`spec.externalIPs[${i}]`, text, problem));
  });
}

/**
 * Ranges stand only on load balancers, and must be prefixes without stray bits (S-231), which 1.32 did not mind (S-001).
 * The path has a capital L.
 */
export function validateSourceRanges(
  { type, loadBalancerSourceRanges: ranges }: ServiceSpec,
  release: Release,
): readonly FieldError[] {
  const path = "spec.LoadBalancerSourceRanges";
  if (ranges === undefined || ranges.length === 0) return [];
  if (type !== "LoadBalancer") return [forbidden(path, "may only be used when `type` is 'LoadBalancer'")];
  return ranges.flatMap((text, i) => {
    if (release === "1.32" && lenientPrefix(text.trim()) !== undefined) return [];
    return prefixProblems(text.trim()).map((problem) => invalid(`${path}[${i}]`, text, problem));
  });
}
