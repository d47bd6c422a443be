import type { KubeObject, Node, Pod } from "../../api/kinds.ts";
import { selectsLabels } from "../../api/labels.ts";
import type { PodAffinity, PodAffinityTerm } from "../../api/scheduling.ts";
import { getObject, listObjects, type ObjectStore, podsWithLabels, repellingPods } from "../../store/object-store.ts";
import { isFinished } from "../pods.ts";
import { forGood, forNow, type Refusal } from "./refusal.ts";

/** What keeps a Pod off a node because of the Pods around it (S-410); undefined when nobody minds anybody. */
export function affinityFilter(store: ObjectStore, pod: Pod): ((node: Node) => readonly Refusal[]) | undefined {
  const near = required(pod.spec.affinity?.podAffinity).map((term) => neighbourhood(store, pod, term));
  const far = required(pod.spec.affinity?.podAntiAffinity).map((term) => neighbourhood(store, pod, term));
  const guarded = guardedAgainst(store, pod);
  if (near.length + far.length + guarded.length === 0) return undefined;
  return (node) => {
    if (!near.every((wanted) => isWelcome(wanted, node))) return [forGood("node(s) didn't match pod affinity rules")];
    if (far.some((unwanted) => isIn(unwanted, node))) return [forNow("node(s) didn't match pod anti-affinity rules")];
    if (guarded.some((area) => isIn(area, node))) {
      return [forNow("node(s) didn't satisfy existing pods anti-affinity rules")];
    }
    return [];
  };
}

/** How much a Pod would like a node for the Pods around it; undefined when it does not care. */
export function companyFor(store: ObjectStore, pod: Pod): ((node: Node) => number) | undefined {
  const { podAffinity, podAntiAffinity } = pod.spec.affinity ?? {};
  const wishes = [...wishesOf(store, pod, podAffinity, 1), ...wishesOf(store, pod, podAntiAffinity, -1)];
  if (wishes.length === 0) return undefined;
  return (node) => wishes.reduce((sum, { area, weight }) => (isIn(area, node) ? sum + weight : sum), 0);
}

/** The domains of a term in which a matching Pod runs. */
type Area = { readonly topologyKey: string; readonly domains: ReadonlySet<string> };
type Neighbourhood = Area & {
  /** Nobody matches yet but the Pod itself: the first of its kind may go anywhere. */
  readonly pioneer: boolean;
};

const required = (affinity: PodAffinity | undefined): readonly PodAffinityTerm[] =>
  affinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];

function wishesOf(store: ObjectStore, pod: Pod, affinity: PodAffinity | undefined, sign: 1 | -1) {
  const wishes = affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
  return wishes.map(({ weight, podAffinityTerm }) => ({
    area: neighbourhood(store, pod, podAffinityTerm),
    weight: sign * weight,
  }));
}

function isWelcome(wanted: Neighbourhood, node: Node): boolean {
  return isIn(wanted, node) || (wanted.pioneer && node.metadata.labels?.[wanted.topologyKey] !== undefined);
}

function isIn({ topologyKey, domains }: Area, node: Node): boolean {
  const domain = node.metadata.labels?.[topologyKey];
  return domain !== undefined && domains.has(domain);
}

function neighbourhood(store: ObjectStore, pod: Pod, term: PodAffinityTerm): Neighbourhood {
  const matching = namespacesOf(store, pod, term)
    .flatMap((namespace) => podsWithLabels(store, namespace, term.labelSelector?.matchLabels ?? {}))
    .filter((other) => selects(term, pod, other) && !isFinished(other) && other.spec.nodeName !== undefined);
  const domains = new Set(matching.flatMap((other) => domainOf(store, other, term.topologyKey)));
  return { topologyKey: term.topologyKey, domains, pioneer: domains.size === 0 && selects(term, pod, pod) };
}

/** Where Pods that are there already keep such a Pod away. */
function guardedAgainst(store: ObjectStore, pod: Pod): readonly Area[] {
  return repellingPods(store)
    .filter((other) => other.spec.nodeName !== undefined && !isFinished(other))
    .flatMap((other) =>
      required(other.spec.affinity?.podAntiAffinity)
        .filter(
          (term) =>
            selects(term, other, pod) && namespacesOf(store, other, term).includes(pod.metadata.namespace ?? ""),
        )
        .map(({ topologyKey }) => ({ topologyKey, domains: new Set(domainOf(store, other, topologyKey)) })),
    );
}

/** Whether the term of a Pod means another: its selector does, and they agree and differ in the labels that the term names. */
function selects(term: PodAffinityTerm, { metadata: own }: Pod, { metadata }: Pod): boolean {
  const { labelSelector, matchLabelKeys = [], mismatchLabelKeys = [] } = term;
  const agree = (key: string): boolean => own.labels?.[key] === undefined || own.labels[key] === metadata.labels?.[key];
  const differ = (key: string): boolean =>
    own.labels?.[key] === undefined || own.labels[key] !== metadata.labels?.[key];
  return (
    selectsLabels(labelSelector, metadata.labels ?? {}) &&
    matchLabelKeys.every(agree) &&
    mismatchLabelKeys.every(differ)
  );
}

/** A term speaks of the Pod's own namespace unless it names others. */
function namespacesOf(store: ObjectStore, pod: Pod, term: PodAffinityTerm): readonly string[] {
  const { namespaces = [], namespaceSelector } = term;
  if (!namespaceSelector) return namespaces.length > 0 ? namespaces : [pod.metadata.namespace ?? ""];
  const selected = listObjects<KubeObject>(store, "Namespace").filter(({ metadata }) =>
    selectsLabels(namespaceSelector, metadata.labels ?? {}),
  );
  return [...new Set([...namespaces, ...selected.map(({ metadata }) => metadata.name)])];
}

function domainOf(store: ObjectStore, { spec }: Pod, topologyKey: string): readonly string[] {
  const node = getObject<Node>(store, { kind: "Node", namespace: "", name: spec.nodeName ?? "" });
  const domain = node?.metadata.labels?.[topologyKey];
  return domain === undefined ? [] : [domain];
}
