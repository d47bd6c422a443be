// The rules for the texts of a Pod that are no names of objects. Each gives the clauses that the text fails, in the
// server's words; empty when it passes.

const UNDERSCORED_LABEL = "_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?";
const SEARCH_DOMAIN = `${UNDERSCORED_LABEL}(\\.${UNDERSCORED_LABEL})*`;
const isSearchDomain = new RegExp(`^(?:${SEARCH_DOMAIN})$`);

/** The name of an environment variable: nearly anything goes (S-313). */
export function envNameProblems(text: string): readonly string[] {
  return /^[ -<>-~]*$/.test(text)
    ? []
    : ["a valid environment variable name must consist only of printable ASCII characters other than '='"];
}

export function headerNameProblems(text: string): readonly string[] {
  return /^[-A-Za-z0-9]+$/.test(text)
    ? []
    : [
        "a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')",
      ];
}

/** A domain that a resolver searches: a subdomain that may have underscores. */
export function searchDomainProblems(text: string): readonly string[] {
  return [
    ...(text.length > 253 ? ["must be no more than 253 characters"] : []),
    ...(isSearchDomain.test(text)
      ? []
      : [
          `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '${SEARCH_DOMAIN}')`,
        ]),
  ];
}

/** A path below a directory: no `..` anywhere in it. */
export function relativePathProblems(path: string): readonly string[] {
  return [...(path.startsWith("/") ? ["must be a relative path"] : []), ...backstepProblems(path)];
}

export function backstepProblems(path: string): readonly string[] {
  return path.split("/").includes("..") ? ["must not contain '..'"] : [];
}

/** A path of a file that the kubelet writes: no name of its own bookkeeping either. */
export function writtenPathProblems(path: string): readonly string[] {
  return [
    ...relativePathProblems(path),
    ...(path.startsWith("..") && !path.startsWith("../") ? ["must not start with '..'"] : []),
  ];
}
