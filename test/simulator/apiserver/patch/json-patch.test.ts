import { describe, expect, it } from "vitest";
import { jsonMerge } from "../../../../src/simulator/apiserver/patch/json-merge.ts";
import { type JsonPatchStep, jsonPatch } from "../../../../src/simulator/apiserver/patch/json-patch.ts";
import type { JsonObject } from "../../../../src/simulator/manifest/document.ts";

const object: JsonObject = { spec: { selector: { app: "web" }, ports: [{ port: 80 }, { port: 81 }] } };

describe("[RFC 6902] a JSON patch", () => {
  const rows: readonly { does: string; step: JsonPatchStep; spec: JsonObject | undefined }[] = [
    {
      does: "replaces what is there",
      step: { op: "replace", path: "/spec/selector/app", value: "api" },
      spec: { selector: { app: "api" }, ports: [{ port: 80 }, { port: 81 }] },
    },
    {
      does: "does not replace what is missing",
      step: { op: "replace", path: "/spec/type", value: "x" },
      spec: undefined,
    },
    {
      does: "adds at the end of a list",
      step: { op: "add", path: "/spec/ports/-", value: { port: 82 } },
      spec: { selector: { app: "web" }, ports: [{ port: 80 }, { port: 81 }, { port: 82 }] },
    },
    {
      does: "makes room in a list",
      step: { op: "add", path: "/spec/ports/0", value: { port: 79 } },
      spec: { selector: { app: "web" }, ports: [{ port: 79 }, { port: 80 }, { port: 81 }] },
    },
    { does: "adds nothing below what is missing", step: { op: "add", path: "/spec/a/b", value: 1 }, spec: undefined },
    { does: "adds nothing past the end", step: { op: "add", path: "/spec/ports/7", value: 1 }, spec: undefined },
    {
      does: "removes an item",
      step: { op: "remove", path: "/spec/ports/0" },
      spec: { selector: { app: "web" }, ports: [{ port: 81 }] },
    },
    { does: "does not remove what is missing", step: { op: "remove", path: "/spec/x" }, spec: undefined },
    {
      does: "moves a field",
      step: { op: "move", from: "/spec/selector", path: "/spec/moved" },
      spec: { ports: [{ port: 80 }, { port: 81 }], moved: { app: "web" } },
    },
    {
      does: "copies a field, and reads ~1 as a slash",
      step: { op: "copy", from: "/spec/selector/app", path: "/spec/selector/a~1b" },
      spec: { selector: { app: "web", "a/b": "web" }, ports: [{ port: 80 }, { port: 81 }] },
    },
    {
      does: "goes on after a test that holds",
      step: { op: "test", path: "/spec/ports/1/port", value: 81 },
      spec: object.spec as JsonObject,
    },
    {
      does: "stops at a test that fails",
      step: { op: "test", path: "/spec/ports/1/port", value: 80 },
      spec: undefined,
    },
    { does: "knows no other step", step: { op: "rename", path: "/spec" }, spec: undefined },
  ];
  for (const { does, step, spec } of rows) {
    it(does, () => expect(jsonPatch(object, [step])).toEqual(spec && { spec }));
  }
});

describe("[RFC 7396] a JSON merge patch", () => {
  it("merges maps, removes what is null and replaces lists", () => {
    expect(jsonMerge(object, { spec: { selector: { app: null, tier: "a" }, ports: [] } })).toEqual({
      spec: { selector: { tier: "a" }, ports: [] },
    });
  });
});
