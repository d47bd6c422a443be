import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleApply } from "../../src/course-plugin/example-apply.ts";
import { shownBlock } from "../../src/course-plugin/example-blocks.ts";
import { exampleLookup } from "../../src/course-plugin/example-lookup.ts";
import { exampleReach } from "../../src/course-plugin/example-reach.ts";
import { exampleRules } from "../../src/course-plugin/example-rules.ts";
import { exampleShares } from "../../src/course-plugin/example-shares.ts";
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

/** A page beside which a world stands: three web Pods behind a Service, and a client. */
const PAGE = join(import.meta.dirname, "..", "..", "docs", "services", "page.mdx");
const shop = { cluster: "shop.yaml", from: "pod/default/client", to: "service/default/web:80" };

describe("a world of the page's own", () => {
  it("is a file beside the page", () => {
    expect(exampleTrace({ ...shop, outcome: "answered" }, PAGE).paths).toHaveLength(3);
  });

  it("is another one where the block says so", () => {
    const ping = { ...shop, protocol: "ICMP" } as const;
    expect(exampleTrace({ ...ping, outcome: "timed-out" }, PAGE).paths).toHaveLength(1);
    expect(exampleTrace({ ...ping, with: { proxyMode: "ipvs" }, outcome: "answered" }, PAGE).paths).toHaveLength(1);
  });

  it("shows no packet after a manifest that is refused", () => {
    const manifest = "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 0 }] }\n";
    expect(() => exampleTrace({ ...shop, manifest, outcome: "answered" }, PAGE)).toThrow(/is refused: .*port/s);
  });
});

describe("a trace block with words", () => {
  it("holds the page to them", () => {
    expect(() => exampleTrace({ ...shop, outcome: "answered", says: "dropped" }, PAGE)).toThrow(/says dropped/);
  });
});

describe("a rules block", () => {
  it("shows the lines of the Service and those that took the packet, in every form", () => {
    const { node, forms } = exampleRules({ ...shop, says: "-j DNAT" }, PAGE);
    const commands = forms.map(({ mode, listings }) => [mode, listings.map(({ command }) => command)]);
    expect([node, commands]).toEqual([
      "node1",
      [
        ["iptables", ["iptables-save -t nat"]],
        ["nftables", ["nft list table ip kube-proxy"]],
        ["ipvs", ["ipvsadm -Ln"]],
      ],
    ]);
  });

  it("stops the build when no such line took the packet", () => {
    expect(() => exampleRules({ ...shop, says: "-j REJECT" }, PAGE)).toThrow(/says -j REJECT/);
  });

  it("stops the build when no rule took the packet", () => {
    const direct = { ...shop, to: "pod/default/web-1:8080", says: "" };
    expect(() => exampleRules(direct, PAGE)).toThrow(/no Service rule/);
  });
});

describe("a reach block", () => {
  const claims = { "default/client": { "service/default/web:80": "answered" } };

  it("shows the rows and columns that the page is about", () => {
    const reach = exampleReach({ ...shop, from: ["default/client"], to: ["service/default/web:80"], claims }, PAGE);
    expect(reach.cells.map((row) => row.map(({ outcome }) => outcome))).toEqual([["answered"]]);
  });

  for (const { because, block } of [
    { because: "claims what is not so", block: { "default/client": { "service/default/web:80": "refused" } } },
    {
      because: "names somebody who is not there",
      block: { "default/nobody": { "service/default/web:80": "refused" } },
    },
  ]) {
    it(`stops the build when it ${because}`, () => {
      expect(() => exampleReach({ cluster: shop.cluster, claims: block }, PAGE)).toThrow(/page\.mdx: /);
    });
  }
});

describe("a shares block", () => {
  it("counts connections beside the exact odds", () => {
    const { rows } = exampleShares({ ...shop, connections: 30, says: "web-1 1/3" }, PAGE);
    const made = rows[0]?.shares.map((share) => share.made ?? 0) ?? [];
    expect(made.reduce((sum, count) => sum + count, 0)).toBe(30);
  });

  it("stops the build when the shares are others", () => {
    expect(() => exampleShares({ ...shop, says: "web-1 1/2" }, PAGE)).toThrow(/says web-1 1\/2/);
  });
});

describe("a lookup block", () => {
  it("stops the build when the answers are others", () => {
    const block = { cluster: shop.cluster, from: shop.from, name: "web", says: "10.96.0.1" };
    expect(() => exampleLookup(block, PAGE)).toThrow(/page\.mdx: /);
  });
});

describe("a block of plain code", () => {
  it("stays what it is", () => {
    expect(shownBlock("yaml", "a: 1", PAGE)).toBe(undefined);
  });
});
