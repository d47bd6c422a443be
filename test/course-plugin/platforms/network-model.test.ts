import { describe, expect, it } from "vitest";
import type { MarkdownNode } from "../../../src/course-plugin/markup.ts";
import { hiddenFromNodes, networkModel } from "../../../src/course-plugin/platforms/network-model.ts";
import { SEVEN } from "../../../src/course-plugin/platforms/pages.ts";

/** The texts of all nodes of a name, each as its cells say it. */
function texts(nodes: readonly MarkdownNode[], name: string): readonly string[] {
  return nodes.flatMap((node) => [...(node.name === name ? [textOf(node)] : []), ...texts(node.children ?? [], name)]);
}
const textOf = ({ value, children = [] }: MarkdownNode): string => value ?? children.map(textOf).join(" ");

describe("the network model on a page", () => {
  it("holds under all seven platforms, of which four hide a Pod from other nodes", () => {
    const [, ...rows] = texts(
      networkModel(
        SEVEN.map((platform) => ({ platform })),
        "page",
      ),
      "tr",
    );
    expect(rows).toEqual([
      "Flannel holds holds holds holds its own node",
      "Calico holds holds holds holds its own node",
      "Cilium holds holds holds holds its own node",
      "Weave Net holds holds holds holds its own node",
      "NSX-T holds holds holds holds itself",
      "Cisco ACI holds holds holds holds itself",
      "Big Cloud Fabric   Model holds holds holds holds itself",
    ]);
  });

  it("names every pair for which it fails, with the reason", () => {
    const shown = networkModel([{ platform: { name: "flannel", backend: "host-gw" }, fails: ["R2", "R4"] }], "page");
    expect(texts(shown, "tr").at(-1)).toBe("Flannel holds fails holds fails its own node");
    expect(texts(shown, "li")[0]).toMatch(/^Pod default\/client does not reach Pod default\/far-server\. Timed out/);
  });

  it("stops the build when the page says otherwise", () => {
    expect(() => networkModel([{ platform: "flannel", fails: ["R1"] }], "page.mdx")).toThrow(
      "page.mdx: under Flannel fails nothing, and the page says R1",
    );
  });

  it("names who sees whom under a node's address, and stops the build where nobody does", () => {
    expect(textOf(hiddenFromNodes({ platform: "calico" }, "page"))).toContain(
      "node2 sees Pod default/client as 172.16.10.11",
    );
    expect(() => hiddenFromNodes({ platform: "nsx-t" }, "page.mdx")).toThrow("page.mdx: no Pod is hidden from a node");
  });
});
