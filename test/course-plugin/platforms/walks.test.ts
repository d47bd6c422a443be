import { describe, expect, it } from "vitest";
import { SCENES, type Walks, walksOf } from "../../../src/course-plugin/platforms/walks.ts";

function scene(id: string): Walks {
  const found = SCENES.find((each) => each.id === id);
  if (!found) throw new Error(`no scene ${id}`);
  return walksOf(found);
}

/** `flannel answered` for each lane. */
const ends = ({ lanes }: Walks): readonly string[] => lanes.map(({ platform, outcome }) => `${platform} ${outcome}`);

describe("one packet under seven platforms", () => {
  for (const { id } of SCENES.filter((each) => each.id !== "large")) {
    it(`is answered under all of them: ${id}`, () => {
      expect(new Set(scene(id).lanes.map(({ outcome }) => outcome))).toEqual(new Set(["answered"]));
    });
  }

  it("passes the same parts between two nodes, whatever the platform", () => {
    const parts = scene("other-node").lanes.map((lane) => lane.parts.map(({ role }) => role).join(" "));
    expect(new Set(parts)).toEqual(new Set(["client client-node between server-node server"]));
  });

  it("is too big for every tunnel that the node makes", () => {
    expect(ends(scene("large"))).toEqual([
      "flannel unreachable",
      "calico unreachable",
      "cilium unreachable",
      "weave-net unreachable",
      "nsx-t answered",
      "cisco-aci answered",
      "big-cloud-fabric answered",
    ]);
  });

  it("says whom the sender's address is from, and what is a model as a whole", () => {
    const { lanes } = scene("other-node");
    expect(lanes.map(({ from, model }) => (model ? `MODEL ${from}` : from))).toEqual([
      "10.244.0.0/24 of node1",
      "block 192.168.179.128/26 of node1",
      "10.0.0.0/24 of node1",
      "10.32.0.0–10.39.255.255, the share of node1",
      "172.25.0.0/24 of namespace default",
      "10.2.0.2–10.2.0.33, the chunk of node1",
      "MODEL 10.200.0.0/24 of namespace default",
    ]);
  });

  it("leaves the client's node in the headers of the platform", () => {
    const around = scene("other-node").lanes.map(({ parts }) => {
      const out = parts.find(({ role }) => role === "client-node")?.out ?? [];
      return out.map(({ name }) => name).join(" ");
    });
    expect(around).toEqual([
      "IP UDP VXLAN IP TCP",
      "IP IP TCP",
      "IP UDP VXLAN IP TCP",
      "IP UDP VXLAN IP TCP",
      "VLAN IP TCP",
      "IP UDP VXLAN IP TCP",
      "VLAN IP TCP",
    ]);
  });
});
