/**
 * Whether a path is one that a prefix means, element by element: `/foo` means `/foo`, `/foo/` and `/foo/bar`, and not
 * `/foobar`. A slash at the end of the prefix makes no difference (S-803).
 */
export function hasPrefix(path: string, prefix: string): boolean {
  const elements = prefix.replace(/\/+$/, "");
  return path === elements || path.startsWith(`${elements}/`);
}

/** Whether the name is the pattern, or one label before what follows its `*.` (S-802). */
export function isHostOf(pattern: string, host: string): boolean {
  return pattern.startsWith("*.")
    ? hasSuffix(pattern, host) && !host.slice(0, host.length - pattern.length + 1).includes(".")
    : pattern === host;
}

/** Whether the name is the pattern, or any labels before what follows its `*.`, as the Gateway API has it (S-810). */
export function isHostBelow(pattern: string, host: string): boolean {
  return pattern.startsWith("*.") ? hasSuffix(pattern, host) : pattern === host;
}

const hasSuffix = (pattern: string, host: string): boolean =>
  host.length >= pattern.length && host.endsWith(pattern.slice(1));

/** Whether some host fits both patterns. */
export function intersect(a: string, b: string): boolean {
  return isHostBelow(a, b) || isHostBelow(b, a) || (a.startsWith("*.") && b.startsWith("*.") && nested(a, b));
}

const nested = (a: string, b: string): boolean => a.endsWith(b.slice(1)) || b.endsWith(a.slice(1));

/** How closely a pattern of a host says which: a name more closely than a wildcard, a long one more than a short one. */
export function closeness(pattern: string | undefined): number {
  if (pattern === undefined) return 0;
  return pattern.length + (pattern.startsWith("*.") ? 0 : LONGEST_NAME);
}

const LONGEST_NAME = 253;
