import { describe, expect, it } from "vitest";
import { applyFile, createCluster, DEFAULT_WORLD, kubectl } from "../../../src/simulator/index.ts";

const cluster = createCluster(DEFAULT_WORLD, 1);

const SERVICE = "apiVersion: v1\nkind: Service\nmetadata: { name: web }\n";
const POLICY = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: web }\n";
const POD = "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\n";

/** Of each problem of the text: its line, its code and our advice. */
const problems = (text: string): readonly (readonly [number | undefined, string, string])[] =>
  applyFile(cluster, { fileName: "web.yaml", text }).diagnostics.map(({ range, code, hint }) => [
    range?.start.line,
    code,
    hint,
  ]);

const spec = (text: string): string => `${SERVICE}spec:\n  ${text}\n`;

describe("a problem of a manifest", () => {
  const rows: readonly (readonly [title: string, text: string, line: number, code: string, hint: string])[] = [
    ["a field that is missing", `${SERVICE}spec: {}`, 4, "required", "Add `ports`: it must be there."],
    [
      "an item that says nothing",
      `${POLICY}spec:\n  podSelector: {}\n  ingress:\n  - from:\n    - {}\n`,
      8,
      "required",
      "Fill this item of `from`: it must not be empty.",
    ],
    [
      "a number out of bounds",
      spec("ports: [{port: 70000, targetPort: 80}]"),
      5,
      "invalid",
      "Write a whole number from 1 to 65535.",
    ],
    [
      "a node port out of the range",
      spec("{type: NodePort, ports: [{port: 80, nodePort: 8080}]}"),
      5,
      "invalid",
      "Pick a port in 30000-32767, or leave the field out and let the cluster choose one.",
    ],
    [
      "a word in the wrong case",
      spec("{type: nodeport, ports: [{port: 80}]}"),
      5,
      "unsupported-value",
      "Write one of ClusterIP, ExternalName, LoadBalancer, NodePort; capitals count.",
    ],
    [
      "a name twice",
      spec("ports: [{port: 80, name: a}, {port: 81, name: a}]"),
      5,
      "duplicate-value",
      "Change one of the two: a value may stand here only once.",
    ],
    [
      "fields that do not go together",
      spec("{ports: [{port: 80}], loadBalancerSourceRanges: [10.0.0.0/8]}"),
      5,
      "forbidden",
      "Remove this field, or see to it that `type` is 'LoadBalancer'.",
    ],
    ["a text for a number", spec('ports: [{port: "80"}]'), 5, "wrong-type", "Write a whole number, without quotes."],
    [
      "a number for a text",
      `${POD}spec: { containers: [{ name: a, image: a, env: [{ name: A, value: 1 }] }] }`,
      4,
      "wrong-type",
      "Put the value in quotes.",
    ],
    ["a map for a list", spec("ports: { port: 80 }"), 5, "wrong-type", "Write a list: begin each item with a dash."],
    [
      "a list for a map",
      spec("{selector: [a], ports: [{port: 80}]}"),
      5,
      "wrong-type",
      "Write a map here: a `key: value` pair a line, indented.",
    ],
    ["a field misspelt", spec("ports: [{prot: 80}]"), 5, "unknown-field", "Write port, if that is what you mean."],
    [
      "a field in the wrong case",
      spec("ports: [{port: 80, nodeport: 1}]"),
      5,
      "unknown-field",
      "Write nodePort, if that is what you mean.",
    ],
    [
      "a field that is nowhere near",
      spec("ports: [{port: 80, colour: red}]"),
      5,
      "unknown-field",
      "Check the spelling, the capitals and the indentation of this field.",
    ],
    [
      "a kind misspelt",
      "apiVersion: v1\nkind: Servise\nmetadata: { name: web }\n",
      2,
      "unknown-kind",
      "Write kind: Service with apiVersion: v1.",
    ],
    [
      "a namespace that is not there",
      "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\nspec: { ports: [{ port: 80 }] }\n",
      5,
      "namespace-missing",
      "Create the namespace first, or leave `namespace` out.",
    ],
    [
      "an address that is no Service's",
      spec("{clusterIP: 192.168.0.1, ports: [{port: 80}]}"),
      5,
      "invalid",
      "Leave the address out and let the cluster choose one, or pick a free one of the Services' range.",
    ],
    [
      "a field without effect",
      spec("{externalName: a.example, ports: [{port: 80}]}"),
      5,
      "warning",
      "Remove the field, or set what makes it count.",
    ],
  ];
  it.each(rows)("is told at its line, with what to do: %s", (_title, text, line, code, hint) => {
    expect(problems(text)).toEqual([[line, code, hint]]);
  });

  it("is told at its own line, though the server names all unknown fields in one breath (S-107)", () => {
    const text = `${SERVICE}spec:\n  selektor: { app: web }\n  ports:\n  - port: 80\n    targetport: 80\n`;
    expect(problems(text)).toEqual([
      [8, "unknown-field", "Write targetPort, if that is what you mean."],
      [5, "unknown-field", "Write selector, if that is what you mean."],
    ]);
  });

  it("does not blame the namespace when the object itself is missing", () => {
    const text = `${POD}spec: { containers: [{ name: a, image: a }] }`;
    const { diagnostics } = kubectl(cluster, "kubectl replace -f web.yaml", [{ fileName: "web.yaml", text }]);
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ["not-found", "Create the object first, or correct its name and its namespace."],
    ]);
  });
});
