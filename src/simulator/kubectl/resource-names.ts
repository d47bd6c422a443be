import type { ClusterDocument } from "../api/cluster-document.ts";
import { customKindOf, isInstalled } from "../api/custom-kinds.ts";
import { type Resource, resourceNamed } from "../api/resources.ts";

export type Named =
  | { readonly kind: "named"; readonly resource: Resource; readonly names: readonly string[] }
  /** kubectl's words. */
  | { readonly kind: "misnamed"; readonly message: string };

/** `svc web`, `svc/web`, `deployment web api`: which resource of those that the cluster has, and whose names. */
export function resourceNames(words: readonly string[], world: ClusterDocument): Named {
  const [first = "", ...rest] = words;
  const [type = "", ...name] = first.split("/");
  const resource = resourceNamed(type);
  const custom = resource && customKindOf(`${resource.group}/${resource.version}`, resource.kind);
  if (!resource || (custom && !isInstalled(custom, world)))
    return { kind: "misnamed", message: `the server doesn't have a resource type "${type}"` };
  return { kind: "named", resource, names: [...name, ...rest] };
}
