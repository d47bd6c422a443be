/** One thing that is observed of an object, whether it holds, and since when. */
export type Condition = {
  readonly type: string;
  readonly status: "True" | "False" | "Unknown";
  readonly reason?: string;
  readonly message?: string;
  /** When the status last changed between True, False and Unknown. */
  readonly lastTransitionTime?: string;
  /** Deployments only: when anything of the condition last changed. */
  readonly lastUpdateTime?: string;
  /** Nodes only: when the kubelet last spoke. */
  readonly lastHeartbeatTime?: string;
  /** Pods only; the API writes it as null where nobody probed. */
  readonly lastProbeTime?: string | null;
  readonly observedGeneration?: number;
};
