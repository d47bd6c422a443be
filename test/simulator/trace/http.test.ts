import { describe, expect, it } from "vitest";
import type { Pod } from "../../../src/simulator/api/kinds.ts";
import type { RawClusterDocument } from "../../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { explainTrace } from "../../../src/simulator/explain/explain-trace.ts";
import { getObject } from "../../../src/simulator/store/object-store.ts";
import { outcomeOf } from "../../../src/simulator/trace/outcome.ts";
import { parseRequest } from "../../../src/simulator/trace/parse-flow.ts";
import { tracePacket } from "../../../src/simulator/trace/trace-packet.ts";
import { clusterWith, flow, manifest, pod, world } from "../../support/cluster.ts";

const IMAGES: RawClusterDocument["images"] = [
  {
    name: "shop",
    listens: [
      {
        port: 8080,
        http: [
          { path: "/healthz", body: "ok" },
          { path: "/admin/*", from: ["198.51.100.0/24"], body: "welcome" },
          { path: "/admin/*", status: 403, body: "not you, {source}" },
          { path: "/", host: "shop.example", body: "{server} serves {host}{path}" },
        ],
      },
      { port: 5432, http: "none" },
      { port: 9000 },
    ],
  },
];

const cluster = clusterWith(
  manifest(
    pod("client", "node1"),
    pod("shop", "node2", {}).replace("image: client", "image: shop"),
    pod("web", "node2", { app: "web" }),
    pod("echo", "node2").replace("image: client", "image: echo"),
  ),
  world({
    images: IMAGES,
    outside: [
      { name: "user", ip: "203.0.113.10" },
      { name: "partner", ip: "203.0.113.20", names: ["api.partner.example"], listens: [{ port: 80 }] },
    ],
  }),
);

function ask(state: ClusterState, to: string, path: string, host?: string) {
  const request = { method: "GET", path, ...(host === undefined ? {} : { host }) };
  return tracePacket(state, { ...flow("pod/default/client", to), request });
}

function answer(to: string, path: string, host?: string) {
  const [first] = ask(cluster, to, path, host).paths;
  return first && { outcome: outcomeOf(first.disposition), ...first.exchange?.response };
}

describe("an HTTP request is answered by", () => {
  const shop = "pod/default/shop:8080";
  const rows = [
    { what: "the rule of its path", to: shop, path: "/healthz", status: 200, body: "ok" },
    { what: "the rule of its path, whatever the query", to: shop, path: "/healthz?full=1", status: 200, body: "ok" },
    { what: "the rule for everybody, unless the source is allowed more", to: shop, path: "/admin/x", status: 403 },
    { what: "404 where no rule has the path", to: shop, path: "/healthz/", status: 404, body: "Not Found" },
    { what: "404 where no rule has the host", to: shop, path: "/", host: "other.example", status: 404 },
    {
      what: "the rule of its host, with a port or without",
      to: shop,
      path: "/",
      host: "Shop.example:8080",
      status: 200,
      body: "shop serves Shop.example:8080/",
    },
    { what: "an image that says nothing of HTTP", to: "pod/default/shop:9000", path: "/any", status: 200 },
    { what: "nginx at its root", to: "pod/default/web:80", path: "/", status: 200, body: "Welcome to nginx!" },
    { what: "nginx with 404 elsewhere", to: "pod/default/web:80", path: "/x", status: 404 },
    {
      what: "the echo server with what it saw",
      to: "pod/default/echo:8080",
      path: "/",
      status: 200,
      body: "Hello from echo. You are 10.244.1.2.",
    },
    { what: "the kubelet, which wants TLS", to: "node/node2:10250", path: "/", status: 400 },
    { what: "kube-proxy, which is well", to: "node/node2:10256", path: "/healthz", status: 200, body: "ok" },
    { what: "a host outside", to: "203.0.113.20:80", path: "/", status: 200 },
  ];
  for (const { what, to, path, host, status, body } of rows) {
    it(what, () => {
      const seen = answer(to, path, host);
      expect({ outcome: seen?.outcome, status: seen?.status }).toEqual({ outcome: "answered", status });
      if (body !== undefined) expect(seen?.body).toBe(body);
    });
  }
});

describe("a request is not answered", () => {
  it("where the port speaks something else", () => {
    expect(answer("pod/default/shop:5432", "/")).toEqual({ outcome: "not-http" });
  });

  it("where there is no connection", () => {
    expect(answer("pod/default/shop:81", "/")).toEqual({ outcome: "refused" });
  });
});

describe("the words", () => {
  const summary = (to: string, path: string) => explainTrace(cluster, ask(cluster, to, path)).summary;
  it("name the status before who gave it", () => {
    expect(summary("pod/default/web:80", "/")).toBe(
      "Answered 200 OK by Pod default/web on port 80, which saw 10.244.1.2 (Pod default/client) as its client.",
    );
  });

  it("say that the port speaks no HTTP", () => {
    expect(summary("pod/default/shop:5432", "/")).toBe(
      "No HTTP: Pod default/shop took the connection on port 5432, and what listens there does not speak HTTP.",
    );
  });
});

describe("a URL asks for", () => {
  const rows = [
    { url: "http://shop", request: { method: "GET", host: "shop", path: "/" } },
    { url: "http://shop:80/cart?id=1#top", request: { method: "GET", host: "shop", path: "/cart?id=1" } },
    { url: "http://shop:8080?a=b", request: { method: "GET", host: "shop:8080", path: "/?a=b" } },
    { url: "https://shop/", request: undefined },
    { url: "shop:80", request: undefined },
  ];
  for (const { url, request } of rows) it(url, () => expect(parseRequest(url)).toEqual(request));
});

describe("[S-423] a readiness probe by HTTP", () => {
  const ready = (probe: string) => {
    const text = pod("shop", "node2").replace("image: client }", `image: shop, readinessProbe: { ${probe} } }`);
    const state = clusterWith(text, world({ images: IMAGES }));
    return isReady(state);
  };
  const rows = [
    { probe: "httpGet: { port: 8080, path: /healthz }", is: "True" },
    { probe: "httpGet: { port: 8080, path: /missing }", is: "False" },
    { probe: "httpGet: { port: 8080, path: /admin/ }", is: "False" },
    { probe: "httpGet: { port: 8080, httpHeaders: [{ name: Host, value: shop.example }] }", is: "True" },
    { probe: "httpGet: { port: 5432 }", is: "False" },
    { probe: "tcpSocket: { port: 5432 }", is: "True" },
  ];
  for (const { probe, is } of rows) it(`${probe}: ${is}`, () => expect(ready(probe)).toBe(is));
});

function isReady({ objects }: ClusterState): string | undefined {
  const shop = getObject<Pod>(objects, { kind: "Pod", namespace: "default", name: "shop" });
  return shop?.status?.conditions?.find(({ type }) => type === "Ready")?.status;
}
