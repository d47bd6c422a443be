import { formatRef } from "../api/object-ref.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import type { HiddenFromNode, ModelFailure, Requirement } from "../trace/network-model.ts";
import { endingSentence } from "./explain-ending.ts";
import { addressName, placeName } from "./names.ts";

/** What each requirement of the network model asks for. */
export const REQUIREMENTS: Readonly<Record<Requirement, string>> = {
  R1: "every Pod has an address of its own",
  R2: "every Pod reaches every other Pod directly, under its own address",
  R3: "what runs on a node reaches the Pods of that node",
  R4: "Pods with hostNetwork reach all Pods of all nodes, under an address of their node",
};

/** Why a requirement does not hold, in one sentence. */
export function modelFailureSentence(state: ClusterState, failure: ModelFailure): string {
  switch (failure.kind) {
    case "no-address":
      return `${formatRef(failure.pod)} has no address: ${failure.message}`;
    case "shared-address":
      return `${formatRef(failure.pod)} does not have ${failure.address} for itself.`;
    case "not-reached":
      return `${placeName(failure.from)} does not reach ${placeName(failure.to)}. ${endingSentence(state, failure.disposition)}`;
    case "translated":
      return `${placeName(failure.to)} sees ${placeName(failure.from)} as ${addressName(state, failure.source)}.`;
  }
}

/** A fact beside the model: Pods may be hidden from the nodes they call. */
export function hiddenFromNodeSentence(state: ClusterState, { from, to, source }: HiddenFromNode): string {
  return `${placeName(to)} sees ${placeName(from)} as ${addressName(state, source)}: the platform masquerades what Pods send to nodes.`;
}
