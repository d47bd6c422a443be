/**
 * What the nodes remember of the connections that were made. Connections are state: who is sent where may depend on who
 * was sent where before.
 */
export type Flows = {
  readonly affinity: ReadonlyMap<string, AffinityEntry>;
  /** With ipvs: the endpoint that a node's virtual server sent the last connection to (S-553). */
  readonly turns: ReadonlyMap<string, string>;
};

/** Session affinity of one client with one Service port on one node (S-532). */
export type AffinityEntry = {
  /** Address and port of the endpoint, as text. */
  readonly endpoint: string;
  /** When the client last opened a connection, in seconds of the cluster's time. */
  readonly at: number;
};

export const NO_FLOWS: Flows = { affinity: new Map(), turns: new Map() };
