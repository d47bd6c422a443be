import type { Diagnostic } from "../api/diagnostic.ts";
import type { KubeObject } from "../api/kinds.ts";
import type { Origin, Provenance } from "../api/provenance.ts";
import { qualifiedResource } from "../api/resources.ts";
import { getObject, type ObjectStore, putObject, refOf } from "../store/object-store.ts";
import { DIAGNOSTIC_CODES, type FieldError, formatFieldError } from "./field-error.ts";
import type { KindRules, WriteContext } from "./kind-rules.ts";
import { validateMetadata } from "./metadata.ts";

/** What the server answers to a write. */
export type WriteResult =
  | {
      readonly kind: "accepted";
      readonly store: ObjectStore;
      readonly object: KubeObject;
      readonly warnings: readonly string[];
    }
  | { readonly kind: "refused"; readonly status: Status };

/** Why the server refused, as it says so (S-005, S-008): `invalid` lists fields, the others are one sentence. */
export type Status =
  | { readonly reason: "Invalid"; readonly errors: readonly FieldError[] }
  | { readonly reason: "NotFound" | "AlreadyExists" | "InternalError"; readonly message: string };

/** Creates an object: namespace, defaults, admission, allocation, validation, and last whether it exists (S-003). */
export function createObject(
  context: WriteContext,
  object: KubeObject,
  provenance: Provenance,
  rules: KindRules,
): WriteResult {
  const { namespace } = object.metadata;
  if (
    rules.scope === "namespaced" &&
    !getObject(context.store, { kind: "Namespace", namespace: "", name: namespace ?? "" })
  ) {
    return refused("NotFound", `namespaces "${namespace}" not found`);
  }
  const prepared = prepare(context, object, provenance, rules, undefined);
  if (prepared.kind === "refused") return prepared;
  if (getObject(context.store, refOf(object))) {
    return refused("AlreadyExists", `${qualifiedResource(object.kind)} "${object.metadata.name}" already exists`);
  }
  return stored(context, prepared, rules);
}

/** Replaces an object by a changed one: what the server allocated is kept, what may not change is refused (S-240…S-243). */
export function updateObject(
  context: WriteContext,
  object: KubeObject,
  provenance: Provenance,
  rules: KindRules,
): WriteResult {
  const old = getObject(context.store, refOf(object));
  if (!old) return createObject(context, object, provenance, rules);
  const prepared = prepare(context, object, provenance, rules, old);
  return prepared.kind === "refused" ? prepared : stored(context, prepared, rules);
}

type Prepared = { readonly kind: "prepared"; readonly object: KubeObject; readonly provenance: Provenance };

function prepare(
  context: WriteContext,
  object: KubeObject,
  provenance: Provenance,
  rules: KindRules,
  old: KubeObject | undefined,
): Prepared | Extract<WriteResult, { kind: "refused" }> {
  const defaulted = rules.defaults?.(object) ?? object;
  const admitted = old === undefined ? (rules.admit?.(defaulted) ?? defaulted) : { ...defaulted, status: old.status };
  const allocation = rules.allocate?.(admitted, context, old) ?? ({ kind: "allocated", object: admitted } as const);
  if (allocation.kind === "failed") return refusedFields([allocation.error]);
  const errors = [
    ...validateMetadata(allocation.object, rules.scope, rules.nameProblems),
    ...rules.validate(allocation.object),
    ...(old === undefined ? [] : (rules.validateUpdate?.(allocation.object, old) ?? [])),
  ];
  if (errors.length > 0) return refusedFields(errors);
  const written = rules.hasGeneration ? withGeneration(allocation.object, old) : allocation.object;
  const known = markNew(markNew(provenance, admitted, { kind: "defaulted" }), allocation.object, { kind: "allocated" });
  return { kind: "prepared", object: written, provenance: known };
}

/** Counts the changes of what is wanted, from 1: everything but the metadata and the status. */
function withGeneration(object: KubeObject, old: KubeObject | undefined): KubeObject {
  const before = old?.metadata.generation ?? 0;
  const changed = old === undefined || JSON.stringify(wantedPart(old)) !== JSON.stringify(wantedPart(object));
  return { ...object, metadata: { ...object.metadata, generation: changed ? before + 1 : before } };
}

function wantedPart({ metadata: _, status: __, ...wanted }: KubeObject): object {
  return wanted;
}

function stored(context: WriteContext, { object, provenance }: Prepared, rules: KindRules): WriteResult {
  const warnings = rules.warnings?.(object) ?? [];
  return { kind: "accepted", store: putObject(context.store, object, provenance), object, warnings };
}

function refused(
  reason: "NotFound" | "AlreadyExists" | "InternalError",
  message: string,
): Extract<WriteResult, { kind: "refused" }> {
  return { kind: "refused", status: { reason, message } };
}

function refusedFields(errors: readonly FieldError[]): Extract<WriteResult, { kind: "refused" }> {
  const [first] = errors;
  if (first?.kind === "Internal") return refused("InternalError", `Internal error occurred: ${first.detail}`);
  return { kind: "refused", status: { reason: "Invalid", errors } };
}

/** Every field of what is wanted that nobody is known to have written has this origin. */
function markNew(provenance: Provenance, object: KubeObject, origin: Origin): Provenance {
  const marked = new Map(provenance);
  const walk = (value: unknown, path: string): void => {
    if (!marked.has(path)) marked.set(path, origin);
    if (typeof value !== "object" || value === null) return;
    for (const [key, field] of Object.entries(value))
      walk(field, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
  };
  for (const [field, value] of Object.entries(wantedPart(object))) walk(value, field);
  return marked;
}

/** The complaints about fields as diagnostics, each with its place in the text that was written. */
export function diagnosticsOf(
  errors: readonly FieldError[],
  object: KubeObject,
  rangeOf: (path: string) => Diagnostic["range"],
): readonly Diagnostic[] {
  return errors.map((error) => {
    const range = rangeOf(error.path.replace("spec.clusterIPs", "spec.clusterIP"));
    return {
      code: DIAGNOSTIC_CODES[error.kind],
      severity: "error",
      message: formatFieldError(error),
      path: error.path,
      object: refOf(object),
      ...(range ? { range } : {}),
    };
  });
}
