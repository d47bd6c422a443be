import { goJSON } from "../api/go-text.ts";
import { qualifiedResource, resourceOfKind } from "../api/resources.ts";
import { pathInSource } from "../apiserver/merged-provenance.ts";
import { strategicMerge } from "../apiserver/patch/strategic-merge.ts";
import { type Body, createObject, patchObject, type Target } from "../apiserver/write.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  jsonObjectOf,
  type ObjectDocument,
} from "../manifest/document.ts";
import { getObject } from "../store/object-store.ts";
import { clientError, warning } from "./complaint.ts";
import type { Identified } from "./identify.ts";
import type { Step } from "./outcome.ts";
import { threeWayPatch } from "./three-way.ts";
import { type FileOptions, resultLine, writeContext, writeOptions, writtenStep } from "./written.ts";

const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

/** `kubectl apply`: creates the object, or sends a patch of what the file changed since it was last applied (S-111). */
export function applyObject(
  state: ClusterState,
  document: ObjectDocument,
  { target, body }: Identified,
  options: FileOptions,
): Step {
  const { name, generateName } = metadataOf(body.value);
  if (!name && generateName) {
    const complaint = clientError(`from ${generateName}: cannot use generate name with apply`);
    return { state, result: { kind: "refused", ref: target.ref }, complaints: [complaint], diagnostics: [] };
  }
  const annotated = { ...body, value: withLastApplied(body.value) };
  const live = getObject(state.objects, target.ref);
  if (live) return patchLive(state, document, target, annotated, jsonObjectOf(live), options);
  const made =
    options.dryRun === "client"
      ? undefined
      : createObject(writeContext(state), target, annotated, writeOptions(options));
  return made
    ? writtenStep(state, document, target, made, "created", { doing: "error when creating", dryRun: options.dryRun })
    : lineOnly(state, target, body, "created", options);
}

function patchLive(
  state: ClusterState,
  document: ObjectDocument,
  target: Target,
  body: Body,
  live: JsonObject,
  options: FileOptions,
): Step {
  const lastApplied = lastAppliedOf(live);
  const notice = lastApplied ? [] : [warning(neverApplied(target))];
  const patch = threeWayPatch(lastApplied ?? {}, body.value, live, target.type);
  const isEmpty = Object.keys(patch).length === 0;
  if (isEmpty || options.dryRun === "client") {
    const step = lineOnly(state, target, body, isEmpty ? "unchanged" : "configured", options);
    return { ...step, complaints: [...notice, ...step.complaints] };
  }
  const result = patchObject(
    writeContext(state),
    target,
    { kind: "strategic", patch },
    { kind: "file", body },
    writeOptions(options),
  );
  const merged = strategicMerge(live, patch, target.type);
  const step = writtenStep(state, document, target, result, "configured", {
    doing: patchFrame(target, body.value, patch, document.fileName),
    dryRun: options.dryRun,
    pathInFile: (path) => pathInSource(path, merged, body.value, target.type),
  });
  return { ...step, complaints: [...notice, ...step.complaints] };
}

/** Nothing was sent, or nothing came of it. */
function lineOnly(
  state: ClusterState,
  { ref }: Target,
  { value }: Body,
  done: "created" | "configured" | "unchanged",
  { dryRun }: FileOptions,
): Step {
  const object = getObject(state.objects, ref);
  return {
    state,
    ...(object ? { result: { kind: done, ref, object } } : {}),
    line: resultLine(String(value.apiVersion), ref, done, dryRun),
    complaints: [],
    diagnostics: [],
  };
}

function metadataOf(value: JsonObject): JsonObject {
  return isJsonObject(value.metadata) ? value.metadata : {};
}

function annotationsOf(value: JsonObject): JsonObject {
  const { annotations = {} } = metadataOf(value);
  return isJsonObject(annotations) ? annotations : {};
}

/** The file with itself in an annotation, so that the next apply knows what this one said. */
function withLastApplied(value: JsonObject): JsonObject {
  const { [LAST_APPLIED]: _, ...annotations } = annotationsOf(value);
  const bare = { ...value, metadata: { ...metadataOf(value), annotations } };
  const noted = { ...annotations, [LAST_APPLIED]: `${goJSON(bare)}\n` };
  return { ...value, metadata: { ...metadataOf(value), annotations: noted } };
}

function lastAppliedOf(live: JsonObject): JsonObject | undefined {
  const text = annotationsOf(live)[LAST_APPLIED];
  return typeof text === "string" ? readJSON(text) : undefined;
}

/** Anybody may write into an annotation: what is no JSON says nothing. */
function readJSON(text: string): JsonObject | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function neverApplied({ ref }: Target): string {
  return `resource ${qualifiedResource(ref.kind)}/${ref.name} is missing the ${LAST_APPLIED} annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.`;
}

/** kubectl shows the patch and what it was meant for, unless the server names fields (S-007). */
function patchFrame({ ref }: Target, { apiVersion }: JsonObject, patch: JsonObject, fileName: string): string {
  const groupVersion = String(apiVersion).includes("/") ? apiVersion : `/${apiVersion}`;
  const plural = resourceOfKind(ref.kind)?.plural ?? "";
  const resource = `Resource: "${groupVersion}, Resource=${plural}", GroupVersionKind: "${groupVersion}, Kind=${ref.kind}"`;
  const object = `${resource}\nName: "${ref.name}", Namespace: "${ref.namespace}"`;
  return `error when applying patch:\n${goJSON(patch)}\nto:\n${object}\nfor: "${fileName}": error when patching`;
}
