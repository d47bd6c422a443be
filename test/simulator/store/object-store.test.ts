import { describe, expect, it } from "vitest";
import type { KubeObject } from "../../../src/simulator/api/kinds.ts";
import {
  EMPTY_STORE,
  getObject,
  holderOfClusterIP,
  holderOfNodePort,
  holdersOfAddress,
  listObjects,
  podsWithLabels,
  putObject,
  refOf,
  removeObject,
  slicesOfService,
} from "../../../src/simulator/store/object-store.ts";

const pod = (name: string, labels: Record<string, string>, namespace = "default"): KubeObject => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name, namespace, labels },
  spec: { containers: [] },
});
const service = (name: string, spec: Record<string, unknown>): KubeObject => ({
  apiVersion: "v1",
  kind: "Service",
  metadata: { name, namespace: "default" },
  spec,
});
const lbStatus = (ip: string) => ({ loadBalancer: { ingress: [{ ip }] } });
const storeOf = (...objects: readonly KubeObject[]) =>
  objects.reduce((store, object) => putObject(store, object, new Map()), EMPTY_STORE);
const names = (objects: readonly KubeObject[]) => objects.map((object) => object.metadata.name);

describe("the object store", () => {
  const store = storeOf(
    pod("b", { app: "web", tier: "x" }),
    pod("a", { app: "web" }),
    pod("c", { app: "web" }, "shop"),
    service("web", { clusterIPs: ["10.96.0.7"], ports: [{ port: 80, nodePort: 30080 }], healthCheckNodePort: 31000 }),
  );

  it("lists a kind by namespace and name", () => {
    expect(names(listObjects(store, "Pod"))).toEqual(["a", "b", "c"]);
    expect(names(listObjects(store, "Pod", "shop"))).toEqual(["c"]);
  });

  it("does not take one kind for the beginning of another", () => {
    expect(listObjects(storeOf({ apiVersion: "v1", kind: "PodTemplate", metadata: { name: "t" } }), "Pod")).toEqual([]);
  });

  it("[S-252] selects Pods by all pairs, in one namespace", () => {
    expect(names(podsWithLabels(store, "default", { app: "web" }))).toEqual(["a", "b"]);
    expect(names(podsWithLabels(store, "default", { app: "web", tier: "x" }))).toEqual(["b"]);
    expect(names(podsWithLabels(store, "default", { app: "nope" }))).toEqual([]);
  });

  it("knows who has an address, whatever makes it theirs", () => {
    const held = storeOf(
      { ...pod("p", {}), status: { podIP: "10.244.1.2", podIPs: [{ ip: "10.244.1.2" }] } },
      { ...service("lb", { clusterIP: "10.96.0.8", externalIPs: ["192.0.2.1"] }), status: lbStatus("192.0.2.9") },
    );
    const holders = (address: string) => names(holdersOfAddress(held, address));
    expect(["10.244.1.2", "10.96.0.8", "192.0.2.1", "192.0.2.9"].map(holders)).toEqual([["p"], ["lb"], ["lb"], ["lb"]]);
    expect(holdersOfAddress(removeObject(held, refOf(pod("p", {}))), "10.244.1.2")).toEqual([]);
  });

  it("[S-502] finds the EndpointSlices of a Service by their label", () => {
    const slice = (name: string, of: string): KubeObject => ({
      apiVersion: "discovery.k8s.io/v1",
      kind: "EndpointSlice",
      metadata: { name, namespace: "default", labels: { "kubernetes.io/service-name": of } },
    });
    const slices = storeOf(slice("web-1", "web"), slice("web-2", "web"), slice("api-1", "api"));
    expect(names(slicesOfService(slices, "default", "web"))).toEqual(["web-1", "web-2"]);
    expect(names(slicesOfService(slices, "shop", "web"))).toEqual([]);
  });

  it("[S-213] knows who holds an address and a node port", () => {
    expect(holderOfClusterIP(store, "10.96.0.7")?.metadata.name).toBe("web");
    expect(holderOfNodePort(store, 30080)?.metadata.name).toBe("web");
    expect(holderOfNodePort(store, 31000)?.metadata.name).toBe("web");
    expect(holderOfNodePort(store, 80)).toBeUndefined();
  });

  it("[S-216] releases them with the Service, and with a Service that no longer asks for them", () => {
    const ref = { kind: "Service", namespace: "default", name: "web" };
    expect(holderOfNodePort(removeObject(store, ref), 30080)).toBeUndefined();
    const changed = putObject(store, service("web", { clusterIPs: ["10.96.0.7"], ports: [{ port: 80 }] }), new Map());
    expect(holderOfNodePort(changed, 30080)).toBeUndefined();
    expect(holderOfClusterIP(changed, "10.96.0.7")?.metadata.name).toBe("web");
  });

  it("forgets old labels when an object is replaced", () => {
    const relabelled = putObject(store, pod("a", { app: "other" }), new Map());
    expect(names(podsWithLabels(relabelled, "default", { app: "web" }))).toEqual(["b"]);
  });

  it("leaves the earlier store as it was", () => {
    const ref = refOf(pod("a", {}));
    expect(getObject(removeObject(store, ref), ref)).toBeUndefined();
    expect(getObject(store, ref)?.metadata.name).toBe("a");
  });
});
