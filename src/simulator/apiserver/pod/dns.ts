import type { PodDNSConfig, PodSpec } from "../../api/kinds.ts";
import { ipProblems } from "../addresses.ts";
import { invalidEach } from "../field-checks.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { searchDomainProblems } from "./names.ts";

const MOST_NAMESERVERS = 3;
const MOST_SEARCHES = 32;
const MOST_SEARCH_CHARACTERS = 2048;

/** The Pod's own resolver settings; `dnsPolicy: None` needs them (S-312). */
export function validateDNSConfig({ dnsPolicy, dnsConfig }: PodSpec, path: string): readonly FieldError[] {
  return [
    ...(dnsPolicy === "None" ? validateMissing(dnsConfig, path) : []),
    ...(dnsConfig ? validateSettings(dnsConfig, path) : []),
  ];
}

function validateMissing(config: PodDNSConfig | undefined, path: string): readonly FieldError[] {
  if (config === undefined) return [required(path, "must provide `dnsConfig` when `dnsPolicy` is None")];
  return (config.nameservers ?? []).length > 0
    ? []
    : [required(`${path}.nameservers`, "must provide at least one DNS nameserver when `dnsPolicy` is None")];
}

function validateSettings(
  { nameservers = [], searches = [], options = [] }: PodDNSConfig,
  path: string,
): readonly FieldError[] {
  return [
    ...(nameservers.length > MOST_NAMESERVERS
      ? [invalid(`${path}.nameservers`, nameservers, `must not have more than ${MOST_NAMESERVERS} nameservers`)]
      : []),
    ...nameservers.flatMap((address, i) => invalidEach(`${path}.nameservers[${i}]`, address, ipProblems(address))),
    ...validateSearches(searches, `${path}.searches`),
    ...options.flatMap(({ name }, i) => (name ? [] : [required(`${path}.options[${i}]`, "must not be empty")])),
  ];
}

function validateSearches(searches: readonly string[], path: string): readonly FieldError[] {
  const characters = searches.join(" ").length;
  return [
    ...(searches.length > MOST_SEARCHES
      ? [invalid(path, searches, `must not have more than ${MOST_SEARCHES} search paths`)]
      : []),
    ...(characters > MOST_SEARCH_CHARACTERS
      ? [
          invalid(
            path,
            searches,
            `must not have more than ${MOST_SEARCH_CHARACTERS} characters (including spaces) in the search list`,
          ),
        ]
      : []),
    ...searches.flatMap((domain, i) => {
      if (domain === ".") return [];
      const name = domain.replace(/\.$/, "");
      return invalidEach(`${path}[${i}]`, name, searchDomainProblems(name));
    }),
  ];
}
