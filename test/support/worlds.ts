import fc from "fast-check";
import { clusterDocument } from "../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../src/simulator/cluster/cluster-state.ts";
import { createCluster } from "../../src/simulator/cluster/create.ts";
import { PLATFORM_NAMES } from "../../src/simulator/platforms/index.ts";
import type { Flow } from "../../src/simulator/trace/trace.ts";
import { flow, manifest, pod, world } from "./cluster.ts";
import { applyTo, policy } from "./policy.ts";

/** A world and what stands in it, before anybody applied it. */
export type GivenWorld = { readonly empty: ClusterState; readonly documents: readonly string[] };

const NODES = ["node1", "node2", "node3"] as const;
const trafficPolicy = fc.constantFrom("Cluster", "Local");

const cluster = fc
  .record({
    platform: fc.constantFrom(...PLATFORM_NAMES),
    proxyMode: fc.constantFrom("iptables" as const, "nftables" as const, "ipvs" as const),
    loadBalancer: fc.constantFrom("cloud" as const, "none" as const),
    far: fc.boolean(),
    seed: fc.nat(1000),
  })
  .map(({ platform, proxyMode, loadBalancer, far, seed }) => {
    const raw = world({
      platform: { name: platform },
      proxyMode,
      loadBalancer,
      nodes: [
        { name: "node1", ip: "192.168.56.11" },
        { name: "node2", ip: "192.168.56.12" },
        { name: "node3", ip: far ? "192.168.57.13" : "192.168.56.13" },
      ],
      underlay: { subnets: [{ cidr: "192.168.56.0/24" }, { cidr: "192.168.57.0/24" }] },
      images: [
        { name: "ingress", listens: [{ port: 80, http: { proxies: "ingress", controller: "example.com/front" } }] },
      ],
    });
    return createCluster(clusterDocument(raw), seed);
  });

const servers = fc
  .record({ nodes: fc.array(fc.constantFrom(...NODES), { maxLength: 3 }), hostNetwork: fc.boolean() })
  .map(({ nodes, hostNetwork }) =>
    nodes.map((node, i) => pod(`web-${i}`, node, { app: "web" }, hostNetwork && i === 0 ? "hostNetwork: true" : "")),
  );

const service = fc
  .record({
    type: fc.constantFrom("ClusterIP", "NodePort", "LoadBalancer"),
    internal: trafficPolicy,
    external: trafficPolicy,
    targetPort: fc.constantFrom(80, 8080),
    affinity: fc.constantFrom("None", "ClientIP"),
  })
  .map(({ type, internal, external, targetPort, affinity }) => {
    const outer = type === "ClusterIP" ? "" : `, externalTrafficPolicy: ${external}`;
    const port = `{ port: 80, targetPort: ${targetPort}${type === "ClusterIP" ? "" : ", nodePort: 30080"} }`;
    return `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: ${type}, selector: { app: web }, ports: [${port}], internalTrafficPolicy: ${internal}, sessionAffinity: ${affinity}${outer} }`;
  });

const policies = fc.subarray([
  policy("default/web", "{ podSelector: { matchLabels: { app: web } }, ingress: [{ from: [{ podSelector: {} }] }] }"),
  policy(
    "default/names",
    "{ podSelector: {}, policyTypes: [Egress], egress: [{ ports: [{ port: 80 }, { port: 53, protocol: UDP }] }] }",
  ),
]);

/** A controller with an Ingress that leads to the Service, and to one that is not there. */
const FRONT = [
  pod("front", "node2", { app: "front" }).replace("image: nginx", "image: ingress"),
  `apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: front }
spec: { controller: example.com/front }`,
  `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: front }
spec:
  ingressClassName: front
  defaultBackend: { service: { name: web, port: { number: 80 } } }
  rules: [{ http: { paths: [{ path: /none, pathType: Prefix, backend: { service: { name: none, port: { number: 80 } } } }] } }]`,
];

/** Clusters on every platform and with every kind of kube-proxy, each with servers, a Service, an Ingress and policies. */
export const worlds: fc.Arbitrary<GivenWorld> = fc
  .record({ cluster, servers, service, policies })
  .map(({ cluster: empty, ...parts }) => ({
    empty,
    documents: [pod("client", "node1"), ...FRONT, ...parts.servers, parts.service, ...parts.policies],
  }));

export const filled = ({ empty, documents }: GivenWorld): ClusterState => applyTo(empty, manifest(...documents));

/** Who may call what in such a world, over TCP and, where it is asked for, by HTTP. */
export const flows: fc.Arbitrary<Flow> = fc
  .record({
    from: fc.constantFrom(
      "pod/default/client",
      "pod/default/web-0",
      "pod/default/web-1",
      "node/node1",
      "node/node3",
      "outside/user",
    ),
    to: fc.constantFrom(
      "service/default/web:80",
      "nodeport/default/web:80@node1",
      "nodeport/default/web:80@node3",
      "loadbalancer/default/web:80",
      "pod/default/web-0:80",
      "pod/default/front:80",
      "192.168.56.99:80",
    ),
    path: fc.constantFrom(undefined, "/", "/none"),
  })
  .map(({ from, to, path }) => ({
    ...flow(from, to),
    ...(path === undefined ? {} : { request: { method: "GET", path } }),
  }));
