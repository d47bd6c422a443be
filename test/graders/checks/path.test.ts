import { describe, expect, it } from "vitest";
import { checked, manifest, pod } from "../../support/lab.ts";

const objects = manifest(pod("client", "client"), pod("near", "web", "node1"), pod("far", "web", "node2"));
const path = (to: string, patterns: Readonly<Record<string, unknown>>) =>
  checked({ objects, check: { kind: "path", from: "pod/default/client", to, ...patterns } });

describe("a path", () => {
  it.each([
    { to: "far", patterns: { crosses: [{ step: "encapsulate" }] }, status: "passed" },
    { to: "near", patterns: { crosses: [{ step: "encapsulate" }] }, status: "failed" },
    { to: "near", patterns: { avoids: [{ step: "encapsulate" }] }, status: "passed" },
    { to: "far", patterns: { avoids: [{ step: "encapsulate" }] }, status: "failed" },
    { to: "far", patterns: { crosses: [{ at: "node/node2" }], avoids: [{ at: "node/node3" }] }, status: "passed" },
    { to: "far", patterns: { avoids: [{ step: "encapsulate", direction: "reply" }] }, status: "failed" },
    {
      to: "far",
      patterns: { crosses: [{ step: "decapsulate", at: "node/node2", direction: "request" }] },
      status: "passed",
    },
  ])("to the $to Pod with $patterns has $status", ({ to, patterns, status }) => {
    expect(path(`pod/default/${to}:80`, patterns).status).toBe(status);
  });

  it("that leads nowhere avoids nothing", () => {
    expect(path("pod/default/near:81", { avoids: [{ step: "encapsulate" }] }).status).toBe("failed");
  });

  it("is told by what it meets", () => {
    expect(path("pod/default/far:80", { avoids: [{ step: "encapsulate" }] }).observed).toBe("It meets encapsulate.");
  });
});
