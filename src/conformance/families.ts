import { replayAdmission } from "./admission.ts";
import type { Replay } from "./replay.ts";
import { replayRouting } from "./routing.ts";
import { replayUpstream } from "./upstream/upstream.ts";

/** Which replayer plays which family of recordings, by the name in the recording. */
export const FAMILIES: Readonly<Record<string, Replay>> = {
  admission: replayAdmission,
  routing: replayRouting,
  "routing-ipmasq": replayRouting,
  "routing-nftables": replayRouting,
  upstream: replayUpstream,
};

/** The family of a recording: its own word for it; the upstream tables name their suite instead. */
export function familyOf(recording: unknown): string {
  const { family, suite } = (recording ?? {}) as { readonly family?: unknown; readonly suite?: unknown };
  if (typeof family === "string") return family;
  return typeof suite === "string" ? "upstream" : "other";
}
