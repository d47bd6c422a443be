import isEqual from "fast-deep-equal";
import type { KubeObject } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { Origin, Provenance } from "../api/provenance.ts";
import type { Release } from "../api/release.ts";
import { qualifiedResource } from "../api/resources.ts";
import type { NamedType } from "../api/types.ts";
import { type JsonObject, jsonObjectOf } from "../manifest/document.ts";
import { randomSuffix } from "../store/chance.ts";
import { getObject, type ObjectStore, provenanceOf, putObject, refOf } from "../store/object-store.ts";
import { type FieldError, invalid } from "./field-error.ts";
import type { KindRules, WriteContext } from "./kind-rules.ts";
import { mergedProvenance, type Source } from "./merged-provenance.ts";
import { validateMetadata } from "./metadata.ts";
import { applyPatch, type Patch } from "./patch/patch.ts";
import { persisted } from "./persisted.ts";
import { type FieldValidation, receive } from "./receive.ts";
import { type Refusal, refused, refusedFields, type Unreadable } from "./status.ts";

/** What the server answers to a write. */
export type WriteResult = Accepted | Refusal;

type Accepted = {
  readonly kind: "accepted";
  readonly store: ObjectStore;
  readonly object: KubeObject;
  readonly warnings: readonly string[];
};

/** What a request's address says: which kind of object, and whose. */
export type Target = { readonly type: NamedType; readonly rules: KindRules; readonly ref: ObjectRef };

/** An object as somebody wrote it, and where each field stands. */
export type Body = { readonly value: JsonObject; readonly provenance: Provenance };

export type WriteOptions = { readonly fieldValidation: FieldValidation; readonly dryRun: boolean };

/** Creates an object: decode, namespace, defaults, admission, allocation, validation, and last whether it exists (S-003). */
export function createObject(context: WriteContext, target: Target, body: Body, options: WriteOptions): WriteResult {
  const received = receive(body.value, target.type, options.fieldValidation, "json");
  if (received.kind === "unreadable") return badRequest(target.ref.kind, body.value, received.unreadable);
  const homeless = missingNamespace(context, target);
  if (homeless) return homeless;
  const object = named(received.object, target, context);
  const prepared = prepare(context, object, body.provenance, target, undefined);
  if (prepared.kind === "refused") return underName(prepared, object.metadata.name);
  if (hasResourceVersion(object)) {
    return refused("Unknown", "resourceVersion should not be set on objects to be created");
  }
  if (getObject(context.store, refOf(object))) {
    return refused("AlreadyExists", `${qualifiedResource(object.kind)} "${object.metadata.name}" already exists`);
  }
  return stored(context, prepared, received.warnings, options);
}

function underName({ kind, status }: Refusal, name: string): Refusal {
  return status.reason === "Invalid" ? { kind, status: { ...status, name } } : { kind, status };
}

/** What was read from a server and written back as new still has the version that it had there. */
function hasResourceVersion({ metadata }: KubeObject): boolean {
  return Number(Reflect.get(metadata, "resourceVersion") ?? 0) > 0;
}

/** Puts an object in the place of the one of its name; some kinds are made where there is none (S-244). */
export function replaceObject(context: WriteContext, target: Target, body: Body, options: WriteOptions): WriteResult {
  const old = getObject(context.store, target.ref);
  if (!old && target.rules.createsOnUpdate) return createObject(context, target, body, options);
  if (!old) return notFound(target.ref);
  const received = receive(body.value, target.type, options.fieldValidation, "json");
  if (received.kind === "unreadable") return badRequest(target.ref.kind, body.value, received.unreadable);
  return update(context, target, received.object, old, { kind: "file", body }, received.warnings, options);
}

/** Who changes an object: a file, each field at its line, or a command line. */
export type Author =
  | { readonly kind: "file"; readonly body: Body }
  | { readonly kind: "command"; readonly command: string };

/** Changes an object by a patch (S-105, S-111): what it does not name stays as it is. */
export function patchObject(
  context: WriteContext,
  target: Target,
  patch: Patch,
  author: Author,
  options: WriteOptions,
): WriteResult {
  const old = getObject(context.store, target.ref);
  if (!old) return notFound(target.ref);
  const patched = applyPatch(jsonObjectOf(old), patch, target.type);
  if (patched.kind === "failed") return { kind: "refused", status: { reason: "Invalid", errors: [], anonymous: true } };
  const received = receive(patched.value, target.type, options.fieldValidation, "converter");
  if (received.kind === "unreadable") return unreadablePatch(patched.shown, received.unreadable);
  return update(context, target, received.object, old, author, received.warnings, options);
}

function update(
  context: WriteContext,
  target: Target,
  object: KubeObject,
  old: KubeObject,
  author: Author,
  warnings: readonly string[],
  options: WriteOptions,
): WriteResult {
  const addressed = { ...object, metadata: { ...object.metadata, ...addressOf(target) } };
  const before = { value: old, provenance: provenanceOf(context.store, target.ref) ?? new Map() };
  const provenance = mergedProvenance(addressed, target.type, sourcesOf(author, before, addressed));
  const prepared = prepare(context, addressed, provenance, target, old);
  if (prepared.kind === "refused") return prepared;
  return stored(context, prepared, warnings, options);
}

/** What a file says is its own, even where it says what was there before; a command only says what it changes. */
function sourcesOf(author: Author, before: Source, after: KubeObject): readonly Source[] {
  if (author.kind === "file") return [author.body, before];
  return [before, { value: after, provenance: new Map([["", author]]) }];
}

