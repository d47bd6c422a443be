import type { Namespace, Pod } from "../../api/kinds.ts";
import type { LabelSelector, Labels } from "../../api/labels.ts";
import type { NetworkPolicy, NetworkPolicyPeer, NetworkPolicyPort } from "../../api/networking.ts";
import type { ClusterState } from "../../cluster/cluster-state.ts";
import { listenersOf } from "../../controllers/images.ts";
import type { JsonValue } from "../../manifest/document.ts";
import { listObjects } from "../../store/object-store.ts";
import type { Edit, FieldPath } from "./edit.ts";
import { weakeningEdits } from "./policy-weakenings.ts";

/** What the cluster holds that a rule could have meant. */
type World = {
  readonly pods: readonly Labels[];
  readonly namespaces: readonly Labels[];
  readonly ports: readonly NetworkPolicyPort[];
};

/** Every pod of the cluster may be at the other end of a rule, whatever its namespace. */
function worldOf({ document, objects }: ClusterState): World {
  const pods = listObjects<Pod>(objects, "Pod");
  const listened = pods.flatMap((pod) => listenersOf(document, pod).map(({ port, protocol }) => ({ port, protocol })));
  return {
    pods: pods.map(({ metadata }) => metadata.labels ?? {}),
    namespaces: listObjects<Namespace>(objects, "Namespace").map(({ metadata }) => metadata.labels ?? {}),
    ports: distinct(listened),
  };
}

/**
 * The single edits by which a policy could let more through, each the smallest of its kind: another label value or key,
 * the port that Pods really serve, a peer with both selectors split into two, DNS. What takes a protection away comes
 * after all of them.
 */
export function policyEdits(state: ClusterState, policy: NetworkPolicy): readonly Edit[] {
  const world = worldOf(state);
  const { ingress = [], egress = [] } = policy.spec;
  return [
    ...ingress.flatMap(({ from, ports }, i) => ruleEdits(world, ["spec", "ingress", i], "from", from, ports)),
    ...egress.flatMap(({ to, ports }, i) => ruleEdits(world, ["spec", "egress", i], "to", to, ports)),
    ...dnsEdits(policy),
    ...weakeningEdits(policy, world.pods),
  ];
}

function ruleEdits(
  world: World,
  rule: FieldPath,
  field: "from" | "to",
  peers: readonly NetworkPolicyPeer[] = [],
  ports: readonly NetworkPolicyPort[] = [],
): readonly Edit[] {
  return [
    ...peers.flatMap((peer, i) => peerEdits(world, [...rule, field, i], peer)),
    ...peers.flatMap((peer, i) => splitEdits([...rule, field], peers, peer, i)),
    ...ports.flatMap((port, i) => portEdits(world, [...rule, "ports", i], port)),
    ...(ports.length === 0 ? [] : world.ports.map((port) => added([...rule, "ports", ports.length], port))),
  ];
}

function portEdits({ ports }: World, path: FieldPath, { port, protocol = "TCP" }: NetworkPolicyPort): readonly Edit[] {
  const others = distinct(ports.map((each) => each.port ?? 0)).filter((number) => number !== port);
  return [
    ...(port === undefined ? [] : others.map((after) => ({ path: [...path, "port"], before: port, after }))),
    { path: [...path, "protocol"], before: protocol, after: protocol === "TCP" ? "UDP" : "TCP" },
  ];
}

function peerEdits({ pods, namespaces }: World, path: FieldPath, peer: NetworkPolicyPeer): readonly Edit[] {
  const { podSelector, namespaceSelector, ipBlock } = peer;
  const strangers = namespaces.flatMap((labels) => labels[NAME] ?? []);
  return [
    ...(podSelector ? selectorEdits([...path, "podSelector"], podSelector, pods) : []),
    ...(namespaceSelector ? selectorEdits([...path, "namespaceSelector"], namespaceSelector, namespaces) : []),
    ...(namespaceSelector || ipBlock
      ? []
      : strangers.map((name) => added([...path, "namespaceSelector"], { matchLabels: { [NAME]: name } }))),
  ];
}

/** The label that every namespace carries its own name in (S-708). */
const NAME = "kubernetes.io/metadata.name";

/** Another value that somebody carries under the key, or, of a single pair, another key with that value. */
function selectorEdits(
  path: FieldPath,
  { matchLabels = {} }: LabelSelector,
  carried: readonly Labels[],
): readonly Edit[] {
  const pairs = Object.entries(matchLabels);
  const at = [...path, "matchLabels"];
  const keysFor = (value: string) =>
    distinct(carried.flatMap((labels) => Object.keys(labels).filter((key) => labels[key] === value)));
  return pairs.flatMap(([key, value]) => [
    ...valuesOf(carried, key)
      .filter((after) => after !== value)
      .map((after): Edit => ({ path: [...at, key], before: value, after })),
    ...(pairs.length > 1 ? [] : keysFor(value))
      .filter((other) => other !== key)
      .map((other): Edit => ({ path: at, before: { [key]: value }, after: { [other]: value } })),
  ]);
}

/** Two selectors in one item must both hold; as two items either one is enough (S-707). */
function splitEdits(
  path: FieldPath,
  peers: readonly NetworkPolicyPeer[],
  { podSelector, namespaceSelector }: NetworkPolicyPeer,
  item: number,
): readonly Edit[] {
  if (!podSelector || !namespaceSelector) return [];
  const after = peers.flatMap((peer, i) => (i === item ? [{ namespaceSelector }, { podSelector }] : [peer]));
  const splits = { item, parts: ["namespaceSelector", "podSelector"] };
  return [{ path, before: peers, after: after, splits }];
}

/** A Pod that is isolated for egress cannot look names up unless a rule lets it (S-713). */
function dnsEdits({ spec: { policyTypes = [], egress } }: NetworkPolicy): readonly Edit[] {
  if (!policyTypes.includes("Egress")) return [];
  const rule = { ports: [DNS] };
  return egress ? [added(["spec", "egress", egress.length], rule)] : [added(["spec", "egress"], [rule])];
}

const DNS = { protocol: "UDP", port: 53 } as const;

const added = (path: FieldPath, after: JsonValue): Edit => ({ path, before: undefined, after: after });

function valuesOf(carried: readonly Labels[], key: string): readonly string[] {
  return distinct(carried.flatMap((labels) => (Object.hasOwn(labels, key) ? (labels[key] ?? "") : [])));
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
