import { describe, expect, it } from "vitest";
import type { Endpoint } from "../../../src/simulator/api/kinds.ts";
import { withTrafficHints } from "../../../src/simulator/controllers/traffic-hints.ts";

const READY: Endpoint = { addresses: ["10.244.1.2"], conditions: { ready: true }, nodeName: "node1", zone: "a" };
const TO_ZONE = { forZones: [{ name: "a" }] };

describe("[S-438] hints of endpoints", () => {
  it.each<[string, string | undefined, Endpoint, Endpoint["hints"]]>([
    ["none without trafficDistribution", undefined, READY, undefined],
    ["their zone with PreferSameZone", "PreferSameZone", READY, TO_ZONE],
    ["their zone with the older word PreferClose", "PreferClose", READY, TO_ZONE],
    ["zone and node with PreferSameNode", "PreferSameNode", READY, { ...TO_ZONE, forNodes: [{ name: "node1" }] }],
    ["none for an endpoint that is not ready", "PreferSameZone", { ...READY, conditions: { ready: false } }, undefined],
    [
      "none where no zone is known",
      "PreferSameZone",
      { addresses: ["10.244.1.2"], conditions: { ready: true } },
      undefined,
    ],
    ["none left over from before", undefined, { ...READY, hints: TO_ZONE }, undefined],
  ])("are %s", (_rule, trafficDistribution, endpoint, hints) => {
    expect(withTrafficHints(trafficDistribution, endpoint).hints).toEqual(hints);
  });
});
