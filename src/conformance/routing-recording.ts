// What the recordings of `routing*` hold, as far as a replay reads it: see the README beside them.

export type RoutingRecording = {
  readonly id: string;
  readonly family: string;
  readonly proxyMode: "iptables" | "nftables" | "ipvs";
  readonly ipMasq?: boolean;
  readonly manifest: string;
  readonly steps?: readonly RecordedStep[];
  /** Null where the list of probes changes the cluster. */
  readonly cluster: RecordedCluster | null;
  readonly probes: readonly (RecordedProbe | RecordedAction)[];
};

export type RecordedStep = { readonly on?: string; readonly sh?: string; readonly kubectl?: string };
export type RecordedAction = { readonly step: RecordedStep; readonly clusterAfter?: RecordedCluster | null };

export type RecordedProbe = {
  readonly from: string;
  readonly to: string;
  readonly toIP: string | null;
  readonly port: number | null;
  readonly protocol: "TCP" | "UDP" | "ICMP";
  readonly n: number;
  readonly sequential: boolean;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly reached?: Counts;
  readonly sourceSeenByPod?: Readonly<Record<string, Counts>>;
  readonly podPort?: Readonly<Record<string, Counts>>;
  readonly clientOwnIP?: readonly string[];
  readonly order?: readonly string[];
};

export type Counts = Readonly<Record<string, number>>;

export type RecordedCluster = {
  readonly services: readonly Readonly<Record<string, unknown>>[];
  readonly pods: readonly RecordedPod[];
  readonly endpointSlices: readonly RecordedSlice[];
};

export type RecordedPod = {
  readonly name: string;
  readonly namespace?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly node: string;
  readonly ip: string | null;
  readonly hostNetwork: boolean;
  readonly phase: string;
  readonly ready: string;
  readonly terminating: boolean;
  readonly ports: readonly Readonly<Record<string, unknown>>[];
};

export type RecordedSlice = {
  readonly name: string;
  readonly namespace?: string;
  readonly service: string;
  readonly addressType: string;
  readonly ports: readonly Readonly<Record<string, unknown>>[] | null;
  readonly endpoints: readonly Readonly<Record<string, unknown>>[] | null;
};

export function isAction(entry: RecordedProbe | RecordedAction): entry is RecordedAction {
  return "step" in entry;
}
