import type { ClusterDocument } from "../api/cluster-document.ts";
import type { Diagnostic } from "../api/diagnostic.ts";
import type { IpamState } from "../platforms/ipam.ts";
import type { ObjectStore } from "../store/object-store.ts";
import type { Flows } from "./flows.ts";

/** A whole cluster as a value: every action gives a new one. */
export type ClusterState = {
  readonly document: ClusterDocument;
  /** All chance comes from here (S-010). */
  readonly seed: number;
  /** Seconds since the cluster was made. */
  readonly time: number;
  readonly objects: ObjectStore;
  /** What the nodes remember of past connections; absent while none was made that leaves a trace. */
  readonly flows?: Flows;
  /** What the platform remembers of the addresses it gave out. */
  readonly ipam: IpamState;
  /** What the controllers want the author or the learner to know: an unknown image, a Pod without an address. */
  readonly notices: readonly Diagnostic[];
};
