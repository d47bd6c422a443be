import { describe, expect, it } from "vitest";
import { checked, DNS_SERVER, manifest, pod, service } from "../../support/lab.ts";

const objects = manifest(
  DNS_SERVER,
  pod("client", "client"),
  pod("web-1", "web", "node1"),
  pod("web-2", "web", "node2"),
  service("web", "app: web", "port: 80"),
  service("pods", "app: web", "port: 80", "clusterIP: None"),
);
const ask = (fields: Readonly<Record<string, unknown>>) =>
  checked({ objects, check: { kind: "dns", from: "pod/default/client", ...fields } });

describe("a look-up", () => {
  it.each([
    { name: "web", resolvesTo: ["service/default/web"], status: "passed" },
    { name: "pods", resolvesTo: ["pod/default/app=web"], status: "passed" },
    { name: "pods", resolvesTo: ["pod/default/web-1"], status: "failed" },
    { name: "web", resolvesTo: ["pod/default/app=web"], status: "failed" },
    { name: "web", resolvesTo: ["10.20.0.5"], status: "failed" },
  ])("of $name that wants $resolvesTo has $status", ({ name, resolvesTo, status }) => {
    expect(ask({ name, resolvesTo }).status).toBe(status);
  });

  it("tells a name that is not there from one that is", () => {
    expect(ask({ name: "nobody" })).toEqual({
      status: "failed",
      observed: expect.stringContaining("nobody was not found"),
    });
    expect(ask({ name: "nobody", outcome: "name-not-found" }).status).toBe("passed");
    expect(ask({ name: "web", outcome: "name-not-found" }).status).toBe("failed");
  });

  it("counts the questions it takes", () => {
    const whole = "web.default.svc.cluster.local";
    expect(ask({ name: `${whole}.`, questions: 1 }).status).toBe("passed");
    expect(ask({ name: whole, questions: 1 }).observed).toMatch(/^It takes \d questions to find web/);
  });
});
