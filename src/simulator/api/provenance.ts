import type { ObjectRef } from "./object-ref.ts";
import type { Range } from "./source.ts";

/** Who last set a field of an object. */
export type Origin =
  /** The world of the lab, or the learner: `fileName` tells which. */
  | { readonly kind: "written"; readonly fileName: string; readonly range: Range }
  /** A command line changed it: `kubectl scale deployment web --replicas=3`. */
  | { readonly kind: "command"; readonly command: string }
  | { readonly kind: "defaulted" }
  | { readonly kind: "allocated" }
  /** A controller copied it from its owner: follow `owner` and `path` to the line. */
  | { readonly kind: "controller"; readonly controller: string; readonly owner?: ObjectRef; readonly path?: string }
  | { readonly kind: "platform"; readonly platform: string };

/**
 * Where every field of one object came from, by field path as the server writes it (`spec.ports[0].targetPort`).
 * A path that is not listed has the origin of its nearest listed parent. It never enters equality or digests.
 */
export type Provenance = ReadonlyMap<string, Origin>;

/** The origin of the field, or of the nearest parent that has one. */
export function originOf(provenance: Provenance | undefined, path: string): Origin | undefined {
  for (let at = path; ; at = parentPath(at)) {
    const origin = provenance?.get(at);
    if (origin || at === "") return origin;
  }
}

/** `spec.ports[0].port` → `spec.ports[0]` → `spec.ports` → `spec` → "". */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("."), path.lastIndexOf("["), 0));
}
