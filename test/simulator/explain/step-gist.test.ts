import { describe, expect, it } from "vitest";
import { stepGist } from "../../../src/simulator/explain/step-gist.ts";
import { pathBetween, type RawPlatform, referenceCluster } from "../../support/reference-world.ts";

/** What is done to a packet from node-1 to node-2, place by place. */
function gists(platform: RawPlatform, to = "pod/default/c:80"): readonly string[] {
  const { hops } = pathBetween(referenceCluster(platform), "pod/default/a", to);
  return hops.map(({ steps }) => steps.flatMap((step) => stepGist(step) ?? []).join("; "));
}

describe("the gist of a step", () => {
  it("names the header that is put around the packet, and what is left of the TTL", () => {
    expect(gists({ name: "flannel" })).toEqual([
      "sent by eth0; route → eth0",
      "route → flannel.1, TTL 63; wrapped: VXLAN 1, UDP 8472; route → eth0",
      "unwrapped; route → cni0, TTL 62",
      "taken",
    ]);
  });

  it("has a word for a second IP header", () => {
    expect(gists({ name: "calico" })[1]).toContain("wrapped: IP in IP");
  });

  it("names a tag", () => {
    expect(gists({ name: "big-cloud-fabric" })[1]).toBe("bridge br-int → bond0.2000, VLAN 2000");
  });

  it("names the source that hides a Pod", () => {
    expect(gists({ name: "flannel" }, "203.0.113.10:80")[1]).toBe("route → eth0, TTL 63; source → 172.16.10.11");
  });
});
