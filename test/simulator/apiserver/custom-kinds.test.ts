import { describe, expect, it } from "vitest";
import type { ClusterDocument } from "../../../src/simulator/api/cluster-document.ts";
import { CUSTOM_KINDS } from "../../../src/simulator/api/custom-kinds.ts";
import { clusterDocument } from "../../../src/simulator/cluster/cluster-document.ts";
import { createCluster } from "../../../src/simulator/cluster/create.ts";
import { applyFile } from "../../../src/simulator/kubectl/files.ts";
import { world } from "../../support/cluster.ts";

const metallb: ClusterDocument = { ...clusterDocument(world()), loadBalancer: { name: "metallb" } };
const apply = (text: string, document = metallb) => applyFile(createCluster(document, 1), { fileName: "x.yaml", text });

const gateway = (spec: string) =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: web }\nspec: { ${spec} }\n`;
const route = (spec: string) =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: web }\nspec: { ${spec} }\n`;
const pool = (spec: string) =>
  `apiVersion: metallb.io/v1beta1\nkind: IPAddressPool\nmetadata: { name: web }\nspec: { ${spec} }\n`;

const UNCHECKED =
  "<nil>: Invalid value: null: some validation rules were not checked because the object was invalid; correct the existing errors to complete validation";

/** The complaints of a refusal, without the line that names the object. */
const complaints = (stderr: string): readonly string[] =>
  stderr
    .replace(/^The \w+ "web" is invalid: \n?/, "")
    .trim()
    .split("\n")
    .map((line) => line.replace(/^\* /, ""));

describe("a custom kind", () => {
  for (const { kind, needs, has, lacks } of [
    { kind: "Gateway", needs: "the Gateway API", has: metallb, lacks: { ...metallb, gatewayAPI: false } },
    {
      kind: "IPAddressPool",
      needs: "MetalLB",
      has: metallb,
      lacks: { ...metallb, loadBalancer: { name: "none" } } as const,
    },
  ]) {
    const text =
      kind === "Gateway"
        ? gateway("gatewayClassName: x, listeners: [{ name: a, port: 80, protocol: HTTP }]")
        : pool("addresses: [10.0.0.0/28]");

    it(`is there in a world with ${needs}`, () => expect(apply(text, has).exit).toBe(0));

    it(`is not known in a world without ${needs}`, () => {
      const apiVersion = /apiVersion: (.*)/.exec(text)?.[1];
      expect(apply(text, lacks).stderr).toBe(
        `error: resource mapping not found for name: "web" namespace: "" from "x.yaml": no matches for kind "${kind}" in version "${apiVersion}"\nensure CRDs are installed first\n`,
      );
    });
  }

  it("of MetalLB finds the namespace that MetalLB brings along, and nobody else does", () => {
    const inside = pool("addresses: [10.0.0.0/28]").replace("name: web", "name: web, namespace: metallb-system");
    expect(apply(inside).exit).toBe(0);
    expect(apply(inside, { ...metallb, loadBalancer: { name: "none" } }).exit).toBe(1);
  });

  it("is told apart from others by its name", () => {
    expect(new Set(CUSTOM_KINDS.map(({ kind }) => kind)).size).toBe(CUSTOM_KINDS.length);
  });

  it("is stored with the defaults of its schema, at every depth", () => {
    const { results } = apply(route("parentRefs: [{ name: gw }], rules: [{ backendRefs: [{ name: web, port: 80 }] }]"));
    const [result] = results;
    expect(result?.kind === "created" && result.object.spec).toEqual({
      parentRefs: [{ group: "gateway.networking.k8s.io", kind: "Gateway", name: "gw" }],
      rules: [
        {
          matches: [{ path: { type: "PathPrefix", value: "/" } }],
          backendRefs: [{ group: "", kind: "Service", name: "web", port: 80, weight: 1 }],
        },
      ],
    });
  });

  it("has the fields of its schema and no others", () => {
    expect(apply(pool("addresses: [], colour: blue, autoAssign: true, adresses: []")).stderr).toBe(
      'Error from server (BadRequest): error when creating "x.yaml": IPAddressPool in version "v1beta1" cannot be handled as a IPAddressPool: strict decoding error: unknown field "spec.adresses", unknown field "spec.colour"\n',
    );
  });

  it("tells of fields that its schema leaves open", () => {
    const { diagnostics } = apply(
      gateway(
        "gatewayClassName: x, listeners: [{ name: a, port: 80, protocol: HTTP }], infrastructure: { labels: {} }",
      ),
    );
    const fields = diagnostics.filter(({ code }) => code === "unsupported-field").map(({ path }) => path);
    expect(fields).toEqual(["spec.infrastructure"]);
  });
});

