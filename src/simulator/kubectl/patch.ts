import isEqual from "fast-deep-equal";
import type { KubeObject } from "../api/kinds.ts";
import { parsePatch } from "../apiserver/patch/patch.ts";
import { notFound, type Target } from "../apiserver/write.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { getObject } from "../store/object-store.ts";
import { failedStep, patchStep } from "./by-name.ts";
import { frameStatus } from "./framing.ts";
import type { Step } from "./outcome.ts";

/** `kubectl patch -p TEXT --type KIND`: the text is YAML or JSON. */
export function patchOne(
  state: ClusterState,
  target: Target,
  text: string,
  kind: "strategic" | "merge" | "json",
  command: string,
): Step {
  const before = getObject<KubeObject>(state.objects, target.ref);
  if (!before) return failedStep(state, target.ref, frameStatus(notFound(target.ref).status, target.ref));
  const parsed = parsePatch(text, kind);
  if (parsed.kind === "unreadable") {
    return failedStep(state, target.ref, frameStatus({ reason: "BadRequest", message: parsed.message }, target.ref));
  }
  return patchStep(state, target, parsed.patch, command, ({ object }) =>
    isEqual(object, before) ? "patched (no change)" : "patched",
  );
}
