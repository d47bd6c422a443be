import type { ObjectRef } from "../api/object-ref.ts";
import { qualifiedResource } from "../api/resources.ts";
import { deleteObject } from "../apiserver/delete.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { serverError } from "./complaint.ts";
import { frameStatus } from "./framing.ts";
import type { Step } from "./outcome.ts";

/** `kubectl delete`: one object, and the line that says so; from a file, a failure names the file (S-007). */
export function deleteOne(state: ClusterState, ref: ObjectRef, doing?: string): Step {
  const result = deleteObject(state.objects, ref, state.time);
  if (result.kind === "refused") {
    const complaints = [serverError(frameStatus(result.status, ref, doing === undefined ? {} : { doing }))];
    return { state, result: { kind: "refused", ref }, complaints, diagnostics: [] };
  }
  const [, ...group] = qualifiedResource(ref.kind).split(".");
  const silent = ref.namespace === "" || state.document.kubernetes === "1.32";
  const from = silent ? "" : ` from ${ref.namespace} namespace`;
  return {
    state: { ...state, objects: result.store },
    result: { kind: "deleted", ref },
    line: `${[ref.kind.toLowerCase(), ...group].join(".")} "${ref.name}" deleted${from}`,
    complaints: [],
    diagnostics: [],
  };
}
