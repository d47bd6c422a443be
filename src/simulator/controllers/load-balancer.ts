import isEqual from "fast-deep-equal";
import type { ObjectMeta, Service } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { getObject, provenanceOf, putObject, refOf } from "../store/object-store.ts";
import { type Controlled, withObjects } from "./controlled.ts";
import { type Assignment, ingressOf } from "./load-balancers/provider.ts";
import { classOf, providerOf } from "./load-balancers/providers.ts";

/**
 * Gives a LoadBalancer Service its address where the world has a provider, and takes it away from a Service that is none
 * any more. Without a provider nothing happens, ever: the address stays pending (S-255).
 */
export function reconcileLoadBalancer(cluster: Controlled, ref: ObjectRef): Controlled {
  const service = getObject<Service>(cluster.objects, ref);
  if (!service || providerOf(cluster.document) === undefined) return cluster;
  if (service.spec.type !== "LoadBalancer") return withAssignment(cluster, service, undefined);
  const assignment = assignmentFor(cluster, service);
  return assignment ? withAssignment(cluster, service, assignment) : cluster;
}

/** What the world's provider says to the Service; undefined where it is not asked, as for a class of another's. */
export function assignmentFor(cluster: Controlled, service: Service): Assignment | undefined {
  const { type, loadBalancerClass } = service.spec;
  if (type !== "LoadBalancer" || loadBalancerClass !== classOf(cluster.document)) return undefined;
  return providerOf(cluster.document)?.assign(cluster, service);
}

function withAssignment(cluster: Controlled, service: Service, assignment: Assignment | undefined): Controlled {
  const provider = providerOf(cluster.document);
  const given = assignment?.kind === "assigned" ? assignment : undefined;
  const ingress = given?.ingress ?? [];
  const metadata = withAnnotation(service.metadata, provider?.annotation, given?.annotation);
  if (isEqual(ingress, ingressOf(service)) && isEqual(metadata, service.metadata)) return cluster;
  const status = { ...service.status, loadBalancer: ingress.length > 0 ? { ingress } : {} };
  const provenance = new Map(provenanceOf(cluster.objects, refOf(service)) ?? []).set("status", {
    kind: "controller",
    controller: provider?.name ?? "",
    owner: refOf(service),
    path: given?.path ?? "spec.type",
  });
  return withObjects(cluster, putObject(cluster.objects, { ...service, metadata, status }, provenance));
}

function withAnnotation(metadata: ObjectMeta, name: string | undefined, value: string | undefined): ObjectMeta {
  if (name === undefined || metadata.annotations?.[name] === value) return metadata;
  const { [name]: _, ...others } = metadata.annotations ?? {};
  return { ...metadata, annotations: value === undefined ? others : { ...others, [name]: value } };
}
