import { describe, expect, it } from "vitest";
import { refusals, refusalsOfChange, stored } from "../../support/apiserver.ts";

const ingressClass = (spec: string) => `apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: usual }
spec: ${spec}`;

const controlledBy = (controller: string) => ingressClass(`{ controller: "${controller}" }`);
const parameters = (text: string) => ingressClass(`{ controller: example.com/a, parameters: { ${text} } }`);
const SUBDOMAIN =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";

describe("the server refuses an IngressClass", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    { fault: "without a controller", text: ingressClass("{}"), errors: ["spec.controller: Required value"] },
    {
      fault: "with a controller of no domain",
      text: controlledBy("nginx"),
      errors: ['spec.controller: Invalid value: "nginx": must be a domain-prefixed path (such as "acme.io/foo")'],
    },
    {
      fault: "with a wrong domain and a wrong path",
      text: controlledBy("Example.com/a b"),
      errors: [
        `spec.controller: Invalid value: "Example.com": ${SUBDOMAIN}`,
        "spec.controller: Invalid value: \"a b\": Invalid path (regex used for validation is '[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+')",
      ],
    },
    {
      fault: "with a controller of too many letters",
      text: controlledBy(`example.com/${"a".repeat(250)}`),
      errors: ["spec.controller: Too long: may not be more than 250 bytes"],
    },
    {
      fault: "with parameters of no kind and no name",
      text: parameters(""),
      errors: ["spec.parameters.kind: Required value", "spec.parameters.name: Required value"],
    },
    {
      fault: "with parameters in an unknown scope",
      text: parameters("kind: Options, name: a, scope: Node"),
      errors: ['spec.parameters.scope: Unsupported value: "Node": supported values: "Cluster", "Namespace"'],
    },
    {
      fault: "with parameters in no namespace",
      text: parameters("kind: Options, name: a, scope: Namespace"),
      errors: ["spec.parameters.namespace: Required value: `parameters.scope` is set to 'Namespace'"],
    },
    {
      fault: "with parameters of the cluster in a namespace",
      text: parameters("kind: Options, name: a, namespace: shop"),
      errors: ["spec.parameters.namespace: Forbidden: `parameters.scope` is set to 'Cluster'"],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }

  it("that changes its controller", () => {
    expect(refusalsOfChange(controlledBy("example.com/b"), controlledBy("example.com/a"))).toEqual([
      'spec.controller: Invalid value: "example.com/b": field is immutable',
    ]);
  });
});

describe("an IngressClass", () => {
  it("looks for its parameters in the cluster", () => {
    expect(stored(parameters("kind: Options, name: a"))).toMatchObject({
      metadata: { generation: 1 },
      spec: { controller: "example.com/a", parameters: { kind: "Options", name: "a", scope: "Cluster" } },
    });
  });
});
