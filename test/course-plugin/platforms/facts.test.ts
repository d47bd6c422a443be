import { describe, expect, it } from "vitest";
import { platformFacts } from "../../../src/course-plugin/platforms/facts.ts";
import { comparison, factsOf, SEVEN } from "../../../src/course-plugin/platforms/pages.ts";

/** What the specification says of each platform (cni-platforms.md §0.7, §0.8, §8). */
const TABLE = [
  { platform: "flannel", range: "10.244.0.0/16", size: "1450 bytes", wire: "VXLAN 1, UDP 8472", ttl: "2" },
  { platform: "calico", range: "192.168.0.0/16", size: "1480 bytes", wire: "IP in IP", ttl: "2" },
  { platform: "cilium", range: "10.0.0.0/8", size: "1450 bytes", wire: /^VXLAN \d+, UDP 8472$/, ttl: "2" },
  { platform: "weave-net", range: "10.32.0.0/12", size: "1376 bytes", wire: /^VXLAN \d+, UDP 6784$/, ttl: "0" },
  { platform: "nsx-t", range: "172.25.0.0/16", size: "1500 bytes", wire: /Geneve \d+, UDP 6081$/, ttl: "0" },
  { platform: "cisco-aci", range: "10.2.0.0/16", size: "1500 bytes", wire: /^VXLAN \d+, UDP 8472/, ttl: "0" },
  { platform: "big-cloud-fabric", range: "10.200.0.0/16", size: "1500 bytes", wire: "VLAN 2000", ttl: "0" },
] as const;

describe("the facts of a platform", () => {
  for (const { platform, wire, ...others } of TABLE) {
    it(`are those of ${platform}, as the simulator answers them`, () => {
      const wanted = typeof wire === "string" ? wire : expect.stringMatching(wire);
      expect(platformFacts(platform)).toMatchObject({ ...others, wire: wanted });
    });
  }

  it("say where a policy holds, and that Flannel's changes nothing", () => {
    expect(SEVEN.map((platform) => platformFacts(platform).policy)).toEqual([
      "changes nothing",
      "is enforced, on node2",
      "is enforced, on node2",
      "is enforced, on node2",
      "is enforced, on esx-node2",
      "is enforced, on node2",
      "is enforced, on node2",
    ]);
  });

  it("say who hides a Pod from other nodes, and who from the world", () => {
    const hiding = (question: "node" | "outside") =>
      SEVEN.filter((platform) => !platformFacts(platform)[question].includes("its own address"));
    expect(hiding("node")).toEqual(["flannel", "calico", "cilium", "weave-net"]);
    expect(hiding("outside")).toEqual(SEVEN.filter((platform) => platform !== "cisco-aci"));
  });

  it("follow the options of the platform", () => {
    const { wire, size } = platformFacts({ name: "flannel", backend: "host-gw" });
    expect({ wire, size }).toEqual({ wire: "nothing", size: "1500 bytes" });
  });
});

describe("the tables of the pages", () => {
  it("have a row for each of the seven, and the badge where all is a model", () => {
    const text = JSON.stringify(comparison(["wire"], "page"));
    expect(text.match(/"row"/g)?.length).toBe(7);
    expect(text.match(/"Model"/g)?.length).toBe(1);
  });

  it("name every part of a platform that is this course's own", () => {
    const [, ...notes] = factsOf("cilium", "page");
    expect(notes.length).toBe(3);
    expect(factsOf("flannel", "page").length).toBe(1);
  });
});
