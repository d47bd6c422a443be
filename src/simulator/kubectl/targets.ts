import { hasAllLabels, type Labels } from "../api/labels.ts";
import type { Resource } from "../api/resources.ts";
import type { Target } from "../apiserver/write.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { listObjects } from "../store/object-store.ts";
import { targetOf } from "./by-name.ts";
import { resourceNames } from "./resource-names.ts";

/** The objects that a command is about, or why that cannot be said, in kubectl's words. */
export type Meant =
  | { readonly kind: "targets"; readonly targets: readonly Target[] }
  /** No object has the labels. */
  | { readonly kind: "nobody" }
  | { readonly kind: "unclear"; readonly message: string };

/** By name; `-l` means those with the labels, and `--all` every one of the namespace. */
export function targetsMeant(
  state: ClusterState,
  flags: ReadonlyMap<string, string>,
  words: readonly string[],
  nameless: string,
): Meant {
  const named = resourceNames(words, state.document);
  if (named.kind === "misnamed") return { kind: "unclear", message: named.message };
  const namespace = flags.get("namespace") ?? "default";
  const targets = (names: readonly string[]): Meant => ({
    kind: "targets",
    targets: names.flatMap((name) => targetOf(named.resource, name, namespace) ?? []),
  });
  const selector = flags.get("selector");
  if (selector === undefined) {
    const names = flags.get("all") === "true" ? namesWith(state, named.resource, namespace, {}) : named.names;
    return names.length === 0 ? { kind: "unclear", message: nameless } : targets(names);
  }
  if (named.names.length > 0)
    return { kind: "unclear", message: "name cannot be provided when a selector is specified" };
  const labels = labelsIn(selector);
  if (!labels) return { kind: "unclear", message: `unable to parse requirement: "${selector}": write KEY=VALUE` };
  const names = namesWith(state, named.resource, namespace, labels);
  return names.length === 0 ? { kind: "nobody" } : targets(names);
}

function namesWith(
  { objects }: ClusterState,
  { kind, namespaced }: Resource,
  namespace: string,
  labels: Labels,
): readonly string[] {
  return listObjects(objects, kind, namespaced ? namespace : "")
    .filter(({ metadata }) => hasAllLabels(metadata.labels ?? {}, labels))
    .map(({ metadata }) => metadata.name);
}

/** `app=web,tier=front`. Simplified: equality only. */
function labelsIn(selector: string): Labels | undefined {
  const pairs = selector.split(",").map((pair) => /^\s*([^!=\s]+)\s*==?\s*([^=\s]*)\s*$/.exec(pair));
  if (pairs.includes(null)) return undefined;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""]));
}
