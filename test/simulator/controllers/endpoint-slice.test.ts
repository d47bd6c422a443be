import { describe, expect, it } from "vitest";
import type { EndpointSlice, Pod, Service } from "../../../src/simulator/api/kinds.ts";
import { advance } from "../../../src/simulator/cluster/advance.ts";
import type { RawClusterDocument } from "../../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { deletePodNamed } from "../../../src/simulator/cluster/nodes.ts";
import { settle } from "../../../src/simulator/cluster/settle.ts";
import { planSlices } from "../../../src/simulator/controllers/endpoints/slice-plan.ts";
import { slicesOfService } from "../../../src/simulator/store/object-store.ts";
import {
  apply,
  barePod,
  clusterAfter,
  edit,
  get,
  names,
  remove,
  serviceOf,
  workload,
} from "../../support/workloads.ts";

const slow = { images: [{ name: "slow", listens: [{ port: 80 }], lingers: true }] };
const slices = (state: ClusterState, service = "web"): readonly EndpointSlice[] =>
  slicesOfService(state.objects, "default", service);
/** Each endpoint of the Service: the Pod, and `ready`, `serving` and `terminating` where they hold. */
const endpoints = (state: ClusterState, service = "web"): readonly string[] =>
  slices(state, service)
    .flatMap((slice) => slice.endpoints ?? [])
    .map(({ targetRef, conditions = {} }) => {
      const holds = (["ready", "serving", "terminating"] as const).filter((name) => conditions[name]);
      return [targetRef?.name, ...holds].join(" ");
    });
const ports = (state: ClusterState): readonly unknown[] => slices(state).map((slice) => slice.ports);

const unready = "containers: [{ name: main, image: nginx, readinessProbe: { tcpSocket: { port: 1 } } }]";
const lingering = "containers: [{ name: main, image: slow }]";

describe("[S-431] [S-433] which Pods are endpoints, and how", () => {
  const rows: readonly {
    what: string;
    pods: readonly string[];
    service?: string;
    world?: Partial<RawClusterDocument>;
    later?: (state: ClusterState) => ClusterState;
    are: readonly string[];
  }[] = [
    {
      what: "those that carry the labels",
      pods: [barePod("a", "", "app: web, tier: x"), barePod("b", "", "app: db")],
      are: ["a ready serving"],
    },
    { what: "one that is not ready, as such", pods: [barePod("a", unready, "app: web")], are: ["a"] },
    {
      what: "one without an address is none",
      pods: [barePod("a", "nodeSelector: { disk: fast }", "app: web")],
      are: [],
    },
    {
      what: "one that has ended is none",
      pods: [barePod("a", "restartPolicy: Never\ncontainers: [{ name: main, image: done }]", "app: web")],
      world: { images: [{ name: "done", exitCode: 0 }] },
      are: [],
    },
    {
      what: "a terminating one stays, serving but not ready",
      pods: [barePod("a", lingering, "app: web")],
      world: slow,
      later: (state) => deletePodNamed(state, "default", "a"),
      are: ["a serving terminating"],
    },
    {
      what: "and goes with its Pod",
      pods: [barePod("a", lingering, "app: web")],
      world: slow,
      later: (state) => advance(deletePodNamed(state, "default", "a"), 30),
      are: [],
    },
    {
      what: "publishNotReadyAddresses calls all of them ready",
      pods: [barePod("a", unready, "app: web")],
      service: "publishNotReadyAddresses: true\nports: [{ port: 80 }]",
      are: ["a ready"],
    },
  ];
  for (const { what, pods, service, world, later = (state: ClusterState) => state, are } of rows) {
    it(what, () => expect(endpoints(later(clusterAfter([serviceOf("web", service), ...pods], world)))).toEqual(are));
  }

  it("a Pod that is relabelled leaves the Service and may join another", () => {
    const state = clusterAfter([serviceOf("web"), serviceOf("db"), barePod("a", "", "app: web")]);
    const moved = settle(
      edit<Pod>(state, "Pod", "a", (pod) => ({ ...pod, metadata: { ...pod.metadata, labels: { app: "db" } } })),
    );
    expect([endpoints(state), endpoints(moved), endpoints(moved, "db")]).toEqual([
      ["a ready serving"],
      [],
      ["a ready serving"],
    ]);
  });
});

