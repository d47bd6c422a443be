import type { ObjectRef } from "../api/object-ref.ts";
import { type Origin, originOf } from "../api/provenance.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import type { ServiceRule } from "../dataplane/service-rules.ts";
import type { Route } from "../net/interface.ts";
import type { Rule } from "../net/rule.ts";
import { platformOf } from "../platforms/index.ts";
import { type ObjectStore, provenanceOf, refOf } from "../store/object-store.ts";
import type { Cause } from "./trace.ts";

/** Owners of owners: Pod, ReplicaSet, Deployment. */
const MAX_OWNERS = 4;

/** The cause that stands in a field, with whoever set it. */
export function fieldCause({ objects }: ClusterState, object: ObjectRef, path: string, rule: string): Cause {
  return { kind: "field", object, path, origin: originAt(objects, object, path), rule };
}

export function kubeProxyCause(rule: string): Cause {
  return { kind: "platform", platform: "kube-proxy", rule };
}

export function platformCause({ document }: ClusterState, rule: string): Cause {
  const { title, models } = platformOf(document);
  const model = models.some(({ part }) => part === "everything");
  return { kind: "platform", platform: title, rule, ...(model ? { model } : {}) };
}

export function worldCause(what: Extract<Cause, { kind: "world" }>["what"], rule: string): Cause {
  return { kind: "world", what, rule };
}

export function routeCause(state: ClusterState, { origin }: Route): Cause {
  switch (origin) {
    case "kernel":
      return worldCause("kernel", "S-425");
    case "platform":
      return platformCause(state, "S-425");
    case "world":
      return worldCause("underlay", "S-425");
  }
}

export function ruleCause(state: ClusterState, { origin }: Rule): Cause {
  return origin === "platform" ? platformCause(state, "S-425") : worldCause("host-rule", "S-425");
}

/** The field by which a packet met the Service: its port, its node port, or the list its address stands in. */
export function entryCause(state: ClusterState, rule: ServiceRule): Cause {
  return fieldCause(state, refOf(rule.service), entryPath(rule), "S-520");
}

function entryPath({ entry, index }: ServiceRule): string {
  switch (entry) {
    case "node-port":
      return `spec.ports[${index}].nodePort`;
    case "external-ip":
      return "spec.externalIPs";
    case "cluster-ip":
    case "load-balancer-ip":
      return `spec.ports[${index}].port`;
  }
}

// What a controller copied leads through its owner to the line of the template.
function originAt(objects: ObjectStore, object: ObjectRef, path: string, depth = 0): Origin | undefined {
  const origin = originOf(provenanceOf(objects, object), path);
  if (origin?.kind !== "controller" || origin.owner === undefined || depth >= MAX_OWNERS) return origin;
  return originAt(objects, origin.owner, origin.path ?? path, depth + 1) ?? origin;
}
