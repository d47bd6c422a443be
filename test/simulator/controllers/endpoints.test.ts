import { describe, expect, it } from "vitest";
import type { EndpointSlice, Endpoints } from "../../../src/simulator/api/kinds.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { deletePodNamed } from "../../../src/simulator/cluster/nodes.ts";
import { getObject, slicesOfService } from "../../../src/simulator/store/object-store.ts";
import { apply, barePod, clusterAfter, get, names, ref, remove, serviceOf, workload } from "../../support/workloads.ts";

const subsets = (state: ClusterState) => get<Endpoints>(state, "Endpoints", "web").subsets;
/** `ready 10.0.0.1 a, not ready … on 80`: each subset in a line. */
const told = (state: ClusterState): readonly string[] =>
  (subsets(state) ?? []).map(({ addresses = [], notReadyAddresses = [], ports = [] }) =>
    [
      ...addresses.map(({ targetRef }) => targetRef?.name),
      ...notReadyAddresses.map(({ targetRef }) => `(${targetRef?.name})`),
      `on ${ports.map(({ name, port }) => `${name ?? ""}${port}`).join("+")}`,
    ].join(" "),
  );
const unready = "containers: [{ name: main, image: nginx, readinessProbe: { tcpSocket: { port: 1 } } }]";
const slow = { images: [{ name: "slow", listens: [{ port: 80 }], lingers: true }] };

describe("[S-435] the Endpoints of a Service", () => {
  it("[rec] have its name, and no subsets where no Pod matches", () => {
    expect(get(clusterAfter(serviceOf("web")), "Endpoints", "web")).toEqual({
      apiVersion: "v1",
      kind: "Endpoints",
      metadata: {
        name: "web",
        namespace: "default",
        creationTimestamp: "2026-01-01T00:00:00Z",
        annotations: { "endpoints.kubernetes.io/last-change-trigger-time": "2026-01-01T00:00:00Z" },
        labels: { "endpoints.kubernetes.io/managed-by": "endpoint-controller" },
      },
    });
  });

  it("[S-440] list addresses sorted as texts", () => {
    const pods = ["node2", "node1", "node3"].map((node, i) => barePod(`p${i}`, `nodeName: ${node}`, "app: web"));
    expect(told(clusterAfter([serviceOf("web"), ...pods]))).toEqual(["p1 p0 p2 on 80"]);
  });

  const rows: readonly { what: string; pods: readonly string[]; service?: string; are: readonly string[] }[] = [
    {
      what: "tell those that are not ready apart",
      pods: [barePod("a", "", "app: web"), barePod("b", unready, "app: web")],
      are: ["a (b) on 80"],
    },
    {
      what: "call all of them ready with publishNotReadyAddresses",
      pods: [barePod("b", unready, "app: web")],
      service: "publishNotReadyAddresses: true\nports: [{ port: 80 }]",
      are: ["b on 80"],
    },
    {
      what: "leave out a Pod that resolves no port",
      pods: [barePod("a", "", "app: web")],
      service: "ports: [{ port: 80, targetPort: http }]",
      are: [],
    },
    {
      what: "hold several ports",
      pods: [barePod("a", "", "app: web")],
      service: "ports: [{ name: a, port: 80 }, { name: b, port: 81 }]",
      are: ["a on a80+b81"],
    },
    {
      what: "hold none for a headless Service without any",
      pods: [barePod("a", "", "app: web")],
      service: "clusterIP: None",
      are: ["a on "],
    },
  ];
  for (const { what, pods, service, are } of rows) {
    it(what, () => expect(told(clusterAfter([serviceOf("web", service), ...pods]))).toEqual(are));
  }

  it("leave out terminating Pods", () => {
    const pod = barePod("a", "containers: [{ name: main, image: slow }]", "app: web");
    const state = deletePodNamed(clusterAfter([serviceOf("web"), pod], slow), "default", "a");
    expect(told(state)).toEqual([]);
  });

  it("hold a thousand addresses at most", () => {
    const many = workload("Deployment", "web", "replicas: 1001", "nodeName: node1\nhostNetwork: true", "client");
    expect(subsets(clusterAfter([serviceOf("web"), many]))?.[0]?.addresses).toHaveLength(1000);
  });

  it("go with the Service", () => {
    expect(
      getObject(remove(clusterAfter(serviceOf("web")), "Service", "web").objects, ref("Endpoints", "web")),
    ).toBeUndefined();
  });
});

describe("[S-435] Endpoints that somebody made by hand", () => {
  const plain = serviceOf("web").replace("  selector: { app: web }\n", "");
  const made = (more = ""): string => `apiVersion: v1
kind: Endpoints
metadata: { name: web, labels: { team: shop${more} } }
subsets:
- addresses: [{ ip: 192.0.2.1, nodeName: node1 }]
  notReadyAddresses: [{ ip: 192.0.2.2 }]
  ports: [{ port: 8080 }]
- addresses: [{ ip: 192.0.2.3 }]
  ports: [{ name: b, port: 9090 }]
`;
  const mirrors = (state: ClusterState): readonly EndpointSlice[] => slicesOfService(state.objects, "default", "web");
  const state = clusterAfter([plain, made()]);

  it("are copied into slices, one for each subset", () => {
    expect(mirrors(state).map(({ endpoints, ports }) => ({ endpoints, ports }))).toEqual(
      expect.arrayContaining([
        {
          endpoints: [
            { addresses: ["192.0.2.1"], conditions: { ready: true }, nodeName: "node1" },
            { addresses: ["192.0.2.2"], conditions: { ready: false } },
          ],
          ports: [{ name: "", protocol: "TCP", port: 8080 }],
        },
        {
          endpoints: [{ addresses: ["192.0.2.3"], conditions: { ready: true } }],
          ports: [{ name: "b", protocol: "TCP", port: 9090 }],
        },
      ]),
    );
  });

  it("give the slices their labels, and are their owner", () => {
    expect(mirrors(state)[0]?.metadata).toMatchObject({
      labels: {
        team: "shop",
        "endpointslice.kubernetes.io/managed-by": "endpointslicemirroring-controller.k8s.io",
        "kubernetes.io/service-name": "web",
      },
      ownerReferences: [{ kind: "Endpoints", name: "web" }],
    });
  });

  it("may come before their Service", () => {
    expect(mirrors(clusterAfter([made(), plain]))).toHaveLength(2);
  });

  it("take the slices with them", () => {
    expect(mirrors(remove(state, "Endpoints", "web"))).toEqual([]);
  });

  it("keep the slices in step", () => {
    const changed = apply(state, made().replace("192.0.2.3", "192.0.2.9"));
    expect(
      mirrors(changed)
        .flatMap((slice) => slice.endpoints ?? [])
        .flatMap(({ addresses }) => addresses)
        .sort(),
    ).toEqual(["192.0.2.1", "192.0.2.2", "192.0.2.9"]);
    expect(names(mirrors(changed))).toEqual(names(mirrors(state)));
  });

  const rows: readonly { what: string; texts: readonly string[] }[] = [
    { what: "with the label that says so", texts: [plain, made(', endpointslice.kubernetes.io/skip-mirror: "true"')] },
    { what: "without a Service", texts: [made()] },
  ];
  for (const { what, texts } of rows)
    it(`are not copied ${what}`, () => expect(mirrors(clusterAfter(texts))).toEqual([]));
});
