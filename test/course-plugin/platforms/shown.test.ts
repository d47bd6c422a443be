import { describe, expect, it } from "vitest";
import { exampleShown } from "../../../src/course-plugin/platforms/shown.ts";

describe("a block of what a platform shows", () => {
  it("holds the Pods of the platform as kubectl lists them", () => {
    const [shown] = exampleShown({ platform: "weave-net", show: ["pods"] }, "page");
    expect(shown?.command).toBe("kubectl get pods -n kube-system");
    expect(shown?.output).toMatch(/^NAME +READY +STATUS +RESTARTS +AGE\nweave-net-\w{5} +2\/2 +Running +0 +2m\n/);
  });

  it("holds the routes of a machine, and says whose", () => {
    expect(exampleShown({ platform: "calico", show: ["routes of client"] }, "page")).toEqual([
      {
        on: "client",
        command: "ip route",
        output: "default via 169.254.1.1 dev eth0\n169.254.1.1 dev eth0 scope link",
      },
    ]);
  });

  it("holds what the platform writes on objects", () => {
    const [shown] = exampleShown({ platform: "cisco-aci", show: ["node annotations"] }, "page");
    expect(shown).toEqual({
      command: "kubectl annotate node node1 --list",
      output: 'opflex.cisco.com/pod-network-ranges={"V4":[{"start":"10.2.0.2","end":"10.2.0.33"}]}',
    });
  });

  it("names the machine of a command, but not where the command does so itself", () => {
    const [own] = exampleShown({ platform: "weave-net", show: ["weave status ipam"] }, "page");
    const [kubectl] = exampleShown({ platform: "cilium", show: ["kubectl get ciliumnodes"] }, "page");
    expect([own?.on, kubectl?.on]).toEqual(["node1", undefined]);
  });

  it("stops the build when the platform has no such thing", () => {
    expect(() => exampleShown({ platform: "flannel", show: ["pod annotations"] }, "page.mdx")).toThrow(
      "page.mdx: flannel does not show pod annotations",
    );
  });
});