type Prepared = {
  readonly kind: "prepared";
  readonly object: KubeObject;
  readonly provenance: Provenance;
  readonly warnings: readonly string[];
};

function prepare(
  context: WriteContext,
  object: KubeObject,
  provenance: Provenance,
  { rules, type }: Target,
  old: KubeObject | undefined,
): Prepared | Refusal {
  const bare = withStatusOf(object, old);
  const defaulted = rules.defaults?.(bare) ?? bare;
  const admitted = old === undefined ? (rules.admit?.(defaulted, context) ?? defaulted) : defaulted;
  const allocation = rules.allocate?.(admitted, context, old) ?? ({ kind: "allocated", object: admitted } as const);
  if (allocation.kind === "failed") return refusedFields(allocation.errors);
  if (allocation.kind === "forbidden") return refused("Forbidden", allocation.message);
  const errors = errorsOf(allocation.object, old, rules, context.document.kubernetes);
  if (errors.length > 0) return refusedFields(errors);
  const kept = persisted(allocation.object, type);
  const known = markNew(markNew(provenance, admitted, { kind: "defaulted" }), kept, { kind: "allocated" });
  const counted = rules.hasGeneration ? withGeneration(kept, old, rules.hasGeneration) : kept;
  const warnings = rules.warnings?.(counted, old, context.document.kubernetes) ?? [];
  return { kind: "prepared", object: counted, provenance: known, warnings };
}

/** All that is wrong with an object, in the server's order (S-003). */
function errorsOf(
  object: KubeObject,
  old: KubeObject | undefined,
  rules: KindRules,
  release: Release,
): readonly FieldError[] {
  const changes = old === undefined ? [] : (rules.validateUpdate?.(object, old) ?? []);
  return [
    ...validateMetadata(object, rules.scope, (name) => rules.nameProblems(name, release)),
    ...(rules.changesFirst ? changes : []),
    ...rules.validate(object, old, release),
    ...(rules.changesFirst ? [] : changes),
  ];
}

/** Nobody but controllers writes a status (S-208). */
function withStatusOf({ status: _, ...object }: KubeObject, old: KubeObject | undefined): KubeObject {
  const { apiVersion, kind, metadata } = object;
  const kept = old?.status === undefined ? {} : { status: old.status };
  return { ...object, apiVersion, kind, metadata, ...kept };
}

/** Counts the changes of what is wanted, from 1: everything but the metadata and the status. */
function withGeneration(
  object: KubeObject,
  old: KubeObject | undefined,
  counts: NonNullable<KindRules["hasGeneration"]>,
): KubeObject {
  const before = old?.metadata.generation ?? 0;
  const isMarked =
    (counts === "labels-too" && !isEqual(old?.metadata.labels, object.metadata.labels)) ||
    (counts === "annotations-too" && !isEqual(old?.metadata.annotations, object.metadata.annotations));
  const changed = old === undefined || isMarked || !isEqual(wantedPart(old), wantedPart(object));
  return { ...object, metadata: { ...object.metadata, generation: changed ? before + 1 : before } };
}

function wantedPart({ metadata: _, status: __, ...wanted }: KubeObject): object {
  return wanted;
}

function stored(
  context: WriteContext,
  { object, provenance, warnings }: Prepared,
  received: readonly string[],
  { dryRun }: WriteOptions,
): Accepted {
  const store = dryRun ? context.store : putObject(context.store, object, provenance);
  return { kind: "accepted", store, object, warnings: [...received, ...warnings] };
}

function missingNamespace({ store }: WriteContext, { rules, ref }: Target): Refusal | undefined {
  if (rules.scope === "cluster") return undefined;
  const namespace = { kind: "Namespace", namespace: "", name: ref.namespace };
  return getObject(store, namespace) ? undefined : refused("NotFound", `namespaces "${ref.namespace}" not found`);
}

/** The object under its address; a base name gets five characters of its own (S-011, S-401). */
function named(object: KubeObject, target: Target, { seed, store }: WriteContext): KubeObject {
  const { name, generateName } = object.metadata;
  const address = addressOf(target);
  if (name !== "" || !generateName) return { ...object, metadata: { ...object.metadata, ...address } };
  const base = generateName.slice(0, MAX_GENERATED_BASE);
  for (let tried = 0; ; tried++) {
    const generated = `${base}${randomSuffix(seed, `${target.ref.kind} ${target.ref.namespace}/${base} ${tried}`)}`;
    if (getObject(store, { ...target.ref, name: generated })) continue;
    return { ...object, metadata: { ...object.metadata, ...address, name: generated } };
  }
}

const MAX_GENERATED_BASE = 58;

const addressOf = ({ rules, ref }: Target): { readonly namespace?: string } =>
  rules.scope === "cluster" ? {} : { namespace: ref.namespace };

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

export function notFound({ kind, name }: ObjectRef): Refusal {
  return refused("NotFound", `${qualifiedResource(kind)} "${name}" not found`);
}

function badRequest(kind: string, { apiVersion }: JsonObject, unreadable: Unreadable): Refusal {
  const version = String(apiVersion).split("/").at(-1);
  const message = `${kind} in version "${version}" cannot be handled as a ${kind}: ${unreadable.words}`;
  return { kind: "refused", status: { reason: "BadRequest", message, unreadable } };
}

/** The server shows the patch instead of naming the object (S-105). */
function unreadablePatch(shown: string, unreadable: Unreadable): Refusal {
  const errors = [invalid("patch", shown, unreadable.words)];
  return { kind: "refused", status: { reason: "Invalid", errors, anonymous: true, unreadable } };
}
