import { describe, expect, it } from "vitest";
import type { Pod, Service } from "../../../src/simulator/api/kinds.ts";
import type { Ingress } from "../../../src/simulator/api/networking.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { explainTrace } from "../../../src/simulator/explain/explain-trace.ts";
import { getObject } from "../../../src/simulator/store/object-store.ts";
import { answers, ask, served, servedBy, server } from "../../support/http.ts";

const CLASS = `apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: example, annotations: { ingressclass.kubernetes.io/is-default-class: "true" } }
spec: { controller: example.com/ingress }`;
const CONTROLLER = server("front", "ingress", 80, ", type: LoadBalancer");
const BACKENDS = ["cart", "cart-v2", "home", "other"].map((name) => server(name, "shop", 8080));

const rule = (host: string, ...paths: readonly string[]): string =>
  `{ ${host === "" ? "" : `host: "${host}", `}http: { paths: [${paths.join(", ")}] } }`;
const path = (at: string, name: string, pathType = "Prefix", port = "number: 80"): string =>
  `{ path: ${at}, pathType: ${pathType}, backend: { service: { name: ${name}, port: { ${port} } } } }`;
const ingress = (name: string, spec: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: ${name} }\nspec: ${spec}`;
const rules = (...all: readonly string[]): string => ingress("shop", `{ rules: [${all.join(", ")}] }`);

const base = servedBy(CLASS, CONTROLLER, ...BACKENDS);
const asked = (url: string, ...documents: readonly string[]) => answers(ask(served(base, ...documents), url));
const balanced = ({ objects }: ClusterState) =>
  getObject<Service>(objects, {
    kind: "Service",
    namespace: "default",
    name: "front",
  })?.status?.loadBalancer?.ingress?.map(({ ip }) => ({ ip }));
const statusOf = ({ objects }: ClusterState) =>
  getObject<Ingress>(objects, { kind: "Ingress", namespace: "default", name: "shop" })?.status;

describe("[S-802] the host", () => {
  const hosts = rules(
    rule("shop.example", path("/", "cart")),
    rule("*.example", path("/", "home")),
    rule("", path("/", "other")),
  );
  const rows = [
    { url: "shop.example/", by: "cart 200" },
    { url: "SHOP.example:8080/", by: "cart 200" },
    { url: "new.example/", by: "home 200" },
    { url: "a.new.example/", by: "other 200" },
    { url: "example/", by: "other 200" },
  ];
  for (const { url, by } of rows) it(`${url}: ${by}`, () => expect(asked(url, hosts)).toEqual([by]));

  it("that has rules keeps its requests from the rules for every host", () => {
    const both = rules(rule("shop.example", path("/cart", "cart")), rule("", path("/", "other")));
    expect(asked("shop.example/x", both)).toEqual(["front 404"]);
  });
});

describe("[S-803] the path", () => {
  const paths = rules(
    rule("", path("/", "home"), path("/cart", "cart"), path("/cart", "cart-v2", "Exact"), path("/cart/old/", "other")),
  );
  const rows = [
    { url: "x/", by: "home 200" },
    { url: "x/cart", by: "cart-v2 200" },
    { url: "x/cart/", by: "cart 200" },
    { url: "x/cart/1?a=/cart/old", by: "cart 200" },
    { url: "x/carts", by: "home 200" },
    { url: "x/Cart", by: "home 200" },
    { url: "x/cart/old", by: "other 200" },
  ];
  for (const { url, by } of rows) it(`${url}: ${by}`, () => expect(asked(url, paths)).toEqual([by]));

  it("goes on to the back-end as it came, and the back-end sees the controller", () => {
    const trace = ask(served(base, paths), "x/cart/1?a=b");
    const front = getObject<Pod>(base.objects, {
      kind: "Pod",
      namespace: "default",
      name: "front",
    });
    expect(trace.paths[0]?.exchange?.response.body).toBe(`cart /cart/1?a=b ${front?.status?.podIP}`);
  });
});

describe("[S-804] the back-end", () => {
  const to = (backend: string) => rules(rule("", backend));
  const rows = [
    {
      what: "by the name of the Service's port",
      documents: [to(path("/", "cart", "Prefix", "name: web"))],
      by: "cart 200",
    },
    {
      what: "by a port that the Service has not",
      documents: [to(path("/", "cart", "Prefix", "number: 8080"))],
      by: "front 503",
    },
    { what: "that is no Service", documents: [to(path("/", "nobody"))], by: "front 503" },
    {
      what: "without an endpoint",
      documents: [server("idle", "shop", 8080).split("\n---\n")[1] ?? "", to(path("/", "idle"))],
      by: "front 503",
    },
    { what: "where nobody listens", documents: [server("deaf", "shop", 81), to(path("/", "deaf"))], by: "front 502" },
    { what: "that speaks no HTTP", documents: [server("db", "shop", 5432), to(path("/", "db"))], by: "front 502" },
    {
      what: "that a NetworkPolicy shuts off",
      documents: [
        to(path("/", "cart")),
        `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: shut }\nspec: { podSelector: { matchLabels: { app: cart } } }`,
      ],
      by: "front 504",
    },
    {
      what: "that is the default",
      documents: [ingress("shop", "{ defaultBackend: { service: { name: home, port: { number: 80 } } } }")],
      by: "home 200",
    },
  ];
  for (const { what, documents, by } of rows)
    it(`${what}: ${by}`, () => expect(asked("x/", ...documents)).toEqual([by]));

  it("is each of several endpoints alike", () => {
    const second = server("home", "shop", 8080).split("\n---\n")[0]?.replace("name: home", "name: home-2") ?? "";
    expect(asked("x/", second, to(path("/", "home")))).toEqual(["home 200 0.5", "home-2 200 0.5"]);
  });
});

describe("[S-801] the class", () => {
  const one = `{ rules: [${rule("", path("/", "cart"))}] }`;
  it("is the default one where the Ingress names none", () => {
    expect(asked("x/", ingress("shop", one))).toEqual(["cart 200"]);
  });

  it("of another controller is not served", () => {
    const other = CLASS.replace("name: example,", "name: other,")
      .replace(/annotations: \{[^}]*\}/, "")
      .replace("example.com", "other.com");
    expect(asked("x/", other, ingress("shop", one.replace("{ rules", "{ ingressClassName: other, rules")))).toEqual([
      "front 404",
    ]);
  });

  it("may stand in the old annotation", () => {
    const text = ingress("shop", one).replace(
      "{ name: shop }",
      "{ name: shop, annotations: { kubernetes.io/ingress.class: example } }",
    );
    expect(asked("x/", text)).toEqual(["cart 200"]);
  });
});

describe("[S-801] the address of an Ingress", () => {
  const text = rules(rule("", path("/", "cart")));
  it("is the load balancer's before the controller", () => {
    const state = served(base, text);
    expect(statusOf(state)).toEqual({ loadBalancer: { ingress: balanced(state) } });
    expect(balanced(state)).toHaveLength(1);
  });

  it("is that of the controller's node where nothing balances", () => {
    const state = servedBy(CLASS, server("front", "ingress", 80), text);
    expect(statusOf(state)).toEqual({ loadBalancer: { ingress: [{ ip: "192.168.56.11" }] } });
  });

  it("is none without a controller, and nothing answers", () => {
    const state = servedBy(CLASS, ...BACKENDS, text);
    expect(statusOf(state)).toEqual({ loadBalancer: {} });
    expect(answers(ask(state, "x/"))).toEqual(["name-not-found name-not-found"]);
  });

  it("comes once the controller does", () => {
    const state = served(servedBy(CLASS, text, ...BACKENDS), CONTROLLER);
    expect(statusOf(state)).toEqual({ loadBalancer: { ingress: balanced(state) } });
  });
});

describe("the words", () => {
  const state = served(base, rules(rule("", path("/cart", "cart"), path("/db", "nobody"))));
  it("tell who answered in the end, and whom it saw", () => {
    expect(explainTrace(state, ask(state, "x/cart")).summary).toMatch(
      /^Answered 200 OK by Pod default\/cart on port 8080, which saw .* \(Pod default\/front\) as its client\.$/,
    );
  });

  it("name the line of the rule", () => {
    const [exchange] = explainTrace(state, ask(state, "x/cart")).paths.map((one) => one.exchange);
    expect(exchange?.because).toMatchObject({
      object: "Ingress default/shop",
      path: "spec.rules[0].http.paths[0].backend",
    });
    expect(exchange?.onward?.from).toBe("Pod default/front");
  });

  it("say why the controller had no back-end", () => {
    const [exchange] = explainTrace(state, ask(state, "x/db")).paths.map((one) => one.exchange);
    expect(exchange?.body).toBe("503: there is no Service default/nobody");
  });
});
