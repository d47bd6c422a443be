import { describe, expect, it } from "vitest";
import { readManifest } from "../../../src/simulator/manifest/read.ts";

const read = (text: string) => readManifest({ fileName: "web.yaml", text });
const valuesOf = (text: string) => read(text).documents.map(({ value }) => value);
const invalid = (words: string) =>
  `error validating "web.yaml": error validating data: ${words}; if you choose to ignore these errors, turn validation off with --validate=false`;

const service = (name: string) => ({ apiVersion: "v1", kind: "Service", metadata: { name } });

describe("[S-102] kubectl refuses, before it asks the server,", () => {
  for (const { what, text, words } of [
    { what: "a document that is no map", text: "- a\n", words: "invalid object to validate" },
    { what: "one without kind", text: "apiVersion: v1\n", words: "kind not set" },
    { what: "one without both", text: "a: b\n", words: "[apiVersion not set, kind not set]" },
    { what: "a misspelt field name", text: "apiversion: v1\nkind: Service\n", words: "apiVersion not set" },
    { what: "a kind that is no text", text: "apiVersion: v1\nkind: 80\n", words: "kind isn't string type" },
  ]) {
    it(what, () => expect(read(text).problem?.message).toBe(invalid(words)));
  }

  it("and reads no further", () => {
    const text = "apiVersion: v1\nkind: A\n---\nkind: B\n---\napiVersion: v1\nkind: C\n";
    expect(valuesOf(text)).toEqual([{ apiVersion: "v1", kind: "A" }]);
  });
});

describe("[S-109] a list", () => {
  it("stands for its items, each with its own places", () => {
    const { documents } = read(
      "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Service, metadata: {name: a}}\n- {apiVersion: v1, kind: Service, metadata: {name: b}}\n",
    );
    expect(documents.map(({ value }) => value)).toEqual([service("a"), service("b")]);
    expect(documents.map(({ places }) => places.get("metadata.name")?.value.start.line)).toEqual([4, 5]);
  });

  it("of a type gives its items their kind", () => {
    expect(valuesOf("apiVersion: v1\nkind: ServiceList\nitems: [{metadata: {name: a}}]\n")).toEqual([service("a")]);
  });

  it("without items stands for nothing", () => {
    expect(read("apiVersion: v1\nkind: List\nitems: []\n")).toEqual({ documents: [], notes: [] });
  });

  for (const { what, item, words } of [
    {
      what: "an unknown field",
      item: "{apiVersion: v1, kind: Service, spec: {foo: 1}}",
      words: 'ValidationError(Service.spec): unknown field "foo" in io.k8s.api.core.v1.ServiceSpec',
    },
    {
      what: "a value of a wrong type",
      item: '{apiVersion: v1, kind: Service, spec: {ports: [{port: "80"}]}}',
      words:
        'ValidationError(Service.spec.ports[0].port): invalid type for io.k8s.api.core.v1.ServicePort.port: got "string", expected "integer"',
    },
    {
      what: "a missing field",
      item: "{apiVersion: v1, kind: Service, spec: {ports: [{name: a}]}}",
      words: 'ValidationError(Service.spec.ports[0]): missing required field "port" in io.k8s.api.core.v1.ServicePort',
    },
    { what: "an item without kind", item: "{apiVersion: v1}", words: "kind not set" },
  ]) {
    it(`is checked by kubectl itself: ${what}`, () => {
      expect(read(`apiVersion: v1\nkind: List\nitems: [${item}]\n`).problem?.message).toBe(invalid(words));
    });
  }
});
