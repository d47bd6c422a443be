import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typeOfKind } from "../../../src/simulator/api/types.ts";
import { strategicMerge } from "../../../src/simulator/apiserver/patch/strategic-merge.ts";
import { threeWayPatch } from "../../../src/simulator/kubectl/three-way.ts";
import type { JsonObject } from "../../../src/simulator/manifest/document.ts";

const type = typeOfKind("v1", "Service");
if (!type) throw new Error("no type Service");

describe("[S-111] the patch that apply sends", () => {
  const rows: readonly { rule: string; last: JsonObject; file: JsonObject; live: JsonObject; patch: JsonObject }[] = [
    {
      rule: "is empty when the file says what is there",
      last: { type: "NodePort" },
      file: { type: "NodePort" },
      live: { type: "NodePort", clusterIP: "10.96.0.9" },
      patch: {},
    },
    {
      rule: "leaves alone what only the server has",
      last: {},
      file: { selector: { app: "web" } },
      live: { clusterIP: "10.96.0.9" },
      patch: { selector: { app: "web" } },
    },
    {
      rule: "removes what left the file",
      last: { selector: { app: "web", tier: "a" }, type: "NodePort" },
      file: { selector: { app: "web" } },
      live: { selector: { app: "web", tier: "a" }, type: "NodePort" },
      patch: { selector: { tier: null }, type: null },
    },
    {
      rule: "replaces a port whose number changed since it was applied",
      last: { ports: [{ port: 80 }] },
      file: { ports: [{ port: 8080 }] },
      live: { ports: [{ port: 80, protocol: "TCP", targetPort: 80 }] },
      patch: {
        "$setElementOrder/ports": [{ port: 8080 }],
        ports: [{ port: 8080 }, { $patch: "delete", port: 80 }],
      },
    },
    {
      rule: "adds a port whose number changed when it was never applied",
      last: {},
      file: { ports: [{ port: 8080 }] },
      live: { ports: [{ port: 80, protocol: "TCP", targetPort: 80 }] },
      patch: { "$setElementOrder/ports": [{ port: 8080 }], ports: [{ port: 8080 }] },
    },
    {
      rule: "names the item that it changes",
      last: { ports: [{ port: 80 }] },
      file: { ports: [{ port: 80, targetPort: 8080 }] },
      live: { ports: [{ port: 80, targetPort: 80 }] },
      patch: { "$setElementOrder/ports": [{ port: 80 }], ports: [{ port: 80, targetPort: 8080 }] },
    },
  ];
  for (const { rule, last, file, live, patch } of rows) {
    it(rule, () => {
      const whole = threeWayPatch({ spec: last }, { spec: file }, { spec: live }, type);
      expect(whole).toEqual(Object.keys(patch).length === 0 ? {} : { spec: patch });
    });
  }

  // Every port of a file has its own number: two of one number cannot be told apart by their key (S-111).
  const port = fc.record(
    { targetPort: fc.integer({ min: 1, max: 3 }), name: fc.constantFrom("a", "b") },
    { requiredKeys: [] },
  );
  const spec = fc.record(
    {
      selector: fc.dictionary(fc.constantFrom("app", "tier", "zone"), fc.constantFrom("x", "y")),
      ports: fc
        .dictionary(fc.constantFrom("80", "81", "82"), port)
        .map((ports) => Object.entries(ports).map(([number, rest]) => ({ ...rest, port: Number(number) }))),
      type: fc.constantFrom("ClusterIP", "NodePort"),
    },
    { requiredKeys: [] },
  );

  it("makes of the last file the new one, whatever both are", () => {
    fc.assert(
      fc.property(spec, spec, (last, file) => {
        const patch = threeWayPatch({ spec: last }, { spec: file }, { spec: last }, type);
        const merged = strategicMerge({ spec: last }, patch, type).spec as JsonObject;
        const present = Object.fromEntries(Object.entries(merged).filter(([name]) => Object.hasOwn(file, name)));
        expect(present).toEqual(file);
        expect(Object.keys(merged).filter((name) => !Object.hasOwn(file, name))).toEqual([]);
      }),
    );
  });

  it("keeps what the server added beside it", () => {
    fc.assert(
      fc.property(spec, spec, (last, file) => {
        const live = { ...last, clusterIP: "10.96.0.9" };
        const patch = threeWayPatch({ spec: last }, { spec: file }, { spec: live }, type);
        expect(strategicMerge({ spec: live }, patch, type)).toMatchObject({
          spec: { ...file, clusterIP: "10.96.0.9" },
        });
      }),
    );
  });
});
