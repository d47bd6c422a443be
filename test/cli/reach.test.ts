import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "hop-reach-"));

function hop(...args: readonly string[]) {
  const command = [join(root, "src/cli/hop.mjs"), "reach", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
  return { exit: status, lines: stdout.trimEnd().split("\n"), stderr: stderr.trim() };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const cluster = (netpol: boolean) =>
  file(
    `cluster-${netpol}.yaml`,
    `apiVersion: hopbyhop/v1
kind: Cluster
platform: { name: flannel, netpol: { enabled: ${netpol} } }
nodes: [{ name: node1, ip: 192.168.56.11 }, { name: node2, ip: 192.168.56.12 }]
`,
  );
const app = file(
  "app.yaml",
  `apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api } }
spec: { nodeName: node1, containers: [{ name: main, image: nginx }] }
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { nodeName: node2, containers: [{ name: main, image: client }] }
`,
);
const deny = file(
  "deny.yaml",
  `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny }
spec: { podSelector: {} }
`,
);
const given = ["--cluster", cluster(true), "-f", app];
const REASON =
  "Timed out: Pod default/api is isolated for ingress by NetworkPolicy default/deny, and no rule allows the packet.";

describe("hop reach", () => {
  it("prints a table with notes", () => {
    expect(hop(...given, "-f", deny)).toEqual({
      exit: 0,
      stderr: "",
      lines: [
        "Who reaches whom, on Flannel",
        "",
        "  A  default/api:80",
        "",
        "               A",
        "  default/api  -",
        "  default/web  timeout 1",
        "",
        `  1  ${REASON}`,
      ],
    });
  });

  it("says that policies have no effect where nobody enforces them", () => {
    const { lines } = hop("--cluster", cluster(false), "-f", app, "-f", deny);
    expect(lines[1]).toBe("The NetworkPolicy of this cluster has no effect: Flannel does not enforce NetworkPolicy.");
    expect(lines).toContain("  default/web  ok 1");
  });

  it("prints what is different from another manifest", () => {
    expect(hop(...given, "-f", deny, "--against", app).lines).toEqual([
      "default/web → default/api:80",
      "  - ok: Answered: nothing stands in the way.",
      `  + timeout: ${REASON}`,
    ]);
  });

  it("names the formats when it does not know one", () => {
    const { exit, stderr } = hop("--format", "xml");
    expect([exit, stderr]).toEqual([2, "hop: --format xml: one of txt, json, csv, md, dot"]);
  });
});
