import { replayAdmission } from "./admission.ts";
import type { Replay } from "./replay.ts";
import { replayRouting } from "./routing.ts";

/** Which replayer plays which family of recordings, by the name in the recording. */
export const FAMILIES: Readonly<Record<string, Replay>> = {
  admission: replayAdmission,
  routing: replayRouting,
  "routing-ipmasq": replayRouting,
  "routing-nftables": replayRouting,
};
