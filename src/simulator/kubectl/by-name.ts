import type { ObjectRef } from "../api/object-ref.ts";
import type { Resource } from "../api/resources.ts";
import { typeOfKind } from "../api/types.ts";
import type { Patch } from "../apiserver/patch/patch.ts";
import { rulesOf } from "../apiserver/rules.ts";
import { type Author, patchObject, type Target, type WriteResult } from "../apiserver/write.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { serverError, warning } from "./complaint.ts";
import { frameStatus } from "./framing.ts";
import type { Step } from "./outcome.ts";
import { FILE_DEFAULTS, resultLine, writeContext, writeOptions } from "./written.ts";

/** The object that a command names. */
export function targetOf(resource: Resource, name: string, namespace: string): Target | undefined {
  const apiVersion = resource.group === "" ? resource.version : `${resource.group}/${resource.version}`;
  const type = typeOfKind(apiVersion, resource.kind);
  if (!type) return undefined;
  const ref: ObjectRef = { kind: resource.kind, namespace: resource.namespaced ? namespace : "", name };
  return { type, rules: rulesOf(resource.kind), ref };
}

/** Sends a patch for a command and tells what came of it; `did` says so in kubectl's word. */
export function patchStep(
  state: ClusterState,
  target: Target,
  patch: Patch,
  command: string,
  did: (result: Extract<WriteResult, { kind: "accepted" }>) => string,
): Step {
  const author: Author = { kind: "command", command };
  const result = patchObject(writeContext(state), target, patch, author, writeOptions(FILE_DEFAULTS));
  if (result.kind === "refused")
    return failedStep(
      state,
      target.ref,
      frameStatus(result.status, target.ref, { release: state.document.kubernetes }),
    );
  const { object, store, warnings } = result;
  return {
    state: { ...state, objects: store },
    result: { kind: "configured", ref: target.ref, object },
    line: resultLine(object.apiVersion, target.ref, did(result), "none"),
    complaints: warnings.map(warning),
    diagnostics: [],
  };
}

export function failedStep(state: ClusterState, ref: ObjectRef, text: string): Step {
  return { state, result: { kind: "refused", ref }, complaints: [serverError(text)], diagnostics: [] };
}
