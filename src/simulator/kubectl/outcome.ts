import type { Diagnostic } from "../api/diagnostic.ts";
import type { KubeObject } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";

/** What a kubectl command leaves behind: the next state, and what stands on the terminal. */
export type CommandOutcome = {
  readonly state: ClusterState;
  readonly exit: number;
  /** Exactly kubectl's bytes. */
  readonly stdout: string;
  readonly stderr: string;
  /** The same problems as data, with the place in the learner's text. */
  readonly diagnostics: readonly Diagnostic[];
  /** What each object of the file came to, in order. */
  readonly results: readonly ObjectResult[];
};

export type ObjectResult =
  | { readonly kind: "created" | "configured" | "unchanged"; readonly ref: ObjectRef; readonly object: KubeObject }
  | { readonly kind: "refused"; readonly ref: ObjectRef | undefined };
