import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Pod } from "../api/kinds.ts";
import { type IPAddress, offsetIn } from "../net/ip.ts";
import { randomSuffix } from "../store/chance.ts";
import type { NetworkedPod, View } from "./platform.ts";
import type { Span } from "./space.ts";
import { addressIn } from "./world.ts";

/** What a platform shows of itself: to kubectl, on the objects, and by its own tools. */
export type PlatformViews = {
  readonly pods: (view: View) => readonly SystemPod[];
  readonly nodeAnnotations: (view: View, node: NodeDeclaration) => Readonly<Record<string, string>>;
  readonly podAnnotations: (view: View, pod: Pod) => Readonly<Record<string, string>>;
  /** The piece of the Pods' range that the Pod's address is out of, and whose that is: `10.244.0.0/24 of node1`. */
  readonly addressFrom: (view: View, pod: NetworkedPod) => string;
  /** The platform's own command lines, with what they print. */
  readonly commands: (view: View) => readonly Command[];
};

/** One of the platform's own Pods, as `kubectl get pods` lists it. */
export type SystemPod = { readonly namespace: string; readonly name: string; readonly ready: string };

export type Command = { readonly on: string; readonly command: string; readonly output: string };

/** A platform that shows nothing but its Pods, and gives every node its `spec.podCIDR`. */
export const NOTHING_MORE: Omit<PlatformViews, "pods"> = {
  nodeAnnotations: () => ({}),
  podAnnotations: () => ({}),
  addressFrom: (_view, { node }) => `${node.podCIDR} of ${node.name}`,
  commands: () => [],
};

/** `10.2.0.2–10.2.0.33`: the span of a node's that holds the address, by its first and last address. */
export function spanAround({ podCIDR }: View["document"], spans: readonly Span[], address: IPAddress): string {
  const offset = Number(offsetIn(podCIDR, address));
  const span = spans.find(({ start, end }) => start <= offset && offset < end);
  return span ? `${addressIn(podCIDR, span.start)}–${addressIn(podCIDR, span.end - 1)}` : address;
}

/** One Pod of a DaemonSet on every node. */
export function daemonSet(
  { document, seed }: View,
  namespace: string,
  name: string,
  ready = "1/1",
): readonly SystemPod[] {
  return document.nodes.map((node) => ({
    namespace,
    name: `${name}-${randomSuffix(seed, `${name} ${node.name}`)}`,
    ready,
  }));
}

/** The Pods of a Deployment. */
export function deployment({ seed }: View, namespace: string, name: string, replicas = 1): readonly SystemPod[] {
  const hash = randomSuffix(seed, `${name} template`);
  return Array.from({ length: replicas }, (_, i) => ({
    namespace,
    name: `${name}-${hash}-${randomSuffix(seed, `${name} ${i}`)}`,
    ready: "1/1",
  }));
}

/** Columns as command-line tools print them: each as wide as its widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}
