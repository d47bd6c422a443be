import { describe, expect, it } from "vitest";
import { exampleApply } from "../../src/course-plugin/example-apply.ts";
import { exampleTrace } from "../../src/course-plugin/example-trace.ts";

const call = { lab: "first-clusterip", from: "pod/default/client", to: "service/default/back-end:80" };
const service = (spec: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: back-end }\nspec: { ${spec}, selector: { app: myapp, type: back-end } }\n`;

const across = {
  platform: "flannel",
  from: "pod/default/client",
  to: "pod/default/server:80",
  outcome: "answered",
} as const;

describe("a trace block", () => {
  it("is the packet's way on the platform that the page names", () => {
    const trace = exampleTrace({ ...across, says: "UDP port 8472" }, "page");
    expect(trace.paths[0]?.hops.map(({ label }) => label)).toEqual(["client", "node1", "node2", "server"]);
  });

  it("is what the simulator makes of an answer that the lab ships", () => {
    const trace = exampleTrace({ ...call, answer: "start", outcome: "refused" }, "page");
    expect(trace.summary).toContain("no usable endpoints");
  });

  it("is what the simulator makes of the page's own manifest", () => {
    const trace = exampleTrace({ ...call, manifest: service("ports: [{ port: 80 }]"), outcome: "answered" }, "page");
    expect(trace.paths.map(({ odds }) => odds)).toEqual(["1/3", "1/3", "1/3"]);
  });

  it("has no port where it is a ping", () => {
    const trace = exampleTrace({ ...across, to: "node/node2:0", protocol: "ICMP" }, "page");
    expect(trace.to).toBe("node node2 (172.16.10.12)");
  });

  for (const { because, block } of [
    { because: "claims what is not so", block: { ...call, answer: "start", outcome: "answered" } },
    {
      because: "names an answer that the lab has not",
      block: { ...call, answer: "wrong/nothing", outcome: "refused" },
    },
    { because: "says what does not stand in the trace", block: { ...across, says: "Geneve" } },
    {
      because: "puts a platform on the cluster that is none",
      block: { ...across, cluster: { podCIDR: "flat" } },
    },
    { because: "cannot be read", block: { ...call, from: "somebody", answer: "start", outcome: "refused" } },
  ]) {
    it(`stops the build when it ${because}`, () => {
      expect(() => exampleTrace(block, "page.mdx")).toThrow(/^page\.mdx: /);
    });
  }
});

describe("an apply block", () => {
  const refused = { lab: "first-clusterip", manifest: service("ports: [{ targetPort: 80 }]") };

  it("is what kubectl prints", () => {
    expect(exampleApply({ ...refused, says: "Invalid value: 0" }, "page")).toEqual({
      fileName: "service-clusterip-definition.yml",
      output:
        'The Service "back-end" is invalid: spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive',
    });
  });

  it("stops the build when the server says something else", () => {
    expect(() => exampleApply({ ...refused, says: "created" }, "page.mdx")).toThrow(
      /^page\.mdx: the page says created/,
    );
  });
});
