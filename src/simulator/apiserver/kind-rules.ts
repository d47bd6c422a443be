import type { ClusterDocument } from "../api/cluster-document.ts";
import type { KubeObject } from "../api/kinds.ts";
import type { ObjectStore } from "../store/object-store.ts";
import type { FieldError } from "./field-error.ts";
import type { Scope } from "./metadata.ts";

/** What the server knows while it handles one write. */
export type WriteContext = { readonly document: ClusterDocument; readonly seed: number; readonly store: ObjectStore };

export type Allocation<T> =
  | { readonly kind: "allocated"; readonly object: T }
  /** Allocation fails before validation, and its error stands alone (S-003). */
  | { readonly kind: "failed"; readonly error: FieldError };

/** How the server treats one kind, stage by stage (S-003). A stage that is left out does nothing. */
export type KindRules<T extends KubeObject = KubeObject> = {
  readonly scope: Scope;
  readonly nameProblems: (name: string) => readonly string[];
  readonly defaults?: (object: T) => T;
  readonly admit?: (object: T) => T;
  readonly allocate?: (object: T, context: WriteContext, old: T | undefined) => Allocation<T>;
  readonly validate: (object: T) => readonly FieldError[];
  readonly validateUpdate?: (object: T, old: T) => readonly FieldError[];
  readonly warnings?: (object: T) => readonly string[];
};
