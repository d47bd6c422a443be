import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KubeObject, Service } from "../../../src/simulator/api/kinds.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { settle, step } from "../../../src/simulator/cluster/settle.ts";
import { listObjects } from "../../../src/simulator/store/object-store.ts";
import {
  apply,
  barePod,
  clusterAfter,
  edit,
  get,
  names,
  pods,
  remove,
  serviceOf,
  workload,
} from "../../support/workloads.ts";

const KINDS = [
  "Deployment",
  "ReplicaSet",
  "StatefulSet",
  "DaemonSet",
  "Pod",
  "EndpointSlice",
  "Endpoints",
  "ControllerRevision",
];

const everything = (state: ClusterState): readonly KubeObject[] =>
  KINDS.flatMap((kind) => listObjects<KubeObject>(state.objects, kind));

const DOCUMENTS = [
  workload("Deployment", "web", "replicas: 4"),
  workload("StatefulSet", "db", "serviceName: db\nreplicas: 2"),
  workload("DaemonSet", "agent"),
  workload("ReplicaSet", "set", "replicas: 2"),
  barePod("alone", "", "app: web"),
  serviceOf("web"),
  serviceOf("db", "clusterIP: None\nports: [{ port: 5432 }]"),
];

describe("settle", () => {
  it("[S-010] comes to the same whatever the order of the documents", () => {
    const expected = everything(clusterAfter(DOCUMENTS.join("---\n")));
    fc.assert(
      fc.property(fc.shuffledSubarray(DOCUMENTS, { minLength: DOCUMENTS.length }), (shuffled) => {
        expect(everything(clusterAfter(shuffled.join("---\n")))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("is what one step after the other comes to", () => {
    const state = clusterAfter(DOCUMENTS.join("---\n"));
    const changed = edit(state, "Deployment", "web", (it) => ({
      ...it,
      spec: { ...(it.spec as object), replicas: 6 },
    }));
    let stepped = changed;
    for (let next = step(stepped); next !== stepped; next = step(stepped)) stepped = next;
    expect(everything(stepped)).toEqual(everything(settle(changed)));
  });

  it("leaves a settled cluster the very same value", () => {
    const state = clusterAfter(DOCUMENTS.join("---\n"));
    expect([settle(state), step(state)].every((same) => same === state)).toBe(true);
  });

  it("leaves the state before as it was", () => {
    const state = clusterAfter(workload("Deployment", "web", "replicas: 2"));
    const before = everything(state);
    apply(state, workload("Deployment", "web", "replicas: 5", "", "nginx:2"));
    expect(everything(state)).toEqual(before);
  });

  it("looks again at nothing that nobody changed", () => {
    const state = clusterAfter(DOCUMENTS.join("---\n"));
    const again = edit<Service>(state, "Service", "web", (service) => service);
    expect(everything(settle(again)).every((object, i) => object === everything(state)[i])).toBe(true);
  });
});

describe("[S-439] what every cluster has", () => {
  const state = clusterAfter("apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n");
  const inShop = (at: ClusterState, kind: string): readonly string[] => names(listObjects(at.objects, kind, "shop"));

  it("an account and a certificate in each Namespace, which come back", () => {
    expect([inShop(state, "ServiceAccount"), inShop(state, "ConfigMap")]).toEqual([["default"], ["kube-root-ca.crt"]]);
    const without = remove(state, "ConfigMap", "kube-root-ca.crt");
    expect(names(listObjects(without.objects, "ConfigMap", "default"))).toEqual(["kube-root-ca.crt"]);
  });

  it("[rec] the Service of the API server with its endpoints, which comes back", () => {
    const again = remove(state, "Service", "kubernetes");
    expect(get<Service>(again, "Service", "kubernetes").spec.clusterIP).toBe("10.96.0.1");
    expect(get(again, "Endpoints", "kubernetes")).toMatchObject({
      metadata: { labels: { "endpointslice.kubernetes.io/skip-mirror": "true" } },
      subsets: [{ addresses: [{ ip: "192.168.56.10" }], ports: [{ name: "https", port: 6443, protocol: "TCP" }] }],
    });
  });
});

describe("what an owner leaves behind", () => {
  it("goes with it, and what that owned, too", () => {
    const state = clusterAfter(workload("Deployment", "web", "replicas: 2"));
    expect(everything(remove(state, "Deployment", "web"))).toEqual(everything(clusterAfter([])));
  });

  it("stays while another owner is there", () => {
    const state = clusterAfter([
      workload("ReplicaSet", "one", "replicas: 1"),
      workload("ReplicaSet", "two", "replicas: 1"),
    ]);
    const [pod] = pods(state, "one");
    const shared = edit(state, "Pod", pod?.metadata.name ?? "", (it) => ({
      ...it,
      metadata: {
        ...it.metadata,
        ownerReferences: [
          ...(it.metadata.ownerReferences ?? []),
          { apiVersion: "apps/v1", kind: "ReplicaSet", name: "two" },
        ],
      },
    }));
    expect(names(pods(remove(shared, "ReplicaSet", "one")))).toContain(pod?.metadata.name);
  });
});

describe("a wish beyond all reason", () => {
  const billion = 1_000_000_000;
  const rows: readonly { what: string; text: string }[] = [
    { what: "a Deployment of a billion", text: workload("Deployment", "web", `replicas: ${billion}`) },
    {
      what: "a StatefulSet of a billion, all at once",
      text: workload("StatefulSet", "web", `replicas: ${billion}\npodManagementPolicy: Parallel`),
    },
    { what: "a Job of a billion", text: jobOf("done", `completions: ${billion}\nparallelism: 100`) },
    {
      what: "an Indexed Job of a hundred thousand",
      text: jobOf("done", "completions: 100000\ncompletionMode: Indexed\nparallelism: 100"),
    },
    {
      what: "a Job that may fail a billion times",
      text: jobOf("broken", `backoffLimit: ${billion}\nparallelism: 100`),
    },
  ];
  const images = [
    { name: "done", exitCode: 0 },
    { name: "broken", exitCode: 1 },
  ];
  for (const { what, text } of rows) {
    it(`${what} comes to an end`, () => expect(pods(clusterAfter(text, { images }))).toHaveLength(4 * 110 + 1000));
  }
});

function jobOf(image: string, spec: string): string {
  return `apiVersion: batch/v1
kind: Job
metadata: { name: sum }
spec:
  ${spec.split("\n").join("\n  ")}
  template: { spec: { restartPolicy: Never, containers: [{ name: main, image: ${image} }] } }
`;
}
