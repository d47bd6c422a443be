import { createObject, replaceObject } from "../apiserver/write.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import type { ObjectDocument } from "../manifest/document.ts";
import type { Identified } from "./identify.ts";
import type { Step } from "./outcome.ts";
import { type FileOptions, resultLine, writeContext, writeOptions, writtenStep } from "./written.ts";

/** `kubectl create`: the object must be new. */
export function createFromFile(
  state: ClusterState,
  document: ObjectDocument,
  { target, body }: Identified,
  options: FileOptions,
): Step {
  // A client dry run asks nobody: whatever kubectl could read is "created" (S-215).
  if (options.dryRun === "client") {
    const line = resultLine(String(body.value.apiVersion), target.ref, "created", "client");
    return { state, line, complaints: [], diagnostics: [] };
  }
  const made = createObject(writeContext(state), target, body, writeOptions(options));
  const how = { doing: "error when creating", dryRun: options.dryRun };
  return writtenStep(state, document, target, made, "created", how);
}

/** `kubectl replace`: the file takes the place of the object (S-244). */
export function replaceFromFile(
  state: ClusterState,
  document: ObjectDocument,
  { target, body }: Identified,
  options: FileOptions,
): Step {
  const made = replaceObject(writeContext(state), target, body, writeOptions(options));
  const how = { doing: "error when replacing", dryRun: options.dryRun };
  return writtenStep(state, document, target, made, "replaced", how);
}
