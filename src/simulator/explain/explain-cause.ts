import type { KubeObject } from "../api/kinds.ts";
import { formatRef, type ObjectRef } from "../api/object-ref.ts";
import { type Origin, parentPath } from "../api/provenance.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { getObject, type ObjectStore, provenanceOf } from "../store/object-store.ts";
import type { Cause } from "../trace/trace.ts";
import type { ExplainedCause } from "./explained-trace.ts";

type FieldCause = Extract<Cause, { kind: "field" }>;

/** A cause in words, with the place in the text when somebody wrote it down. */
export function explainCause(state: ClusterState, cause: Cause): ExplainedCause {
  switch (cause.kind) {
    case "field":
      return explainField(state, cause);
    case "platform":
      return {
        sentence: cause.platform === "kube-proxy" ? "kube-proxy's rules on every node" : `${cause.platform}'s network`,
        rule: cause.rule,
        ...(cause.model ? { model: cause.model } : {}),
      };
    case "world":
      return { sentence: WORLD[cause.what], rule: cause.rule };
  }
}

const WORLD: Readonly<Record<Extract<Cause, { kind: "world" }>["what"], string>> = {
  underlay: "the network between the hosts",
  image: "what the process of the image serves",
  kernel: "the Linux kernel of the host",
  "host-rule": "the packet filter of the host",
  overlap: "two ranges of this world that overlap",
};

function explainField({ objects }: ClusterState, { object, path, origin, rule }: FieldCause): ExplainedCause {
  const holder = getObject<KubeObject>(objects, object);
  const value = holder ? valueText(valueAt(holder, path)) : "";
  const written = origin?.kind === "written" ? origin : placeLeftOut(objects, object, path, origin);
  const sentence = `${path}${value} of ${formatRef(object)}${originClause(origin, written)}`;
  const line = written ? { line: { fileName: written.fileName, range: written.range } } : {};
  return { sentence, object: formatRef(object), path, ...line, rule };
}

type Written = Extract<Origin, { kind: "written" }>;

/** Where a field that the server put in could have stood: the nearest parent that somebody wrote. */
function placeLeftOut(
  objects: ObjectStore,
  object: ObjectRef,
  path: string,
  origin: Origin | undefined,
): Written | undefined {
  if (origin?.kind !== "defaulted" && origin?.kind !== "allocated") return undefined;
  const provenance = provenanceOf(objects, object);
  for (let at = path; at !== ""; ) {
    at = parentPath(at);
    const parent = provenance?.get(at);
    if (parent?.kind === "written") return parent;
  }
  return undefined;
}

function originClause(origin: Origin | undefined, written: Written | undefined): string {
  const leftOut = written ? `, since ${written.fileName} line ${written.range.start.line} leaves it out` : "";
  switch (origin?.kind) {
    case undefined:
      return "";
    case "written":
      return `, ${origin.fileName} line ${origin.range.start.line}`;
    case "command":
      return `, which \`${origin.command}\` set`;
    case "defaulted":
      return `, which the API server filled in${leftOut}`;
    case "allocated":
      return `, which the API server chose${leftOut}`;
    case "controller":
      return `, which the ${origin.controller} controller set`;
    case "platform":
      return ", which came with the cluster";
  }
}

/** The field at a path as the server writes it: `spec.ports[0].port`. */
function valueAt(object: KubeObject, path: string): unknown {
  return path
    .split(/[.[\]]/)
    .filter((part) => part !== "")
    .reduce<unknown>((value, part) => {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
      return Reflect.get(value, part);
    }, object);
}

function valueText(value: unknown): string {
  if (value === undefined) return " (not set)";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return ` (${value})`;
  if (Array.isArray(value))
    return value.every((item) => typeof item === "string") ? ` (${value.join(", ") || "empty"})` : "";
  if (typeof value !== "object" || value === null) return "";
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const flat = entries.every(([, item]) => typeof item === "string");
  return flat && entries.length > 0 ? ` (${entries.map(([key, item]) => `${key}: ${item}`).join(", ")})` : "";
}
