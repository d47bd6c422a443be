import { describe, expect, it } from "vitest";
import { refusals, stored } from "../../support/apiserver.ts";

const namespace = (name: string, ...fields: readonly string[]) =>
  ["apiVersion: v1", "kind: Namespace", `metadata: { name: "${name}" }`, ...fields].join("\n");

const LABEL =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";

describe("[S-330] the server refuses a Namespace", () => {
  const long = "a".repeat(64);
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    { fault: "with a capital", text: namespace("Shop"), errors: [`metadata.name: Invalid value: "Shop": ${LABEL}`] },
    {
      fault: "with a dot",
      text: namespace("shop.blue"),
      errors: ['metadata.name: Invalid value: "shop.blue": must not contain dots'],
    },
    {
      fault: "with a name too long for itself and for its label",
      text: namespace(long),
      errors: [
        `metadata.name: Invalid value: "${long}": must be no more than 63 characters`,
        `metadata.labels: Invalid value: "${long}": must be no more than 63 bytes`,
      ],
    },
    {
      fault: "in a namespace",
      text: namespace("shop").replace('"shop"', "shop, namespace: other"),
      errors: ["metadata.namespace: Forbidden: not allowed on this type"],
    },
    {
      fault: "with a finalizer that nobody knows",
      text: namespace("shop", "spec: { finalizers: [cleaner, example.com/cleaner] }"),
      errors: [
        'spec.finalizers: Invalid value: "cleaner": name is neither a standard finalizer name nor is it fully qualified',
      ],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
});

describe("[S-303] a Namespace is stored", () => {
  it("with its name as a label, a finalizer, and a phase", () => {
    expect(stored(namespace("shop"))).toEqual({
      apiVersion: "v1",
      kind: "Namespace",
      metadata: { name: "shop", labels: { "kubernetes.io/metadata.name": "shop" } },
      spec: { finalizers: ["kubernetes"] },
      status: { phase: "Active" },
    });
  });

  it("with the finalizers it names, and the server's own", () => {
    expect(stored(namespace("shop", "spec: { finalizers: [example.com/cleaner] }"))?.spec).toEqual({
      finalizers: ["example.com/cleaner", "kubernetes"],
    });
  });

  it("with its finalizers, whatever a change says of them", () => {
    expect(stored(namespace("shop"), namespace("shop", "spec: { finalizers: [] }"))?.spec).toEqual({
      finalizers: ["kubernetes"],
    });
  });
});
