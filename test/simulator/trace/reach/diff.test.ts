import { describe, expect, it } from "vitest";
import type { ClusterState } from "../../../../src/simulator/cluster/cluster-state.ts";
import { diffReach } from "../../../../src/simulator/trace/reach/diff.ts";
import { reachOf } from "../../../../src/simulator/trace/reach/matrix.ts";
import { applied, applyTo, namespace, podIn, policy } from "../../../support/policy.ts";

const shop = applied([
  namespace("shop"),
  podIn("shop/api", "node1", "{ app: api }", "image: nginx"),
  podIn("shop/web", "node2", "{ app: web }", "image: client"),
]);

/** `web → api:80: answered, then timed-out` */
const changes = (before: ClusterState, after: ClusterState) =>
  diffReach(reachOf(before), reachOf(after)).map(({ source, target, before: was, after: is }) => {
    const from = source.kind === "pods" ? source.owner.name : source.name;
    const to = target.kind === "pods" ? target.owner.name : target.service.name;
    const seen = (cell: typeof was) => cell?.flatMap(({ endings }) => endings.map(({ outcome }) => outcome)).join();
    return `${from} → ${to}:${target.port}: ${seen(was)}, then ${seen(is)}`;
  });

describe("what became different", () => {
  it("is nothing between a state and itself", () => {
    expect(changes(shop, shop)).toEqual([]);
  });

  it("is what a policy cuts off, and nothing else", () => {
    const denied = applyTo(shop, policy("shop/deny", "{ podSelector: { matchLabels: { app: api } } }"));
    expect(changes(shop, denied)).toEqual(["web → api:80: answered, then timed-out"]);
  });

  it("is not another reason for the same", () => {
    const deny = policy("shop/deny", "{ podSelector: {}, policyTypes: [Ingress] }");
    const denyOut = policy("shop/deny", "{ podSelector: {}, policyTypes: [Egress] }");
    expect(changes(applyTo(shop, deny), applyTo(shop, denyOut))).toEqual([]);
  });

  it("is what came and what went", () => {
    const more = applyTo(shop, podIn("shop/db", "node3", "{ app: db }", "image: nginx"));
    expect(changes(shop, more)).toEqual([
      "api → db:80: undefined, then answered",
      "db → api:80: undefined, then answered",
      "web → db:80: undefined, then answered",
    ]);
    expect(changes(more, shop)).toEqual([
      "api → db:80: answered, then undefined",
      "db → api:80: answered, then undefined",
      "web → db:80: answered, then undefined",
    ]);
  });
});
