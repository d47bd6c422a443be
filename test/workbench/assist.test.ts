import { describe, expect, it } from "vitest";
import { complete } from "../../src/workbench/assist/complete.ts";
import { hoverAt } from "../../src/workbench/assist/hover.ts";
import { cursorAt } from "../../src/workbench/assist/yaml-cursor.ts";

/** The text and the offset of its `|`. */
function marked(text: string): readonly [string, number] {
  return [text.replace("|", ""), text.indexOf("|")];
}
/** `spec.ports.[] key po` */
function at(text: string): string {
  const cursor = cursorAt(...marked(text));
  return cursor ? `${cursor.path.join(".")} ${cursor.at} ${cursor.word}`.trim() : "nowhere";
}
const labels = (text: string): readonly string[] => complete(...marked(text)).map(({ label }) => label);
/** The text after the first suggestion with this label was taken. */
function taken(text: string, label: string): string {
  const [plain, offset] = marked(text);
  const found = complete(plain, offset).find((suggestion) => suggestion.label === label);
  return found ? plain.slice(0, found.start) + found.insert + plain.slice(found.end) : "not suggested";
}

const SERVICE = "apiVersion: v1\nkind: Service\n";
const GATEWAY_VERSIONS = ["gateway.networking.k8s.io/v1", "gateway.networking.k8s.io/v1beta1"];
const ROUTE = `apiVersion: ${GATEWAY_VERSIONS[0]}\nkind: HTTPRoute\n`;

