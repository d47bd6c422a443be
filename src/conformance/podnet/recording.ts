// What the recordings of `podnet` hold, as far as a replay reads it: see the README beside them.

/** Packets on one kind of Pod network. A file of faults has no `commands`: its network is that of its configuration. */
export type PodnetRecording = {
  readonly configuration: string;
  readonly commands?: readonly string[];
  readonly masquerade_commands?: readonly string[];
  readonly tests: readonly PodnetTest[];
};

export type PodnetTest = {
  readonly test: string;
  readonly from: string;
  /** `10.244.2.2:8080` for TCP, `10.244.2.2` for a ping. */
  readonly to: string;
  /** `tcp`, or `ping` and its options. */
  readonly method: string;
  readonly up?: number;
  readonly down?: number;
  readonly fault?: string;
  /** All commands of the fault, on its first test. */
  readonly fault_commands?: readonly string[];
  readonly outcome: {
    readonly class: string;
    /** Ping's own words. */
    readonly said?: readonly string[];
    readonly server_saw?: { readonly client: string; readonly served_by: string };
  };
  /** The first packet, and the first answer, at every interface: `host:interface:in|out ttl=N …`. */
  readonly request_path: readonly string[];
  readonly reply_path: readonly string[];
  /** `host:interface:in|out`, and the TTL there. */
  readonly last_seen?: { readonly at: string; readonly ttl: number };
  readonly wire?: RecordedWire;
};

/** The packet as it left the sender's host: `inner` when something was wrapped around it. */
export type RecordedWire = {
  readonly src: string;
  readonly dst: string;
  readonly ttl: number;
  readonly dport?: number;
  readonly encap?: string;
  readonly vni?: number;
  readonly overhead_bytes?: number;
};
