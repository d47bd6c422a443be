import type { ClusterDocument } from "../api/cluster-document.ts";
import type { KubeObject } from "../api/kinds.ts";
import type { Release } from "../api/release.ts";
import type { ObjectStore } from "../store/object-store.ts";
import type { FieldError } from "./field-error.ts";
import type { Scope } from "./metadata.ts";

/** What the server knows while it handles one write. */
export type WriteContext = { readonly document: ClusterDocument; readonly seed: number; readonly store: ObjectStore };

export type Allocation<T> =
  | { readonly kind: "allocated"; readonly object: T }
  /** Allocation fails before validation, and its errors stand alone (S-003). */
  | { readonly kind: "failed"; readonly errors: readonly FieldError[] }
  /** Admission turns the object away, in one sentence (S-008). */
  | { readonly kind: "forbidden"; readonly message: string };

/**
 * How the server treats one kind, stage by stage (S-003). A stage that is left out does nothing. Methods, so that the
 * rules of every kind fit in one table.
 */
export type KindRules<T extends KubeObject = KubeObject> = {
  readonly scope: Scope;
  /** Whether `metadata.generation` counts the changes of the spec, or even those of the labels or the annotations. */
  readonly hasGeneration?: true | "labels-too" | "annotations-too";
  /** Whether `replace` makes an object that is not there (S-244). */
  readonly createsOnUpdate?: true;
  /** What the server says with every answer about the kind, refusals included (S-905). */
  readonly deprecated?: string;
  readonly nameProblems: (name: string, release: Release) => readonly string[];
  defaults?(object: T): T;
  admit?(object: T, context: WriteContext): T;
  allocate?(object: T, context: WriteContext, old: T | undefined): Allocation<T>;
  /** `old` is what stands there when the object is not new. */
  validate(object: T, old: T | undefined, release: Release): readonly FieldError[];
  /** What may not change. Told after the other errors, with `changesFirst` before them. */
  validateUpdate?(object: T, old: T): readonly FieldError[];
  readonly changesFirst?: true;
  warnings?(object: T, old: T | undefined, release: Release): readonly string[];
};
