import { describe, expect, it } from "vitest";
import { checked, manifest, pod, service } from "../../support/lab.ts";

const pods = manifest(
  pod("client", "client"),
  pod("web-1", "web", "node1"),
  pod("web-2", "web", "node2"),
  pod("admin-1", "admin", "node3"),
);
const spread = (fields: Readonly<Record<string, unknown>>, more = "", selector = "app: web") =>
  checked({
    objects: manifest(pods, service("web", selector, "port: 80", more)),
    check: { kind: "distribution", from: "pod/default/client", to: "service/default/web:80", ...fields },
  });
const each = (bounds: object) => ({ shares: [{ pods: "pod/default/app=web", each: bounds }] });
const together = (bounds: object) => ({ shares: [{ pods: "pod/default/app=web", together: bounds }] });

describe("a distribution", () => {
  it.each([
    { what: "all together get everything", fields: together({ is: 1 }), status: "passed" },
    { what: "each gets half", fields: each({ is: 0.5 }), status: "passed" },
    { what: "each gets at most a third", fields: each({ atMost: 0.35 }), status: "failed" },
    { what: "each gets something", fields: each({ atLeast: 0.01 }), status: "passed" },
    {
      what: "others get nothing",
      fields: { shares: [{ pods: "pod/default/app=admin", together: { is: 0 } }] },
      status: "passed",
    },
  ])("in which $what has $status", ({ fields, status }) => {
    expect(spread(fields).status).toBe(status);
  });

  it("counts only where every connection is answered", () => {
    const objects = manifest(pods, service("web", "app: admin", "port: 80"));
    const check = {
      kind: "distribution",
      from: "pod/default/client",
      to: "service/default/web:80",
      ...together({ is: 0 }),
    };
    expect(checked({ objects, check })).toEqual({
      status: "failed",
      observed: "100 % of the connections are not answered.",
    });
  });

  it("is told by what a Pod gets instead", () => {
    expect(spread(each({ is: 1 })).observed).toBe("Pod default/web-1 gets 50 % of the connections.");
  });

  it.each([
    { what: "without affinity", more: "", status: "failed" },
    { what: "with affinity", more: "sessionAffinity: ClientIP", status: "passed" },
    {
      what: "with an affinity that forgets too soon",
      more: "sessionAffinity: ClientIP, sessionAffinityConfig: { clientIP: { timeoutSeconds: 60 } }",
      status: "failed",
    },
  ])("asks a client back, and $what has $status", ({ more, status }) => {
    expect(spread({ ...each({ is: 0.5 }), returnsAfter: 1800 }, more).status).toBe(status);
  });
});
