import { describe, expect, it } from "vitest";
import { checked, checkReport, labOf, manifest, pod, reportOf } from "../../support/lab.ts";

const TWO_PODS = manifest(pod("a", "web", "node1"), pod("b", "web", "node2"));
/** The second node is on a subnet of its own, and the router knows nothing of Pods. */
const TWO_SUBNETS = `apiVersion: hopbyhop/v1
kind: Cluster
platform: { name: flannel, backend: host-gw }
nodes:
  - { name: node1, ip: 172.16.10.11 }
  - { name: node2, ip: 172.16.20.12 }
underlay: { subnets: [{ cidr: 172.16.10.0/24 }, { cidr: 172.16.20.0/24 }] }
---
${TWO_PODS}`;
const APART = { files: { "cluster.yaml": TWO_SUBNETS } };

describe("a check of the kind network-model", () => {
  it("passes when the requirements hold, and tells of Pods that nodes see under another address", () => {
    expect(checked({ check: { kind: "network-model" }, objects: TWO_PODS })).toEqual({
      status: "passed",
      observed:
        "It holds for every pair. node2 sees Pod default/a as 192.168.56.11 (node1): the platform masquerades what Pods send to nodes.",
    });
  });

  it("names the first pair that breaks a requirement, and how many more do", () => {
    const { status, wanted, observed, trace } = checkReport({ check: { kind: "network-model" }, ...APART });
    expect({ status, wanted, observed, shown: trace?.from }).toEqual({
      status: "failed",
      wanted:
        "R1: every Pod has an address of its own; R2: every Pod reaches every other Pod directly, under its own address; R3: what runs on a node reaches the Pods of that node; R4: Pods with hostNetwork reach all Pods of all nodes, under an address of their node.",
      observed:
        "R2 does not hold. Pod default/a does not reach Pod default/b. Timed out: the router 172.16.10.1 knows no way to 10.244.1.2, because Pod addresses are known only inside the cluster. So it is with 3 more.",
      shown: "Pod default/a",
    });
  });

  it("judges only the requirements that it names", () => {
    expect(checked({ check: { kind: "network-model", requirements: ["R1", "R3"] }, ...APART }).status).toBe("passed");
  });

  it("proves nothing without a pair of Pods", () => {
    expect(checked({ check: { kind: "network-model" }, objects: pod("a", "web") })).toEqual({
      status: "failed",
      observed: "This proves nothing yet: there are fewer than two Pods.",
    });
  });

  it("lets hints speak of each requirement and of each pair that breaks one", () => {
    const checks = [{ id: "model", kind: "network-model", title: "It holds" }];
    const hint = (id: string, ...when: readonly Readonly<Record<string, unknown>>[]) => ({
      id,
      severity: "essential",
      when,
      ladder: ["Look."],
    });
    const hints = [
      hint("own-node", { fact: "requirement", check: "model", requirement: "R3", holds: false }),
      hint("no-way", { fact: "model", requirement: "R2", from: "pod/default/a", disposition: "no-route" }),
    ];
    const lab = { declared: { tasks: [{ id: "task", title: "The task", checks }], hints }, ...APART };
    expect(labOf(lab).hints.map(({ id }) => id)).toEqual(["own-node", "no-way"]);
    expect(reportOf(lab, pod("c", "web")).hints.map(({ id }) => id)).toEqual(["no-way"]);
  });
});
