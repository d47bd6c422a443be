import type { KubeObject, Pod, Service } from "../../api/kinds.ts";
import type { Labels } from "../../api/labels.ts";
import type { NetworkPolicy } from "../../api/networking.ts";
import type { ClusterState } from "../../cluster/cluster-state.ts";
import { listenersOf } from "../../controllers/images.ts";
import { isJsonObject, type JsonValue, jsonObjectOf } from "../../manifest/document.ts";
import { listObjects } from "../../store/object-store.ts";
import type { Edit, FieldPath } from "./edit.ts";
import { policyEdits } from "./policy-candidates.ts";

/** What the world holds that a field could have meant. */
type World = {
  readonly labels: readonly Labels[];
  readonly selectors: readonly Labels[];
  readonly ports: readonly number[];
  readonly portNames: readonly string[];
  /** The port that was called. */
  readonly called: number;
};

/** The world as seen from the object's namespace. */
function worldOf(state: ClusterState, namespace: string, called: number): World {
  const pods = listObjects<Pod>(state.objects, "Pod", namespace);
  const declared = pods.flatMap(({ spec }) => spec.containers.flatMap(({ ports = [] }) => ports));
  return {
    labels: pods.map(({ metadata }) => metadata.labels ?? {}),
    selectors: listObjects<Service>(state.objects, "Service", namespace).map(({ spec }) => spec.selector ?? {}),
    ports: unique(pods.flatMap((pod) => listenersOf(state.document, pod).map(({ port }) => port))),
    portNames: unique(declared.flatMap(({ name }) => name ?? [])),
    called,
  };
}

/** For which fields which values are worth a try: a path with `*` for what may be any name or index. */
type Proposal = {
  readonly field: string;
  readonly values: (world: World, path: FieldPath) => readonly (JsonValue | undefined)[];
};

const GONE = [undefined];
const labelValues = ({ labels }: World, path: FieldPath) => valuesOf(labels, String(path.at(-1)));
const selectorValues = ({ selectors }: World, path: FieldPath) => valuesOf(selectors, String(path.at(-1)));
const podPorts = ({ ports, portNames }: World) => [...ports, ...portNames];

const PROPOSALS: Readonly<Record<string, readonly Proposal[]>> = {
  Service: [
    { field: "spec.selector.*", values: (world, path) => [...labelValues(world, path), undefined] },
    { field: "spec.type", values: () => ["ClusterIP", "NodePort", "LoadBalancer"] },
    { field: "spec.ports.*.port", values: ({ called }) => [called] },
    { field: "spec.ports.*.nodePort", values: ({ called }) => [called, undefined] },
    { field: "spec.ports.*.targetPort", values: podPorts },
    { field: "spec.ports.*.protocol", values: () => ["TCP", "UDP"] },
    { field: "spec.externalTrafficPolicy", values: () => ["Cluster"] },
    { field: "spec.internalTrafficPolicy", values: () => ["Cluster"] },
    { field: "spec.loadBalancerSourceRanges", values: () => GONE },
    { field: "spec.loadBalancerClass", values: () => GONE },
  ],
  Pod: [
    { field: "metadata.labels.*", values: selectorValues },
    { field: "spec.containers.*.readinessProbe", values: () => GONE },
  ],
  Deployment: [
    { field: "spec.replicas", values: () => [1] },
    { field: "spec.template.metadata.labels.*", values: selectorValues },
    { field: "spec.template.spec.nodeSelector", values: () => GONE },
    { field: "spec.template.spec.containers.*.readinessProbe", values: () => GONE },
    { field: "spec.template.spec.containers.*.readinessProbe.httpGet.port", values: podPorts },
    { field: "spec.template.spec.containers.*.readinessProbe.tcpSocket.port", values: podPorts },
  ],
};

/** Every single-field edit of the object that could have been meant: nothing is tried here. */
export function candidateEdits(state: ClusterState, object: KubeObject, called: number): readonly Edit[] {
  if (object.kind === "NetworkPolicy") return policyEdits(state, object as NetworkPolicy);
  const proposals = Object.hasOwn(PROPOSALS, object.kind) ? (PROPOSALS[object.kind] ?? []) : [];
  const world = worldOf(state, object.metadata.namespace ?? "", called);
  const changes = fieldsOf(jsonObjectOf(object), []).flatMap(({ path, value }) =>
    proposals
      .filter(({ field }) => matches(field.split("."), path))
      .flatMap(({ values }) => values(world, path))
      .filter((after) => after !== value)
      .map((after) => ({ path, before: value, after })),
  );
  return [...changes, ...(object.kind === "Service" ? missingFields(object as Service, world) : [])];
}

/** What a Service may lack: any selector at all, or a targetPort of its own. */
function missingFields({ spec }: Service, { labels, ports, portNames }: World): readonly Edit[] {
  const pairs = unique(
    labels.flatMap((each) => Object.entries(each).map(([key, value]) => JSON.stringify({ [key]: value }))),
  );
  const selectors = Object.keys(spec.selector ?? {}).length > 0 ? [] : pairs.filter((pair) => !pair.includes(HASH));
  return [
    ...selectors.map((pair): Edit => ({ path: ["spec", "selector"], before: undefined, after: JSON.parse(pair) })),
    ...(spec.ports ?? []).flatMap((port, i) =>
      port.targetPort === undefined
        ? [...ports, ...portNames].map(
            (after): Edit => ({ path: ["spec", "ports", i, "targetPort"], before: undefined, after }),
          )
        : [],
    ),
  ];
}

/** Labels that a controller makes up are nobody's to select by. */
const HASH = "pod-template-hash";

type Field = { readonly path: FieldPath; readonly value: JsonValue };

function fieldsOf(value: JsonValue, path: FieldPath): readonly Field[] {
  const inner: readonly (readonly [string | number, JsonValue])[] = Array.isArray(value)
    ? [...value.entries()]
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return [
    ...(path.length > 0 ? [{ path, value }] : []),
    ...inner.flatMap(([name, field]) => fieldsOf(field, [...path, name])),
  ];
}

function matches(pattern: readonly string[], path: FieldPath): boolean {
  return pattern.length === path.length && pattern.every((part, i) => part === "*" || part === String(path[i]));
}

function valuesOf(maps: readonly Labels[], key: string): readonly string[] {
  return unique(maps.flatMap((map) => (Object.hasOwn(map, key) ? [map[key] ?? ""] : [])));
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];