describe("the server refuses of a custom kind", () => {
  const listener = "name: a, port: 80, protocol: HTTP";
  for (const { what, text, says } of [
    { what: "a missing field", text: pool("autoAssign: true"), says: ["spec.addresses: Required value"] },
    {
      what: "a list that is a text",
      text: pool("addresses: 10.0.0.0/28"),
      says: ['spec.addresses: Invalid value: "string": spec.addresses in body must be of type array: "string"'],
    },
    {
      what: "a number for a text",
      text: pool("addresses: [10]"),
      says: [
        'spec.addresses[0]: Invalid value: "integer": spec.addresses[0] in body must be of type string: "integer"',
      ],
    },
    {
      what: "a word that is not among those it takes",
      text: route("rules: [{ matches: [{ path: { type: Prefix } }] }]"),
      says: [
        'spec.rules[0].matches[0].path.type: Unsupported value: "Prefix": supported values: "Exact", "PathPrefix", "RegularExpression"',
        UNCHECKED,
      ],
    },
    {
      what: "a number out of range",
      text: gateway("gatewayClassName: x, listeners: [{ name: a, port: 0, protocol: HTTP }]"),
      says: [
        "spec.listeners[0].port: Invalid value: 0: spec.listeners[0].port in body should be greater than or equal to 1",
      ],
    },
    {
      what: "a text that does not fit the pattern",
      text: route("hostnames: [Shop]"),
      says: [
        String.raw`spec.hostnames[0]: Invalid value: "Shop": spec.hostnames[0] in body should match '^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$'`,
      ],
    },
    {
      what: "a list that is empty",
      text: gateway("gatewayClassName: x, listeners: []"),
      says: ["spec.listeners: Invalid value: 0: spec.listeners in body should have at least 1 items"],
    },
    {
      what: "a list that is too long",
      text: route(`hostnames: [${"a,".repeat(17)}]`),
      says: ["spec.hostnames: Too many: 17: must have at most 16 items", UNCHECKED],
    },
    {
      what: "a text that is too long",
      text: gateway(`gatewayClassName: ${"x".repeat(254)}, listeners: [{ ${listener} }]`),
      says: ["spec.gatewayClassName: Too long: may not be more than 253 bytes", UNCHECKED],
    },
    {
      what: "two listeners of one name, port and protocol",
      text: gateway(`gatewayClassName: x, listeners: [{ ${listener} }, { ${listener} }]`),
      says: [
        'spec.listeners[1]: Duplicate value: {"name":"a"}',
        "spec.listeners: Invalid value: Listener name must be unique within the Gateway",
        "spec.listeners: Invalid value: Combination of port, protocol and hostname must be unique for each listener",
      ],
    },
    {
      what: "TLS where nobody speaks it",
      text: gateway(`gatewayClassName: x, listeners: [{ ${listener}, tls: { mode: Passthrough } }]`),
      says: ["spec.listeners: Invalid value: tls must not be specified for protocols ['HTTP', 'TCP', 'UDP']"],
    },
    {
      what: "a back-end without a port",
      text: route("rules: [{ backendRefs: [{ name: web }] }]"),
      says: ["spec.rules[0].backendRefs[0]: Invalid value: Must have port for Service reference"],
    },
    {
      what: "a path without a slash",
      text: route("rules: [{ matches: [{ path: { value: shop } }] }]"),
      says: [
        "spec.rules[0].matches[0].path: Invalid value: value must be an absolute path and start with '/' when type one of ['Exact', 'PathPrefix']",
      ],
    },
    {
      what: "the same parent twice",
      text: route("parentRefs: [{ name: gw }, { name: gw }]"),
      says: [
        "spec.parentRefs: Invalid value: sectionName must be unique when parentRefs includes 2 or more references to the same parent",
      ],
    },
  ]) {
    it(what, () => expect(complaints(apply(text).stderr)).toEqual(says));
  }

  it("a rule in the words of 1.32: with the type of the value", () => {
    const { stderr } = apply(route("rules: [{ backendRefs: [{ name: web }] }]"), { ...metallb, kubernetes: "1.32" });
    expect(complaints(stderr)).toEqual([
      'spec.rules[0].backendRefs[0]: Invalid value: "object": Must have port for Service reference',
    ]);
  });

  it("another controller for a GatewayClass", () => {
    const text = (controller: string) =>
      `apiVersion: gateway.networking.k8s.io/v1\nkind: GatewayClass\nmetadata: { name: web }\nspec: { controllerName: ${controller} }\n`;
    const { stderr } = apply(`${text("a.org/b")}---\n${text("a.org/c")}`);
    expect(stderr).toContain('spec.controllerName: Invalid value: "a.org/c": Value is immutable');
  });
});

describe("flannel's settings", () => {
  const settings = (text: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: kube-flannel-cfg }\ndata:\n  net-conf.json: '${text}'\n`;
  for (const { what, text, says } of [
    { what: "pass", text: '{"Network": "10.244.0.0/16", "Backend": {"Type": "vxlan"}}', says: [] },
    {
      what: "that are no JSON get a hint",
      text: '{"Network": "10.244.0.0/16",}',
      says: ["net-conf.json: no JSON: invalid character '}' looking for beginning of object key string"],
    },
    {
      what: "of an unknown backend get a hint",
      text: '{"Network": "10.244.0.0", "Backend": {"Type": "vxlam"}}',
      says: [
        'net-conf.json: Backend.Type: Unsupported value: "vxlam": supported values: "vxlan", "host-gw", "wireguard", "ipip", "ipsec", "udp", "alloc", "extension"',
        'net-conf.json: Network: Invalid value: "10.244.0.0": Network in body must be of type cidr: "10.244.0.0"',
      ],
    },
  ]) {
    it(what, () => {
      const { diagnostics } = apply(settings(text.replaceAll("'", "''")));
      const hints = diagnostics.filter(({ path }) => path === "data.net-conf.json");
      expect(hints.map(({ message }) => message)).toEqual(says);
    });
  }
});