describe("[S-433] what an endpoint says of its Pod", () => {
  it("its address, its node, and the zone of that", () => {
    const state = clusterAfter([serviceOf("web"), barePod("a", "nodeName: node1", "app: web")], {
      nodes: [{ name: "node1", ip: "192.168.56.11", zone: "x" }],
    });
    expect(slices(state)[0]?.endpoints).toEqual([
      {
        addresses: [get<Pod>(state, "Pod", "a").status?.podIP],
        conditions: { ready: true, serving: true, terminating: false },
        nodeName: "node1",
        zone: "x",
        targetRef: { kind: "Pod", namespace: "default", name: "a" },
      },
    ]);
  });

  it("a zone that its node gets later", () => {
    const state = clusterAfter([serviceOf("web"), barePod("a", "nodeName: node1", "app: web")]);
    const zoned = settle(
      edit(state, "Node", "node1", (node) => ({
        ...node,
        metadata: { ...node.metadata, labels: { ...node.metadata.labels, "topology.kubernetes.io/zone": "x" } },
      })),
    );
    expect([state, zoned].map((at) => slices(at)[0]?.endpoints?.[0]?.zone)).toEqual([undefined, "x"]);
  });

  const rows: readonly { hostname: string; subdomain: string; says: string | undefined }[] = [
    { hostname: "one", subdomain: "web", says: "one" },
    { hostname: "one", subdomain: "other", says: undefined },
  ];
  for (const { hostname, subdomain, says } of rows) {
    it(`its hostname ${hostname} in ${subdomain}: ${says ?? "nothing"}`, () => {
      const pod = barePod("a", `hostname: ${hostname}\nsubdomain: ${subdomain}`, "app: web");
      expect(slices(clusterAfter([serviceOf("web"), pod]))[0]?.endpoints?.[0]?.hostname).toBe(says);
    });
  }
});

describe("[S-432] the ports of a slice", () => {
  const named = (name: string, port: number, protocol = "TCP"): string =>
    `containers: [{ name: main, image: nginx, ports: [{ name: ${name}, containerPort: ${port}, protocol: ${protocol} }] }]`;
  const service = serviceOf("web", "ports: [{ port: 80, targetPort: http }]");

  it("are numbers that need no container", () => {
    const state = clusterAfter([
      serviceOf("web", "ports: [{ port: 80, targetPort: 9999 }]"),
      barePod("a", "", "app: web"),
    ]);
    expect(ports(state)).toEqual([[{ name: "", protocol: "TCP", port: 9999 }]]);
  });

  it("are found by name in each Pod, so that Pods which differ stand in different slices", () => {
    const state = clusterAfter([
      service,
      barePod("a", named("http", 80), "app: web"),
      barePod("b", named("http", 81), "app: web"),
    ]);
    expect(
      slices(state)
        .map((slice) => slice.ports?.[0]?.port)
        .sort(),
    ).toEqual([80, 81]);
  });

  it("are null where a Pod has no such name, or the name for another protocol", () => {
    const state = clusterAfter([service, barePod("a", named("http", 80, "UDP"), "app: web")]);
    expect([ports(state), endpoints(state)]).toEqual([[null], ["a ready serving"]]);
  });

  it("lack the one that a Pod cannot resolve, and keep the others", () => {
    const both = serviceOf(
      "web",
      "ports: [{ name: a, port: 80, targetPort: http }, { name: b, port: 90, targetPort: 90 }]",
    );
    expect(ports(clusterAfter([both, barePod("a", "", "app: web")]))).toEqual([
      [{ name: "b", protocol: "TCP", port: 90 }],
    ]);
  });

  it("carry appProtocol", () => {
    const state = clusterAfter([
      serviceOf("web", "ports: [{ port: 80, appProtocol: http }]"),
      barePod("a", "", "app: web"),
    ]);
    expect(ports(state)).toEqual([[{ appProtocol: "http", name: "", protocol: "TCP", port: 80 }]]);
  });
});

