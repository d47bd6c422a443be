import { describe, expect, it } from "vitest";
import { checked, manifest, pod, service } from "../../support/lab.ts";

const objects = manifest(
  pod("client", "client"),
  pod("web-1", "web", "node2"),
  service("web", "app: web", "port: 80, nodePort: 30080", "type: NodePort"),
);
const seen = (from: string, to: string, source: string) =>
  checked({ objects, check: { kind: "source-ip", from, to, source } });

describe("the source that a server sees", () => {
  it.each([
    { from: "pod/default/client", to: "service/default/web:80", source: "sender", status: "passed" },
    { from: "pod/default/client", to: "service/default/web:80", source: "10.244.0.0/16", status: "passed" },
    { from: "pod/default/client", to: "service/default/web:80", source: "node", status: "failed" },
    { from: "outside/user", to: "node/node1:30080", source: "node", status: "passed" },
    { from: "outside/user", to: "node/node1:30080", source: "sender", status: "failed" },
    { from: "outside/user", to: "node/node1:30080", source: "203.0.113.0/24", status: "failed" },
  ])("from $from to $to as $source has $status", ({ from, to, source, status }) => {
    expect(seen(from, to, source).status).toBe(status);
  });

  it("is none when nobody answers", () => {
    expect(seen("outside/user", "node/node1:30081", "node")).toMatchObject({
      status: "failed",
      observed: expect.not.stringContaining("The server sees"),
    });
  });
});
