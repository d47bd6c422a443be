import isEqual from "fast-deep-equal";
import type { Ingress, IngressClass } from "../api/networking.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { getObject, listObjects, type ObjectStore, provenanceOf, putObject } from "../store/object-store.ts";
import { type Controlled, withObjects } from "./controlled.ts";
import { addressesOfProxy, hasProxies } from "./proxies.ts";

const CLASS_ANNOTATION = "kubernetes.io/ingress.class";

/** The Ingresses that a controller serves: those of its classes, by namespace and name (S-801). */
export function ingressesOf(objects: ObjectStore, controller: string): readonly Ingress[] {
  return listObjects<Ingress>(objects, "Ingress").filter(
    (ingress) => controllerOfIngress(objects, ingress) === controller,
  );
}

/** The controller of the Ingress' class; undefined where it has none, or the class is not there. */
export function controllerOfIngress(objects: ObjectStore, { metadata, spec }: Ingress): string | undefined {
  const name = spec.ingressClassName ?? metadata.annotations?.[CLASS_ANNOTATION];
  if (name === undefined) return undefined;
  return getObject<IngressClass>(objects, { kind: "IngressClass", namespace: "", name })?.spec.controller;
}

/** Writes into an Ingress where its controller is reached: the column ADDRESS. Without a controller nobody does (S-801). */
export function reconcileIngress(cluster: Controlled, ref: ObjectRef): Controlled {
  const ingress = getObject<Ingress>(cluster.objects, ref);
  if (!ingress || !hasProxies(cluster)) return cluster;
  const controller = controllerOfIngress(cluster.objects, ingress);
  const addresses = controller === undefined ? [] : addressesOfProxy(cluster, "ingress", controller);
  const loadBalancer = addresses.length > 0 ? { ingress: addresses.map((ip) => ({ ip })) } : {};
  const status = { ...ingress.status, loadBalancer };
  if (isEqual(status, ingress.status ?? { loadBalancer: {} })) return cluster;
  const provenance = new Map(provenanceOf(cluster.objects, ref) ?? []).set("status", {
    kind: "controller",
    controller: controller ?? "",
  });
  return withObjects(cluster, putObject(cluster.objects, { ...ingress, status }, provenance));
}
