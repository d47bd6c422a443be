import type { KubeObject } from "../../src/simulator/index.ts";

const NOTES_OF_KUBECTL = "kubectl.kubernetes.io/";

/** What somebody writes into an object: neither its status nor what the server and kubectl note down about it. */
export function writtenPart({ metadata, status: _, ...object }: KubeObject): unknown {
  const annotations = Object.entries(metadata.annotations ?? {}).filter(([key]) => !key.startsWith(NOTES_OF_KUBECTL));
  return { ...object, labels: metadata.labels ?? {}, annotations: Object.fromEntries(annotations) };
}
