import type { KubeObject } from "../../../src/simulator/index.ts";
import type { Observed } from "../../world.ts";
import type { Fact } from "./fact.ts";

/** `field`: every field of every object that the answer made or changed, as the cluster keeps it. */
export function fieldFacts({ outcome, world }: Observed): readonly Fact[] {
  return outcome.results.flatMap((result) => ("object" in result ? fieldsOf(result.object, world) : []));
}

/** A list or a map has a `size`, anything else a `value`. `every` is the path without the numbers of list items. */
function fieldsOf({ status: _, ...object }: KubeObject, world: string): readonly Fact[] {
  const { kind, metadata } = object;
  const own = { fact: "field", world, kind, name: metadata.name, namespace: metadata.namespace };
  return leaves(object, "").map(({ path, value }) => ({
    ...own,
    path,
    every: path.replace(/\[\d+\]/g, "[]"),
    ...(typeof value === "object" && value !== null
      ? { size: Object.keys(value).length }
      : { value: typeof value === "boolean" || typeof value === "number" ? value : String(value) }),
  }));
}

const KUBECTL = "kubectl.kubernetes.io/";

function leaves(value: unknown, path: string): readonly { readonly path: string; readonly value: unknown }[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  const inner = Array.isArray(value)
    ? value.flatMap((item, i) => leaves(item, `${path}[${i}]`))
    : Object.entries(value)
        .filter(([key]) => !key.startsWith(KUBECTL))
        .flatMap(([key, field]) => leaves(field, path === "" ? key : `${path}.${key}`));
  return path === "" ? inner : [{ path, value }, ...inner];
}