describe("the cursor", () => {
  it.each([
    ["at the root", "api|", "key api"],
    ["in a map", "spec:\n  ty|", "spec key ty"],
    ["in an empty line of a map", "spec:\n  |", "spec key"],
    ["in an item", "spec:\n  ports:\n    - po|", "spec.ports.[] key po"],
    ["behind a bare dash", "spec:\n  ports:\n    - |", "spec.ports.[] key"],
    ["further down in an item", "spec:\n  ports:\n    - port: 80\n      tar|", "spec.ports.[] key tar"],
    ["in an item that is not indented", "spec:\n  ports:\n  - port: 80\n    tar|", "spec.ports.[] key tar"],
    ["behind a list", "spec:\n  ports:\n  - port: 80\n  ty|", "spec key ty"],
    ["behind a map", "metadata:\n  name: web\nsp|", "key sp"],
    ["at a value", "spec:\n  type: No|", "spec.type value No"],
    ["at a value that is still missing", "spec:\n  type: |", "spec.type value"],
    ["at a value in an item", "spec:\n  ports:\n    - protocol: |", "spec.ports.[].protocol value"],
    ["past comments and blank lines", "spec:\n\n  # ports: none\n  ty|", "spec key ty"],
    ["in the second document", "kind: Pod\n---\nspec:\n  ty|", "spec key ty"],
    ["with quoted keys", '"spec":\n  ty|', "spec key ty"],
    ["in Windows' lines", "spec:\r\n  type: No|\r\n", "spec.type value No"],
    ["nowhere in a comment", "spec: # ty|", "nowhere"],
    ["nowhere in a flow map", "spec: { ty|", "nowhere"],
    ["nowhere on a document mark", "---|", "nowhere"],
  ])("stands %s", (_where, text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it("knows the kind of its own document only", () => {
    expect(cursorAt(...marked(`kind: Pod\n---\n${SERVICE}spec:\n  |`))?.kind).toBe("Service");
  });
});

describe("completion", () => {
  it("offers what a Service may want", () => {
    expect(labels(`${SERVICE}spec:\n  |`)).toEqual(expect.arrayContaining(["type", "selector", "ports", "clusterIP"]));
  });

  it("puts what is required first", () => {
    expect(labels(`${SERVICE}spec:\n  ports:\n    - |`)[0]).toBe("port");
  });

  it("leaves out what stands there already, above and below", () => {
    const offered = labels(`${SERVICE}spec:\n  type: NodePort\n  |\n  ports:\n    - port: 80\n`);
    expect(offered).not.toContain("type");
    expect(offered).not.toContain("ports");
    expect(offered).toContain("selector");
  });

  it("offers the fields of an item's siblings again", () => {
    expect(labels(`${SERVICE}spec:\n  ports:\n    - port: 80\n    - |`)).toContain("port");
  });

  it("begins a document with what every object has", () => {
    expect(labels("|").slice(0, 3)).toEqual(["apiVersion", "kind", "metadata"]);
  });

  it("leaves out what only the server writes", () => {
    expect(labels(`${SERVICE}|`)).not.toContain("status");
    expect(labels(`${SERVICE}metadata:\n  |`)).not.toContain("uid");
  });

  it.each([
    ["the types of a Service", `${SERVICE}spec:\n  type: |`, ["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"]],
    ["protocols", `${SERVICE}spec:\n  ports:\n    - protocol: |`, ["SCTP", "TCP", "UDP"]],
    ["yes and no", `${SERVICE}spec:\n  publishNotReadyAddresses: |`, ["true", "false"]],
    ["the version that a kind needs", "kind: Deployment\napiVersion: |", ["apps/v1"]],
    ["the versions of a custom kind", "kind: Gateway\napiVersion: |", GATEWAY_VERSIONS],
    [
      "the words of a custom kind",
      `${ROUTE}spec:\n  rules:\n    - matches:\n        - path:\n            type: |`,
      ["Exact", "PathPrefix", "RegularExpression"],
    ],
    [
      "the fields of a custom kind",
      `${ROUTE}spec:\n  parentRefs:\n    - |`,
      ["name", "group", "kind", "namespace", "port", "sectionName"],
    ],
    ["nothing for free text", `${SERVICE}metadata:\n  name: |`, []],
    ["nothing under an unknown field", `${SERVICE}speck:\n  |`, []],
    ["nothing for a kind that nobody knows", "apiVersion: v1\nkind: Servise\nspec:\n  |", []],
  ])("offers %s", (_what, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it.each([
    ["a value", `${SERVICE}spec:\n  cl|`, "clusterIP", `${SERVICE}spec:\n  clusterIP: `],
    ["a map", `${SERVICE}spec:\n  se|`, "selector", `${SERVICE}spec:\n  selector:\n    `],
    ["a list", `${SERVICE}spec:\n  po|`, "ports", `${SERVICE}spec:\n  ports:\n    - `],
    ["a word out of a set", `${SERVICE}spec:\n  type: Node|`, "NodePort", `${SERVICE}spec:\n  type: NodePort`],
    ["another word instead", `${SERVICE}spec:\n  type: |nodeport\n`, "NodePort", `${SERVICE}spec:\n  type: NodePort\n`],
    [
      "a field in an item",
      `${SERVICE}spec:\n  ports:\n    - port: 80\n      tar|`,
      "targetPort",
      `${SERVICE}spec:\n  ports:\n    - port: 80\n      targetPort: `,
    ],
  ])("writes %s", (_what, text, label, expected) => {
    expect(taken(text, label)).toBe(expected);
  });

  it("says what a field is for", () => {
    const [port] = complete(...marked(`${SERVICE}spec:\n  ports:\n    - |`));
    expect(port).toMatchObject({ detail: "integer, required", documentation: expect.stringContaining("clients call") });
  });
});

describe("hover", () => {
  it.each([
    ["a field", `${SERVICE}spec:\n  ports:\n    - target|Port: 80`, "targetPort: integer or name"],
    [
      "a field of a Pod template",
      "apiVersion: apps/v1\nkind: Deployment\nspec:\n  temp|late:\n",
      "template: PodTemplateSpec, required",
    ],
    ["a value out of a set", `${SERVICE}spec:\n  type: Node|Port`, "NodePort"],
    ["a field of a custom kind", `${ROUTE}spec:\n  parent|Refs:\n`, "parentRefs: list of ParentReference"],
    ["a kind", "kind: Serv|ice", "Service"],
  ])("explains %s", (_what, text, title) => {
    const hover = hoverAt(...marked(text));
    expect(hover?.title).toBe(title);
    expect(hover?.text).not.toBe("");
  });

  it.each([
    ["an unknown field", `${SERVICE}spec:\n  targe|tPort: 80`],
    ["free text", `${SERVICE}metadata:\n  name: w|eb`],
    ["an empty line", `${SERVICE}|\n`],
  ])("is silent on %s", (_what, text) => {
    expect(hoverAt(...marked(text))).toBeUndefined();
  });
});

describe("a Cluster document", () => {
  const CLUSTER = "apiVersion: hopbyhop/v1\nkind: Cluster\n";

  it("has its fields suggested, and what each is for", () => {
    expect(labels(`${CLUSTER}pod|`)).toContain("podCIDR");
    const [plain, offset] = marked(`${CLUSTER}podC|IDR: 10.1.0.0/16\n`);
    expect(hoverAt(plain, offset)?.text).toMatch(/^The range of Pod addresses/);
  });

  it("has the platforms suggested, and the options of the one that it names", () => {
    expect(labels(`${CLUSTER}platform:\n  name: |`)).toEqual(expect.arrayContaining(["flannel", "calico", "none"]));
    expect(labels(`${CLUSTER}platform:\n  name: calico\n  |`)).toEqual(
      expect.arrayContaining(["blockSize", "encapsulation"]),
    );
    expect(labels(`${CLUSTER}platform:\n  name: flannel\n  |`)).not.toContain("blockSize");
    expect(labels(`${CLUSTER}platform:\n  name: calico\n  encapsulation: |`)).toContain("IPIPCrossSubnet");
  });
});
