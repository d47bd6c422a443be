import { describe, expect, it } from "vitest";
import { kubectl } from "../../../src/simulator/kubectl/kubectl.ts";
import { world } from "../../support/cluster.ts";
import { applied, ENFORCING, PLAIN, policy } from "../../support/policy.ts";

describe("[S-701] a NetworkPolicy on a platform that does not enforce it", () => {
  const state = applied([policy("default/deny", "{ podSelector: {} }")], world({ platform: PLAIN }));

  it("is said to have no effect, at its line", () => {
    expect(state.notices).toMatchObject([
      {
        code: "not-enforced",
        severity: "hint",
        message: "NetworkPolicy default/deny has no effect: Flannel does not enforce NetworkPolicy",
        range: { start: { line: 2 } },
      },
    ]);
  });

  it("is spoken of no more once it is gone", () => {
    expect(kubectl(state, "kubectl delete netpol deny").state.notices).toEqual([]);
  });

  it("is not spoken of where the platform enforces it", () => {
    const enforced = applied([policy("default/deny", "{ podSelector: {} }")], world({ platform: ENFORCING }));
    expect(enforced.notices).toEqual([]);
  });
});
