import isEqual from "fast-deep-equal";
import type { Gateway, GatewayClass } from "../api/gateway.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { getObject, provenanceOf, putObject } from "../store/object-store.ts";
import { type Controlled, withObjects } from "./controlled.ts";
import { addressesOfProxy, hasProxies } from "./proxies.ts";

/** Writes into a Gateway of its class where the controller is reached, and whether it is there at all (S-810). */
export function reconcileGateway(cluster: Controlled, ref: ObjectRef): Controlled {
  const gateway = getObject<Gateway>(cluster.objects, ref);
  if (!gateway || !hasProxies(cluster)) return cluster;
  const gatewayClass = { kind: "GatewayClass", namespace: "", name: gateway.spec.gatewayClassName };
  const controller = getObject<GatewayClass>(cluster.objects, gatewayClass)?.spec.controllerName;
  if (controller === undefined) return cluster;
  const status = statusWith(addressesOfProxy(cluster, "gateway", controller));
  if (isEqual(status, gateway.status)) return cluster;
  const origin = { kind: "controller", controller } as const;
  const provenance = new Map(provenanceOf(cluster.objects, ref) ?? []).set("status", origin);
  return withObjects(cluster, putObject(cluster.objects, { ...gateway, status }, provenance));
}

function statusWith(addresses: readonly string[]): NonNullable<Gateway["status"]> {
  const programmed = addresses.length > 0;
  return {
    ...(programmed ? { addresses: addresses.map((value) => ({ type: "IPAddress", value })) } : {}),
    conditions: [
      { type: "Accepted", status: "True", reason: "Accepted" },
      programmed
        ? { type: "Programmed", status: "True", reason: "Programmed" }
        : { type: "Programmed", status: "False", reason: "AddressNotAssigned" },
    ],
  };
}
