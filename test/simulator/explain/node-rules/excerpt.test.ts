import { describe, expect, it } from "vitest";
import { excerptOf } from "../../../../src/simulator/explain/node-rules/excerpt.ts";

const web = { kind: "Service", namespace: "shop", name: "web" };
const lines = (text: string) => text.split("\n").map((line) => ({ text: line }));

describe("an excerpt of what a node prints", () => {
  it("is the lines that name the Service, and counts the others", () => {
    const listing = { command: "iptables-save -t nat", lines: lines("*nat\n:INPUT\n-A X shop/web:http\nCOMMIT") };
    expect(excerptOf(listing, web)?.lines).toEqual([{ left: 2 }, { text: "-A X shop/web:http" }, { left: 1 }]);
  });

  it("takes no Service for one whose name begins alike", () => {
    expect(
      excerptOf({ command: "iptables-save", lines: lines("-A X shop/web-2\n-A Y my-shop/web\n-A Z shop/web.b") }, web),
    ).toBe(undefined);
  });

  it("holds the lines that took the packet, each with its place", () => {
    const listing = { command: "iptables-save", lines: [{ text: "-A PREROUTING", lit: 1 }, { text: "-A INPUT" }] };
    expect(excerptOf(listing, web)?.lines).toEqual([{ text: "-A PREROUTING", lit: 1 }, { left: 1 }]);
  });

  it("names the block of nft that a line stands in, and shows the Service's own as a whole", () => {
    const text =
      "table ip kube-proxy {\n\tchain services {\n\t\tjump\n\t}\n\tchain service-ABCDEFGH-shop/web/tcp/ {\n\t\tdnat\n\t}\n}";
    const listing = {
      command: "nft list",
      lines: lines(text).map((line, i) => (i === 2 ? { ...line, lit: 1 } : line)),
    };
    expect(excerptOf(listing, web)?.lines).toEqual([...listing.lines]);
  });

  it("is all of what ipvsadm prints", () => {
    expect(excerptOf({ command: "ipvsadm -Ln", lines: lines("TCP 10.96.0.80:80 rr") }, web)?.lines).toHaveLength(1);
  });
});
