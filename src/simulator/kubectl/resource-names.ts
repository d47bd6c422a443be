import { type Resource, resourceNamed } from "../api/resources.ts";

export type Named =
  | { readonly kind: "named"; readonly resource: Resource; readonly names: readonly string[] }
  /** kubectl's words. */
  | { readonly kind: "misnamed"; readonly message: string };

/** `svc web`, `svc/web`, `deployment web api`: which resource, and whose names. */
export function resourceNames(words: readonly string[]): Named {
  const [first = "", ...rest] = words;
  const [type = "", ...name] = first.split("/");
  const resource = resourceNamed(type);
  if (!resource) return { kind: "misnamed", message: `the server doesn't have a resource type "${type}"` };
  return { kind: "named", resource, names: [...name, ...rest] };
}
