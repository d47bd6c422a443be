import { describe, expect, it } from "vitest";
import type { Pod } from "../../../src/simulator/api/kinds.ts";
import { hiddenFromNodeSentence, modelFailureSentence } from "../../../src/simulator/explain/explain-network-model.ts";
import { placeName } from "../../../src/simulator/explain/names.ts";
import { checkNetworkModel, type ModelFailure } from "../../../src/simulator/trace/network-model.ts";
import { app, FOUR_PODS, type RawPlatform, referenceCluster } from "../../support/reference-world.ts";
import { apply, edit } from "../../support/workloads.ts";

function pairs(failures: readonly ModelFailure[]): readonly string[] {
  return failures.map((failure) =>
    "from" in failure
      ? `${failure.requirement} ${placeName(failure.from)} → ${placeName(failure.to)}: ${failure.kind}`
      : `${failure.requirement} ${failure.pod.name}: ${failure.kind}`,
  );
}

describe("the network model [R1–R4]", () => {
  const holding: readonly RawPlatform[] = [
    { name: "flannel" },
    { name: "flannel", directRouting: true },
    { name: "calico" },
    { name: "calico", encapsulation: "VXLANCrossSubnet" },
    { name: "calico", encapsulation: "None", peering: "routers" },
    { name: "cilium" },
    { name: "cilium", bpfMasquerade: true, kubeProxyReplacement: true },
    { name: "weave-net" },
    { name: "weave-net", fastDatapath: false },
    { name: "cisco-aci" },
    { name: "nsx-t" },
    { name: "nsx-t", tier1: "shared" },
    { name: "big-cloud-fabric" },
    { name: "big-cloud-fabric", switching: "P" },
  ];
  for (const platform of holding) {
    it(`holds under ${JSON.stringify(platform)}`, () => {
      const { failures, tried } = checkNetworkModel(
        referenceCluster(platform, {}, [...FOUR_PODS, app("e", "node-2", "shop")]),
      );
      expect([pairs(failures), tried]).toEqual([[], "every pair"]);
    });
  }

  it("does not hold with host-gw across a router: the pairs are named, and why", () => {
    const state = referenceCluster({ name: "flannel", backend: "host-gw" }, {}, [
      app("a", "node-1"),
      app("d", "node-3"),
    ]);
    const { failures } = checkNetworkModel(state);
    expect(pairs(failures)).toEqual([
      "R2 Pod default/a → Pod default/d: not-reached",
      "R2 Pod default/d → Pod default/a: not-reached",
      "R4 node-1 → Pod default/d: not-reached",
      "R4 node-2 → Pod default/d: not-reached",
      "R4 node-3 → Pod default/a: not-reached",
    ]);
    expect(failures.map((failure) => modelFailureSentence(state, failure))[0]).toBe(
      "Pod default/a does not reach Pod default/d. Timed out: the router 172.16.10.1 knows no way to 10.244.2.2, because Pod addresses are known only inside the cluster.",
    );
  });

  it("does not hold where two Pods have one address", () => {
    const state = referenceCluster({ name: "flannel" }, {}, [app("a", "node-1"), app("twin", "node-2")]);
    const twins = edit<Pod>(state, "Pod", "twin", (pod) => ({
      ...pod,
      status: { ...pod.status, podIP: "10.244.0.2" },
    }));
    const { failures } = checkNetworkModel(twins);
    expect(pairs(failures).filter((pair) => pair.startsWith("R1"))).toEqual([
      "R1 a: shared-address",
      "R1 twin: shared-address",
    ]);
  });

  it("does not hold without a platform, as the kubelet says it", () => {
    const state = apply(referenceCluster({ name: "none" }, {}, []), app("a", "node-1"));
    expect(checkNetworkModel(state).failures.map((failure) => modelFailureSentence(state, failure))).toEqual([
      "Pod default/a has no address: network is not ready: container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized",
    ]);
  });

  it("does not hold with a blocked tunnel port, in the directions that it blocks", () => {
    const underlay = {
      subnets: [{ cidr: "172.16.10.0/24" }, { cidr: "172.16.20.0/24" }],
      blocked: [{ protocol: "UDP", port: 8472, nodes: ["node-2"] }],
    } as const;
    const { failures } = checkNetworkModel(
      referenceCluster({ name: "flannel" }, { underlay }, [app("a", "node-1"), app("c", "node-2")]),
    );
    expect(pairs(failures).filter((pair) => pair.startsWith("R2"))).toEqual([
      "R2 Pod default/a → Pod default/c: not-reached",
      "R2 Pod default/c → Pod default/a: not-reached",
    ]);
  });

  it("lists Pods that other nodes see as a node as facts, not as failures", () => {
    const state = referenceCluster({ name: "flannel" }, {}, [app("a", "node-1")]);
    expect(checkNetworkModel(state).hiddenFromNodes.map((fact) => hiddenFromNodeSentence(state, fact))).toEqual([
      "node-2 sees Pod default/a as 172.16.10.11 (node-1): the platform masquerades what Pods send to nodes.",
      "node-3 sees Pod default/a as 172.16.10.11 (node-1): the platform masquerades what Pods send to nodes.",
    ]);
    expect(
      checkNetworkModel(referenceCluster({ name: "cisco-aci" }, {}, [app("a", "node-1")])).hiddenFromNodes,
    ).toEqual([]);
  });

  it("is tried with two of a kind where a cluster is large", () => {
    const nodes = Array.from({ length: 40 }, (_, i) => ({ name: `n${i}`, ip: `172.16.10.${i + 20}` }));
    const pods = nodes.map(({ name }) => app(`on-${name}`, name));
    const { failures, tried } = checkNetworkModel(referenceCluster({ name: "flannel" }, { nodes }, pods));
    expect([failures, tried]).toEqual([[], "two of a kind"]);
  });
});
