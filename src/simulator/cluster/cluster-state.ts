import type { Controlled } from "../controllers/controlled.ts";
import type { Flows } from "./flows.ts";

/** A whole cluster as a value: every action gives a new one. All chance comes from its seed (S-010). */
export type ClusterState = Controlled & {
  /** What the nodes remember of past connections; absent while none was made that leaves a trace. */
  readonly flows?: Flows;
};
