import { describe, expect, it } from "vitest";
import type { KubeObject } from "../../../src/simulator/api/kinds.ts";
import {
  EMPTY_STORE,
  getObject,
  holderOfClusterIP,
  holderOfNodePort,
  listObjects,
  podsWithLabels,
  putObject,
  refOf,
  removeObject,
} from "../../../src/simulator/store/object-store.ts";

const pod = (name: string, labels: Record<string, string>, namespace = "default"): KubeObject => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name, namespace, labels },
});
const service = (name: string, spec: Record<string, unknown>): KubeObject => ({
  apiVersion: "v1",
  kind: "Service",
  metadata: { name, namespace: "default" },
  spec,
});
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
