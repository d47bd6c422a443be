import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "hop-"));

/** The real command, in a process of its own. */
function hop(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "src/cli/hop.mjs"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { exit: status, stdout, stderr };
}
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const lab = (path: string): string => join(root, "labs", path);

describe("hop grade", () => {
  it.each([
    ["a right answer", lab("first-clusterip/solution.yaml"), 0, /^first-clusterip: passed \(100 %\)/],
    ["a start", lab("first-clusterip/start.yaml"), 1, /Hint \(service-without-selector-has-no-endpoints\)/],
    ["an empty answer", file("empty.yml", ""), 1, /no objects passed to apply/],
    [
      "what is no YAML",
      file("torn.yml", "kind: Service\n  name: x\n"),
      2,
      /torn\.yml:2:\d+: error converting YAML to JSON/,
    ],
  ])("judges %s", (_what, path, exit, says) => {
    const result = hop("grade", "first-clusterip", path);
    expect(result).toMatchObject({ exit, stderr: "" });
    expect(result.stdout).toMatch(says);
  });

  it.each([
    ["a missing file", ["grade", "first-clusterip", "nowhere.yml"], /nowhere\.yml: cannot be read/],
    ["an unknown lab", ["grade", "first", "nowhere.yml"], /there is no lab first: one of .*first-clusterip/],
    [
      "an unknown format",
      ["grade", "first-clusterip", lab("first-clusterip/start.yaml"), "--format", "xml"],
      /one of text, json/,
    ],
    ["an unknown command", ["judge"], /unknown command: judge/],
  ])("names %s in one line, and cannot judge", (_what, args, says) => {
    const { exit, stdout, stderr } = hop(...args);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr.trim()).toMatch(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("gives the same report as JSON", () => {
    const { stdout } = hop("grade", "first-clusterip", lab("first-clusterip/solution.yaml"), "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({ format: "hop-report/1", verdict: "passed", score: 1 });
  });
});

describe("hop trace", () => {
  const cluster = ["--cluster", lab("first-clusterip/cluster.yaml"), "-f", lab("first-clusterip/solution.yaml")];
  const call = ["--from", "pod/default/client", "--to", "service/default/back-end:80"];

  it("follows a packet through a world of one's own", () => {
    const { exit, stdout } = hop("trace", ...cluster, ...call);
    expect(exit).toBe(0);
    expect(stdout).toContain("each with probability 1/3");
  });

  it("follows it through the same world on another platform", () => {
    const { stdout } = hop("trace", ...cluster, ...call, "--platform", "big-cloud-fabric");
    expect(stdout).toMatch(/^Big Cloud Fabric\nMODEL: The vendor never published/);
    expect(stdout).toContain("leaf-1 received it");
  });

  it("follows it through all of them", () => {
    const { stdout } = hop("trace", ...cluster, ...call, "--platform", "all", "--format", "json");
    const told: readonly { readonly platform: { readonly name: string }; readonly paths: readonly unknown[] }[] =
      JSON.parse(stdout);
    expect(Object.fromEntries(told.map(({ platform, paths }) => [platform.name, paths.length]))).toEqual({
      flannel: 3,
      calico: 3,
      cilium: 3,
      "weave-net": 3,
      "nsx-t": 3,
      "cisco-aci": 3,
      "big-cloud-fabric": 3,
      kindnet: 3,
      none: 1,
    });
  });

  it("sends as much as it is told, and finds the wire too narrow for it", () => {
    const narrow = file(
      "narrow.yaml",
      `apiVersion: hopbyhop/v1
kind: Cluster
platform: { name: nsx-t, tepMTU: 1500 }
nodes: [{ name: node1, ip: 10.1.1.11 }, { name: node2, ip: 10.1.1.12 }]
underlay: { subnets: [{ cidr: 10.1.1.0/24 }] }
`,
    );
    const pods = file(
      "pods.yaml",
      ["client", "server"]
        .map(
          (name, i) =>
            `{ apiVersion: v1, kind: Pod, metadata: { name: ${name} }, spec: { nodeName: node${i + 1}, containers: [{ name: main, image: nginx }] } }`,
        )
        .join("\n---\n"),
    );
    const ends = ["-f", pods, "--from", "pod/default/client", "--to", "pod/default/server:80"];
    const { stdout } = hop("trace", "--cluster", narrow, ...ends, "--payload", "3000", "--format", "json");
    expect(JSON.parse(stdout).summary).toMatch(
      /^Hangs: the client's packets are too big for geneve-0 of the hypervisor/,
    );
  });

  it("says which platforms there are", () => {
    const { exit, stderr } = hop("trace", ...call, "--platform", "pigeon");
    expect([exit, stderr.trim()]).toEqual([
      2,
      expect.stringMatching(/^hop: --platform pigeon: one of flannel, .*, all$/),
    ]);
  });

  it("says what a Cluster document may hold", () => {
    const broken = file(
      "cluster.yaml",
      "apiVersion: hopbyhop/v1\nkind: Cluster\nplatform: { name: pigeon }\nnodes: []\n",
    );
    const { exit, stderr } = hop("trace", "--cluster", broken, "--from", "node/node1", "--to", "10.0.0.1:80");
    expect(exit).toBe(2);
    expect(stderr).toMatch(/cluster\.yaml:3: platform\.name must be .*flannel/);
  });

  it("says what it can read where it cannot read a place", () => {
    const { exit, stderr } = hop("trace", "--from", "somebody", "--to", "10.0.0.1:80");
    expect(exit).toBe(2);
    expect(stderr).toMatch(/--from: .*pod\//);
  });
});

describe("hop lab", () => {
  it("checks a lab, and shows which hint meets each wrong answer", () => {
    const { exit, stdout } = hop("lab", "check", "first-clusterip");
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^first-clusterip: keeps its contract\n.*wrong\/internal-only +→ internal-only$/ms);
  });

  it("lists the likely mistakes that pass, and why they may", () => {
    const { exit, stdout } = hop("lab", "mutate", "first-clusterip");
    expect(exit).toBe(0);
    expect(stdout).toMatch(
      /likely mistakes, 1 of them pass\n {2}– Service back-end: leave out spec.selector.app: no mistake/,
    );
  });

  it("names the actions when it does not know one", () => {
    const { exit, stderr } = hop("lab", "sing");
    expect([exit, stderr]).toEqual([2, "hop: hop lab sing: one of new, check, mutate, preview\n"]);
  });
});

describe("hop bench", () => {
  it("prints figures as JSON", () => {
    const { exit, stdout } = hop("bench", "first-answer", "--format", "json");
    const figures: readonly object[] = JSON.parse(stdout);
    expect([exit, figures.map((figure) => Object.keys(figure))]).toEqual([
      0,
      [["what", "runs", "p50", "p95", "against"]],
    ]);
  });

  it("names the suites when it does not know one", () => {
    const { exit, stderr } = hop("bench", "everything");
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining("one of first-answer, grade, regrade, pods, reach, growth, limits, addresses, hostile"),
    ]);
  });
});
