import { describe, expect, it } from "vitest";
import { CSV } from "../../src/cli/reach/csv.ts";
import { DOT } from "../../src/cli/reach/dot.ts";
import { JSON_FORMAT } from "../../src/cli/reach/json.ts";
import { MD } from "../../src/cli/reach/md.ts";
import { TXT } from "../../src/cli/reach/txt.ts";
import type { ExplainedCell, ExplainedReach } from "../../src/simulator/index.ts";

const ok: ExplainedCell = {
  outcome: "answered",
  ways: [
    {
      from: "Pod shop/web-1",
      to: "Pod shop/api-1 port 80",
      endings: [{ outcome: "answered", odds: "certain", reason: "Answered." }],
    },
  ],
};
const mixed: ExplainedCell = {
  outcome: "mixed",
  ways: [
    {
      from: "Pod shop/web-1",
      to: "Service api",
      endings: [
        { outcome: "answered", odds: "2/3", reason: "Answered." },
        { outcome: "refused", odds: "1/3", reason: 'Refused by "a|b".' },
      ],
    },
    {
      from: "Pod shop/web-2",
      to: "Service api",
      endings: [{ outcome: "timed-out", odds: "certain", reason: "Timed out." }],
    },
  ],
};
const nobody: ExplainedCell = { ways: [] };

const web = { id: "shop/web", name: "Deployment shop/web", pods: ["web-1", "web-2"] };
const user = { id: "outside/user", name: "user" };
const api = { id: "shop/api:80", name: "Pod shop/api", pods: ["api"], port: 80, protocol: "TCP" };
const dns = { id: "service/shop/dns:53/UDP", name: "Service shop/dns", port: 53, protocol: "UDP" };
const reach: ExplainedReach = {
  platform: "Flannel",
  notice: "Policies have no effect.",
  sources: [web, user],
  targets: [api, dns],
  cells: [
    [ok, mixed],
    [nobody, nobody],
  ],
};
const changes = [
  { source: web, target: api, before: mixed, after: ok },
  { source: user, target: dns, before: ok },
];
const NOTE =
  'Pod shop/web-1 → Service api: With probability 2/3: Answered. With probability 1/3: Refused by "a|b". Pod shop/web-2 → Service api: Timed out.';

describe("the matrix as", () => {
  const rows = [
    {
      name: "txt",
      format: TXT,
      lines: [
        "Who reaches whom, on Flannel",
        "Policies have no effect.",
        "",
        "  A  shop/api:80",
        "  B  service/shop/dns:53/UDP",
        "",
        "                     A     B",
        "  shop/web (2 Pods)  ok 1  mixed 2",
        "  outside/user       -     -",
        "",
        "  1  Answered.",
        `  2  ${NOTE}`,
      ],
    },
    {
      name: "csv",
      format: CSV,
      lines: [
        "from,to,outcome,odds,reason,example from,example to",
        "shop/web,shop/api:80,answered,certain,Answered.,Pod shop/web-1,Pod shop/api-1 port 80",
        "shop/web,service/shop/dns:53/UDP,answered,2/3,Answered.,Pod shop/web-1,Service api",
        'shop/web,service/shop/dns:53/UDP,refused,1/3,"Refused by ""a|b"".",Pod shop/web-1,Service api',
        "shop/web,service/shop/dns:53/UDP,timed-out,certain,Timed out.,Pod shop/web-2,Service api",
      ],
    },
    {
      name: "md",
      format: MD,
      lines: [
        "> Policies have no effect.",
        "",
        "| from | shop/api:80 | service/shop/dns:53/UDP |",
        "| --- | --- | --- |",
        "| shop/web (2 Pods) | ok (1) | mixed (2) |",
        "| outside/user | - | - |",
        "",
        "1. Answered.",
        `2. ${NOTE}`,
      ],
    },
    {
      name: "dot",
      format: DOT,
      lines: [
        "digraph reach {",
        "  rankdir=LR;",
        '  "shop/web" [label="shop/web (2 Pods)"];',
        '  "outside/user" [label="outside/user"];',
        '  "shop/api" [label="shop/api"];',
        '  "service/shop/dns" [label="service/shop/dns"];',
        '  "shop/web" -> "shop/api" [label="80", style=solid];',
        '  "shop/web" -> "service/shop/dns" [label="53/UDP", style=dashed];',
        "}",
      ],
    },
  ];
  for (const { name, format, lines } of rows) {
    it(name, () => expect(format.matrix(reach).split("\n")).toEqual(lines));
  }

  it("json", () => expect(JSON.parse(JSON_FORMAT.matrix(reach))).toEqual({ format: "hop-reach/1", ...reach }));
});

describe("what became different as", () => {
  it("txt", () => {
    expect(TXT.changes(changes).split("\n")).toEqual([
      "shop/web (2 Pods) → shop/api:80",
      `  - mixed: ${NOTE}`,
      "  + ok: Answered.",
      "outside/user → service/shop/dns:53/UDP",
      "  - ok: Answered.",
      "  + not there",
    ]);
    expect(TXT.changes([])).toBe("Nothing ends otherwise than before.");
  });

  it("csv", () => {
    expect(CSV.changes(changes.slice(1)).split("\n")).toEqual([
      "from,to,side,outcome,odds,reason,example from,example to",
      "outside/user,service/shop/dns:53/UDP,before,answered,certain,Answered.,Pod shop/web-1,Pod shop/api-1 port 80",
    ]);
  });

  it("md", () => {
    expect(MD.changes(changes).split("\n")).toEqual([
      "| from | to | before | after |",
      "| --- | --- | --- | --- |",
      `| shop/web (2 Pods) | shop/api:80 | mixed: ${NOTE.replace("|", "\\|")} | ok: Answered. |`,
      "| outside/user | service/shop/dns:53/UDP | ok: Answered. | - |",
    ]);
  });

  it("dot: green is won, red is lost", () => {
    expect(DOT.changes(changes).split("\n").slice(-3)).toEqual([
      '  "shop/web" -> "shop/api" [label="80", color=green, style=solid];',
      '  "outside/user" -> "service/shop/dns" [label="53/UDP", color=red];',
      "}",
    ]);
  });

  it("json", () => {
    expect(JSON.parse(JSON_FORMAT.changes(changes))).toEqual({ format: "hop-reach-diff/1", changes });
  });
});
