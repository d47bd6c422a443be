import type { Diagnostic } from "../api/diagnostic.ts";
import type { KubeObject } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { settle } from "../cluster/settle.ts";
import { type Complaint, complaintText } from "./complaint.ts";

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
  | {
      readonly kind: "created" | "configured" | "unchanged" | "replaced";
      readonly ref: ObjectRef;
      readonly object: KubeObject;
    }
  | { readonly kind: "deleted"; readonly ref: ObjectRef }
  | { readonly kind: "refused"; readonly ref: ObjectRef | undefined };

/** What became of one object of a command. */
export type Step = {
  readonly state: ClusterState;
  readonly result?: ObjectResult;
  /** What kubectl prints about it. */
  readonly line?: string;
  readonly complaints: readonly Complaint[];
  readonly diagnostics: readonly Diagnostic[];
};

/** One command made of its steps, in order. Objects fail independently; afterwards the controllers run. */
export function outcomeOf(state: ClusterState, steps: readonly Step[]): CommandOutcome {
  const complaints = steps.flatMap((step) => step.complaints);
  return {
    state: settle(steps.at(-1)?.state ?? state),
    exit: complaints.some(({ side }) => side === "client" || side === "server") ? 1 : 0,
    stdout: steps.flatMap(({ line }) => (line === undefined ? [] : [`${line}\n`])).join(""),
    stderr: complaintText(complaints),
    diagnostics: steps.flatMap(({ diagnostics }) => diagnostics),
    results: steps.flatMap(({ result }) => result ?? []),
  };
}

/** Takes one step after the other, each from where the last one left the cluster. */
export function stepThrough<T>(
  state: ClusterState,
  items: readonly T[],
  take: (state: ClusterState, item: T) => Step,
): readonly Step[] {
  const steps: Step[] = [];
  for (const item of items) steps.push(take(steps.at(-1)?.state ?? state, item));
  return steps;
}