describe("[S-434] the slices of a Service", () => {
  const empty = clusterAfter(serviceOf("web"));

  it("[rec] are one without anything where no Pod matches", () => {
    expect(slices(empty)).toEqual([
      {
        apiVersion: "discovery.k8s.io/v1",
        kind: "EndpointSlice",
        metadata: {
          name: expect.stringMatching(/^web-[bcdfghjklmnpqrstvwxz2456789]{5}$/),
          namespace: "default",
          generateName: "web-",
          generation: 1,
          creationTimestamp: "2026-01-01T00:00:00Z",
          annotations: { "endpoints.kubernetes.io/last-change-trigger-time": "2026-01-01T00:00:00Z" },
          labels: {
            "endpointslice.kubernetes.io/managed-by": "endpointslice-controller.k8s.io",
            "kubernetes.io/service-name": "web",
          },
          ownerReferences: [
            { apiVersion: "v1", kind: "Service", name: "web", controller: true, blockOwnerDeletion: true },
          ],
        },
        addressType: "IPv4",
        endpoints: null,
        ports: null,
      },
    ]);
  });

  it("[rec] keep that one when Pods come, and when they go again", () => {
    const full = apply(empty, barePod("a", "", "app: web"));
    const again = deletePodNamed(full, "default", "a");
    expect(names(slices(full))).toEqual(names(slices(empty)));
    expect(names(slices(again))).toEqual(names(slices(empty)));
    expect(slices(again)[0]).toMatchObject({ endpoints: null, ports: null, metadata: { generation: 3 } });
    expect(slices(again)[0]?.metadata.annotations).toBeUndefined();
  });

  it("hold a hundred endpoints each", () => {
    const state = clusterAfter([serviceOf("web"), workload("Deployment", "web", "replicas: 250")]);
    expect(
      slices(state)
        .map((slice) => slice.endpoints?.length)
        .sort(),
    ).toEqual([100, 100, 50]);
  });

  it("carry the labels of the Service, and one if it is headless", () => {
    const labelled = serviceOf("web", "clusterIP: None\nports: [{ port: 80 }]").replace(
      "{ name: web }",
      "{ name: web, labels: { team: shop } }",
    );
    expect(slices(clusterAfter(labelled))[0]?.metadata.labels).toMatchObject({
      team: "shop",
      "service.kubernetes.io/headless": "",
    });
  });

  it("have endpoints and no ports for a headless Service without ports", () => {
    const state = clusterAfter([serviceOf("web", "clusterIP: None"), barePod("a", "", "app: web")]);
    expect([ports(state), endpoints(state)]).toEqual([[null], ["a ready serving"]]);
  });

  it("go with the Service", () => {
    expect(slices(remove(empty, "Service", "web"))).toEqual([]);
  });

  it("come back when somebody deletes one", () => {
    const [slice] = slices(empty);
    expect(slices(remove(empty, "EndpointSlice", slice?.metadata.name ?? ""))).toHaveLength(1);
  });
});

describe("[S-430] [S-436] Services that have no slices of the controller", () => {
  const rows: readonly { what: string; service: string }[] = [
    { what: "one without a selector", service: serviceOf("web").replace("  selector: { app: web }\n", "") },
    { what: "an ExternalName", service: serviceOf("web", "type: ExternalName\nexternalName: example.com") },
  ];
  for (const { what, service } of rows) it(what, () => expect(slices(clusterAfter(service))).toEqual([]));

  it("keep those they had when the selector was taken away", () => {
    const state = clusterAfter([serviceOf("web"), barePod("a", "", "app: web")]);
    const frozen = settle(
      edit<Service>(state, "Service", "web", (service) => {
        const { selector: _, ...spec } = service.spec;
        return { ...service, spec };
      }),
    );
    expect(endpoints(deletePodNamed(frozen, "default", "a"))).toEqual(["a ready serving"]);
  });
});

describe("[S-440] what changes of the slices when endpoints come and go", () => {
  const endpoint = (name: string) => ({ addresses: [name], targetRef: { kind: "Pod", namespace: "default", name } });
  const slice = (name: string, ...members: readonly string[]): EndpointSlice => ({
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: { name },
    addressType: "IPv4",
    endpoints: members.map(endpoint),
    ports: [{ name: "", port: 80 }],
  });
  const many = (from: number, to: number): readonly string[] =>
    Array.from({ length: to - from }, (_, i) => `p${from + i}`);
  const plan = (existing: readonly EndpointSlice[], wanted: readonly string[]) => {
    const { drafts, surplus } = planSlices(existing, [
      { ports: [{ name: "", port: 80 }], endpoints: wanted.map(endpoint) },
    ]);
    const shown = drafts.map(
      (draft) =>
        `${draft.slice?.metadata.name ?? "new"}: ${draft.endpoints.map(({ addresses }) => addresses[0]).join(" ")}`,
    );
    return { slices: shown, surplus: names(surplus) };
  };

  it("who stays keeps the place, who comes stands behind", () => {
    expect(plan([slice("s", "b", "x", "a")], ["a", "b", "c"])).toEqual({ slices: ["s: b a c"], surplus: [] });
  });

  it("the fullest slice with room is filled first", () => {
    expect(plan([slice("s", "a"), slice("t", "b", "c")], ["a", "b", "c", "d"])).toEqual({
      slices: ["s: a", "t: b c d"],
      surplus: [],
    });
  });

  it("a slice that loses all its endpoints is deleted", () => {
    expect(plan([slice("s", "a"), slice("t", "b")], ["b"])).toEqual({ slices: ["t: b"], surplus: ["s"] });
  });

  it("a full slice is followed by another", () => {
    const { slices } = plan([slice("s", ...many(0, 99))], many(0, 102));
    expect(slices.map((text) => [text.split(":")[0], text.split(" ").length - 1])).toEqual([
      ["s", 100],
      ["new", 2],
    ]);
  });
});
