import { describe, expect, it } from "vitest";
import type { Gateway } from "../../../src/simulator/api/gateway.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { explainTrace } from "../../../src/simulator/explain/explain-trace.ts";
import { getObject } from "../../../src/simulator/store/object-store.ts";
import { answers, ask, served, servedBy, server } from "../../support/http.ts";
import { namespace } from "../../support/policy.ts";

const gatewayAPI = (kind: string, name: string, spec: string, where = "default"): string =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: ${where} }\nspec: ${spec}`;
const CLASS = `apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata: { name: example }
spec: { controllerName: example.com/gateway }`;
const gateway = (...listeners: readonly string[]): string =>
  gatewayAPI("Gateway", "main", `{ gatewayClassName: example, listeners: [${listeners.join(", ")}] }`);
const listener = (more = "", name = "web", port = 80): string =>
  `{ name: ${name}, port: ${port}, protocol: HTTP${more === "" ? "" : `, ${more}`} }`;
const route = (name: string, rules: string, more = "", where = "default"): string =>
  gatewayAPI(
    "HTTPRoute",
    name,
    `{ parentRefs: [{ name: main, namespace: default }], ${more} rules: [${rules}] }`,
    where,
  );
const to = (...names: readonly string[]): string =>
  `backendRefs: [${names.map((name) => `{ name: ${name}, port: 80 }`).join(", ")}]`;
const match = (fields: string, name: string): string => `{ matches: [{ ${fields} }], ${to(name)} }`;

const BACKENDS = ["cart", "home", "other"].map((name) => server(name, "shop", 8080));
const base = servedBy(CLASS, server("front", "gateway", 80, ", type: LoadBalancer"), ...BACKENDS);
const asked = (url: string, documents: readonly string[], headers: Readonly<Record<string, string>> = {}) =>
  answers(ask(served(base, ...documents), url, headers));

describe("[S-810] a match", () => {
  const rows = [
    { fields: "path: { value: /cart }", url: "x/cart/1", by: "cart 200" },
    { fields: "path: { value: /cart }", url: "x/carts", by: "home 200" },
    { fields: "path: { type: Exact, value: /cart }", url: "x/cart/", by: "home 200" },
    { fields: "method: POST", url: "x/", by: "home 200" },
    { fields: "method: GET", url: "x/", by: "cart 200" },
    { fields: "headers: [{ name: Canary, value: yes! }]", url: "x/", headers: { canary: "yes!" }, by: "cart 200" },
    { fields: "headers: [{ name: Canary, value: yes! }]", url: "x/", by: "home 200" },
    { fields: "queryParams: [{ name: v, value: two }]", url: "x/?a=b&v=two", by: "cart 200" },
    { fields: "path: { type: RegularExpression, value: /c.* }", url: "x/cart", by: "home 200" },
  ];
  for (const { fields, url, headers, by } of rows) {
    it(`of ${fields} for ${url}${headers ? " with the header" : ""}: ${by}`, () => {
      const documents = [gateway(listener()), route("shop", `${match(fields, "cart")}, { ${to("home")} }`)];
      expect(asked(url, documents, headers)).toEqual([by]);
    });
  }

  it("is the closest over all routes: exact before prefix before method", () => {
    const routes = [
      route("a", match("path: { value: / }, method: GET", "home")),
      route("b", match("path: { value: /cart }", "other")),
      route("c", match("path: { type: Exact, value: /cart }", "cart")),
    ];
    const all = [gateway(listener()), ...routes];
    expect(["x/cart", "x/cart/1", "x/"].map((url) => asked(url, all)[0])).toEqual([
      "cart 200",
      "other 200",
      "home 200",
    ]);
  });

  it("that no rule has is 404", () => {
    expect(asked("x/", [gateway(listener()), route("shop", match("path: { value: /cart }", "cart"))])).toEqual([
      "front 404",
    ]);
  });
});

describe("[S-810] the hostname", () => {
  const named = (name: string, hostname: string, backend: string) =>
    route(name, `{ ${to(backend)} }`, `hostnames: ["${hostname}"],`);
  const routes = [named("a", "shop.example", "cart"), named("b", "*.example", "home")];
  const rows = [
    { url: "shop.example/", listeners: [listener()], by: "cart 200" },
    { url: "a.b.example/", listeners: [listener()], by: "home 200" },
    { url: "example/", listeners: [listener()], by: "front 404" },
    { url: "shop.example/", listeners: [listener('hostname: "*.other"')], by: "front 404" },
    { url: "new.example/", listeners: [listener("hostname: shop.example")], by: "front 404" },
    { url: "shop.example/", listeners: [listener("hostname: shop.example")], by: "cart 200" },
  ];
  for (const { url, listeners, by } of rows) {
    it(`${url} at ${listeners.join()}: ${by}`, () =>
      expect(asked(url, [gateway(...listeners), ...routes])).toEqual([by]));
  }
});

describe("[S-810] a route is attached", () => {
  const rules = `{ ${to("cart")} }`;
  const elsewhere = [
    namespace("team", "{ team: red }"),
    route("shop", `{ backendRefs: [{ name: cart, namespace: default, port: 80 }] }`, "", "team"),
  ];
  const grant = gatewayAPI(
    "ReferenceGrant",
    "team",
    '{ from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: team }], to: [{ group: "", kind: Service }] }',
  );
  const allowed = (namespaces: string) => gateway(listener(`allowedRoutes: { namespaces: ${namespaces} }`));
  const rows = [
    { what: "in the Gateway's namespace", documents: [gateway(listener()), route("shop", rules)], by: "cart 200" },
    {
      what: "from another one only where the listener lets it",
      documents: [gateway(listener()), ...elsewhere, grant],
      by: "front 404",
    },
    {
      what: "from all namespaces, if they may",
      documents: [allowed("{ from: All }"), ...elsewhere, grant],
      by: "cart 200",
    },
    {
      what: "from namespaces with a label",
      documents: [allowed("{ from: Selector, selector: { matchLabels: { team: red } } }"), ...elsewhere, grant],
      by: "cart 200",
    },
    {
      what: "from no others",
      documents: [allowed("{ from: Selector, selector: { matchLabels: { team: blue } } }"), ...elsewhere, grant],
      by: "front 404",
    },
    {
      what: "and may not use a Service of another namespace without a grant",
      documents: [allowed("{ from: All }"), ...elsewhere],
      by: "front 500",
    },
    {
      what: "to the listener that it names",
      documents: [gateway(listener()), route("shop", rules).replace("name: main,", "name: main, sectionName: other,")],
      by: "front 404",
    },
  ];
  for (const { what, documents, by } of rows) it(`${what}: ${by}`, () => expect(asked("x/", documents)).toEqual([by]));

  it("by nobody where the controller is another's", () => {
    const other = CLASS.replace("name: example", "name: other").replace("example.com", "other.com");
    const strange = gateway(listener()).replace("gatewayClassName: example", "gatewayClassName: other");
    expect(asked("x/", [other, strange, route("shop", rules)])).toEqual(["front 404"]);
  });
});

describe("[S-810] the back-ends", () => {
  const weighted = (refs: string) => [gateway(listener()), route("shop", `{ backendRefs: [${refs}] }`)];
  const rows = [
    {
      refs: "{ name: cart, port: 80, weight: 9 }, { name: home, port: 80, weight: 1 }",
      by: ["cart 200 0.9", "home 200 0.1"],
    },
    { refs: "{ name: cart, port: 80 }, { name: home, port: 80, weight: 0 }", by: ["cart 200"] },
    { refs: "{ name: cart, port: 80, weight: 0 }", by: ["front 500"] },
    {
      refs: "{ name: cart, port: 80, weight: 3 }, { name: nobody, port: 80 }",
      by: ["cart 200 0.75", "front 500 0.25"],
    },
  ];
  for (const { refs, by } of rows) it(`${refs}: ${by.join()}`, () => expect(asked("x/", weighted(refs))).toEqual(by));

  it("that are refused are refused aloud", () => {
    const state = served(
      base,
      namespace("data"),
      server("db", "shop", 8080).replaceAll("metadata: {", "metadata: { namespace: data,"),
      ...weighted("{ name: db, namespace: data, port: 80 }"),
    );
    const [exchange] = explainTrace(state, ask(state, "x/")).paths.map((path) => path.exchange);
    expect(exchange).toMatchObject({
      status: "500 Internal Server Error",
      body: "500: no ReferenceGrant in data lets HTTPRoutes of default use it",
      because: { object: "HTTPRoute default/shop", path: "spec.rules[0].backendRefs[0]" },
    });
  });
});

describe("[S-810] the status of a Gateway", () => {
  const statusOf = ({ objects }: ClusterState) =>
    getObject<Gateway>(objects, { kind: "Gateway", namespace: "default", name: "main" })?.status;

  it("tells where its controller is reached", () => {
    const status = statusOf(served(base, gateway(listener())));
    expect(status?.addresses).toHaveLength(1);
    expect(status?.conditions).toContainEqual({ type: "Programmed", status: "True", reason: "Programmed" });
  });

  it("tells that the controller is nowhere", () => {
    expect(statusOf(servedBy(CLASS, gateway(listener())))).toEqual({
      conditions: [
        { type: "Accepted", status: "True", reason: "Accepted" },
        { type: "Programmed", status: "False", reason: "AddressNotAssigned" },
      ],
    });
  });
});
