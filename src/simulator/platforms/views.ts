import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Pod } from "../api/kinds.ts";
import { randomSuffix } from "../store/chance.ts";
import type { View } from "./platform.ts";

/** What a platform shows of itself: to kubectl, on the objects, and by its own tools. */
export type PlatformViews = {
  readonly pods: (view: View) => readonly SystemPod[];
  readonly nodeAnnotations: (view: View, node: NodeDeclaration) => Readonly<Record<string, string>>;
  readonly podAnnotations: (view: View, pod: Pod) => Readonly<Record<string, string>>;
  /** The platform's own command lines, with what they print. */
  readonly commands: (view: View) => readonly Command[];
};

/** One of the platform's own Pods, as `kubectl get pods` lists it. */
export type SystemPod = { readonly namespace: string; readonly name: string; readonly ready: string };

export type Command = { readonly on: string; readonly command: string; readonly output: string };

/** A platform that shows nothing but its Pods. */
export const NOTHING_MORE: Omit<PlatformViews, "pods"> = {
  nodeAnnotations: () => ({}),
  podAnnotations: () => ({}),
  commands: () => [],
};

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
