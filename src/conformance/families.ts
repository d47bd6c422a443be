import { replayAdmission } from "./admission.ts";
import { replayPodnet } from "./podnet/podnet.ts";
import type { Replay } from "./replay.ts";
import { replayRouting } from "./routing.ts";
import { replayUpstream } from "./upstream/upstream.ts";

/** Which replayer plays which family of recordings, by the name in the recording. */
export const FAMILIES: Readonly<Record<string, Replay>> = {
  admission: replayAdmission,
  podnet: replayPodnet,
  routing: replayRouting,
  "routing-ipmasq": replayRouting,
  "routing-nftables": replayRouting,
  upstream: replayUpstream,
};

/** The family of a recording: its own word for it; upstream tables name their suite instead, Pod networks how they are set up. */
export function familyOf(recording: unknown): string {
  const { family, suite, configuration } = (recording ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof family === "string") return family;
  if (typeof suite === "string") return "upstream";
  return typeof configuration === "string" ? "podnet" : "other";
}
