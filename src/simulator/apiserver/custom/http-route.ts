import type { JsonObject } from "../../manifest/document.ts";
import { itemsOf, objectOf, type RuleFailure, textOf } from "./rule.ts";

/** The rules of an HTTPRoute about its parents, its paths and its back-ends, beside its schema. */
export function httpRouteFailures(spec: JsonObject): readonly RuleFailure[] {
  return [
    ...parentFailures(spec),
    ...itemsOf(spec, "rules", "spec").flatMap(([path, rule]) => ruleFailures(rule, path)),
  ];
}

function parentFailures(spec: JsonObject): readonly RuleFailure[] {
  const parents = itemsOf(spec, "parentRefs", "spec").map(([, parent]) => parent);
  const sections = [...new Set(parents.map(parentKey))].map((key) =>
    parents.filter((parent) => parentKey(parent) === key).map((parent) => textOf(parent, "sectionName")),
  );
  const messages = [
    ...(sections.some((names) => names.includes("") && names.some((name) => name !== "")) ? ["specified"] : []),
    ...(sections.some((names) => new Set(names).size < names.length) ? ["unique"] : []),
  ];
  return messages.map((must) => ({
    path: "spec.parentRefs",
    value: spec.parentRefs ?? null,
    message: `sectionName must be ${must} when parentRefs includes 2 or more references to the same parent`,
  }));
}

const parentKey = ({ group, kind, namespace, name }: JsonObject): string =>
  JSON.stringify([group, kind, namespace, name]);

function ruleFailures(rule: JsonObject, path: string): readonly RuleFailure[] {
  return [
    ...itemsOf(rule, "matches", path).flatMap(([at, match]) => pathFailures(objectOf(match, "path"), `${at}.path`)),
    ...itemsOf(rule, "backendRefs", path).flatMap(([at, backend]) => backendFailures(backend, at)),
  ];
}

function backendFailures(backend: JsonObject, path: string): readonly RuleFailure[] {
  const isService = textOf(backend, "group") === "" && textOf(backend, "kind") === "Service";
  if (!isService || backend.port !== undefined) return [];
  return [{ path, value: backend, message: "Must have port for Service reference" }];
}

const LITERAL = "when type one of ['Exact', 'PathPrefix']";

/** What a path that is meant literally must not be. */
const PATH_RULES: readonly { readonly message: string; readonly fails: (path: string) => boolean }[] = [
  { message: `value must be an absolute path and start with '/' ${LITERAL}`, fails: (path) => !path.startsWith("/") },
  ...["//", "/./", "/../", "%2f", "%2F", "#"].map((part) => ({
    message: `must not contain '${part}' ${LITERAL}`,
    fails: (path: string) => path.includes(part),
  })),
  ...["/..", "/."].map((end) => ({
    message: `must not end with '${end}' ${LITERAL}`,
    fails: (path: string) => path.endsWith(end),
  })),
  {
    message:
      "must only contain valid characters (matching ^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$) for types ['Exact', 'PathPrefix']",
    fails: (path) => !/^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$/.test(path),
  },
];

function pathFailures(match: JsonObject | undefined, path: string): readonly RuleFailure[] {
  if (!match || textOf(match, "type") === "RegularExpression") return [];
  const value = textOf(match, "value");
  return PATH_RULES.filter(({ fails }) => fails(value)).map(({ message }) => ({ path, value: match, message }));
}
