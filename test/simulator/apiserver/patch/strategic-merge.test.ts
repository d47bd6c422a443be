import { describe, expect, it } from "vitest";
import { typeOfKind } from "../../../../src/simulator/api/types.ts";
import { strategicMerge, unmergedPart } from "../../../../src/simulator/apiserver/patch/strategic-merge.ts";
import type { JsonObject } from "../../../../src/simulator/manifest/document.ts";

const SERVICE = { apiVersion: "v1", kind: "Service" };
const DEPLOYMENT = { apiVersion: "apps/v1", kind: "Deployment" };

function merge({ apiVersion, kind }: typeof SERVICE, original: JsonObject, patch: JsonObject): JsonObject {
  const type = typeOfKind(apiVersion, kind);
  if (!type) throw new Error(`no type ${kind}`);
  return strategicMerge({ spec: original }, { spec: patch }, type);
}

describe("[S-111] a strategic merge patch", () => {
  const rows: readonly {
    rule: string;
    of?: typeof SERVICE;
    original: JsonObject;
    patch: JsonObject;
    merged: JsonObject;
  }[] = [
    {
      rule: "merges maps and removes what is null",
      original: { selector: { app: "web", tier: "front" }, type: "NodePort" },
      patch: { selector: { tier: null, zone: "a" }, type: null },
      merged: { selector: { app: "web", zone: "a" } },
    },
    {
      rule: "finds ports again by their number",
      original: { ports: [{ port: 80, nodePort: 30080 }, { port: 443 }] },
      patch: { ports: [{ port: 80, targetPort: 8080 }] },
      merged: { ports: [{ port: 80, nodePort: 30080, targetPort: 8080 }, { port: 443 }] },
    },
    {
      rule: "appends a port that is not there",
      original: { ports: [{ port: 80 }] },
      patch: { ports: [{ port: 81 }] },
      merged: { ports: [{ port: 80 }, { port: 81 }] },
    },
    {
      rule: "deletes an item by directive",
      original: { ports: [{ port: 80 }, { port: 81 }] },
      patch: { ports: [{ $patch: "delete", port: 80 }] },
      merged: { ports: [{ port: 81 }] },
    },
    {
      rule: "replaces a list by directive",
      original: { ports: [{ port: 80 }, { port: 81 }] },
      patch: { ports: [{ $patch: "replace" }, { port: 82 }] },
      merged: { ports: [{ port: 82 }] },
    },
    {
      rule: "replaces a map by directive",
      original: { selector: { app: "web" } },
      patch: { selector: { $patch: "replace", tier: "front" } },
      merged: { selector: { tier: "front" } },
    },
    {
      rule: "puts items in the order that the patch asks for",
      original: { ports: [{ port: 80 }, { port: 81 }] },
      patch: { "$setElementOrder/ports": [{ port: 82 }, { port: 81 }, { port: 80 }], ports: [{ port: 82 }] },
      merged: { ports: [{ port: 82 }, { port: 81 }, { port: 80 }] },
    },
    {
      rule: "keeps what only the server has before its old successor",
      original: { ports: [{ port: 79 }, { port: 80 }, { port: 81 }] },
      patch: { "$setElementOrder/ports": [{ port: 81 }, { port: 80 }] },
      merged: { ports: [{ port: 79 }, { port: 81 }, { port: 80 }] },
    },
    {
      rule: "replaces a list that has no key",
      original: { externalIPs: ["192.0.2.1"] },
      patch: { externalIPs: ["192.0.2.2"] },
      merged: { externalIPs: ["192.0.2.2"] },
    },
    {
      rule: "keeps only the fields that a strategy of retained keys names",
      of: DEPLOYMENT,
      original: { strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 1 } } },
      patch: { strategy: { $retainKeys: ["type"], type: "Recreate" } },
      merged: { strategy: { type: "Recreate" } },
    },
    {
      rule: "finds containers again by their name",
      of: DEPLOYMENT,
      original: { template: { spec: { containers: [{ name: "a", image: "x" }] } } },
      patch: { template: { spec: { containers: [{ name: "a", image: "y" }] } } },
      merged: { template: { spec: { containers: [{ name: "a", image: "y" }] } } },
    },
  ];
  for (const { rule, of = SERVICE, original, patch, merged } of rows) {
    it(rule, () => expect(merge(of, original, patch)).toEqual({ spec: merged }));
  }

  it("[S-105] is shown without the lists that it merged by key", () => {
    const patch = { spec: { "$setElementOrder/ports": [{ port: 80 }], ports: [{ port: 80 }], colour: "blue" } };
    expect(unmergedPart(patch)).toEqual({ spec: { colour: "blue" } });
  });
});
