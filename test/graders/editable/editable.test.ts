import { describe, expect, it } from "vitest";
import { diagnose } from "../../../graders/diagnose.ts";
import { grade } from "../../../graders/grade.ts";
import { likelyMistakes } from "../../../graders/mutate/mistakes.ts";
import { type LabParts, labOf, loadedLab, manifest, pod } from "../../support/lab.ts";

const CLUSTER = `apiVersion: hopbyhop/v1
kind: Cluster
platform: { name: flannel, backend: host-gw }
nodes:
  - { name: node1, ip: 172.16.10.11 }
  - { name: node2, ip: 172.16.20.12 }
underlay:
  subnets: [{ cidr: 172.16.10.0/24 }, { cidr: 172.16.20.0/24 }]
`;
const PODS = manifest(pod("a", "web", "node1"), pod("b", "web", "node2"));

/** A Cluster document as a learner writes it. */
const cluster = (...lines: readonly string[]): string =>
  ["apiVersion: hopbyhop/v1", "kind: Cluster", ...lines].join("\n");

const MODEL = { id: "model", kind: "network-model", title: "The network model holds" };

/** A lab of two nodes that only a tunnel can join: the router between them knows nothing of Pods. */
function lab(editable: readonly string[], more: Partial<LabParts> = {}, task: Readonly<Record<string, unknown>> = {}) {
  return labOf({
    ...more,
    declared: { editable, tasks: [{ id: "task", title: "It works", checks: [MODEL], ...task }], ...more.declared },
    files: { "cluster.yaml": `${CLUSTER}---\n${PODS}`, ...more.files },
  });
}

const BACKEND = lab(["platform.backend", "platform.mtu"]);
const backend = (value: string): string => cluster("platform:", "  name: flannel", `  backend: ${value}`);

describe("a Cluster document in an answer", () => {
  it("rebuilds the world, with the given objects in it", () => {
    const { verdict, output } = grade(BACKEND, backend("vxlan"));
    expect([grade(BACKEND, "").verdict, verdict, output]).toEqual([
      "failed",
      "passed",
      { exit: 0, stdout: "cluster.hopbyhop configured\n", stderr: "" },
    ]);
  });

  it("says so when it changes nothing", () => {
    expect(grade(BACKEND, backend("host-gw")).output.stdout).toBe("cluster.hopbyhop unchanged\n");
  });

  it("stands beside a manifest, whose lines keep their numbers", () => {
    const text = manifest(
      backend("vxlan"),
      pod("c", "web"),
      "apiVersion: v1\nkind: Pod\nmetadata: { name: d }\nspec: {}",
    );
    const { output, diagnostics } = grade(BACKEND, text);
    expect([output.stdout, diagnostics.map(({ path, range }) => [path, range?.start.line])]).toEqual([
      "cluster.hopbyhop configured\npod/c created\n",
      [["spec.containers", 15]],
    ]);
  });

  it("leaves as given what it does not speak of, and leaves out what its map is written without", () => {
    const passes = (...lines: readonly string[]): string => grade(BACKEND, cluster(...lines)).verdict;
    expect(passes()).toBe("failed");
    expect(passes("platform:", "  name: flannel")).toBe("passed");
  });

  it("changes the other worlds of the lab, too, and nothing else in them", () => {
    const far = { "worlds/far.yaml": "apiVersion: hopbyhop/v1\nkind: Cluster\nproxyMode: iptables\n" };
    const other = lab(["platform.backend"], { files: far }, { world: "far" });
    expect([grade(other, "").verdict, grade(other, backend("vxlan")).verdict]).toEqual(["failed", "passed"]);
  });

  for (const { what, editable = ["platform.backend", "platform.mtu"], text, says } of [
    {
      what: "a field that is not the learner's",
      text: cluster("platform:", "  name: calico", "  mtu: 1450"),
      says: [4, "forbidden", 'platform.name is locked: it stays "flannel" in this lab'],
    },
    {
      what: "a field that was left out and is not the learner's",
      text: cluster("podCIDR: 10.1.0.0/16"),
      says: [3, "forbidden", "podCIDR is locked: it stays left out in this lab"],
    },
    {
      what: "a list with an item more",
      text: cluster("nodes:", "  - { name: node1, ip: 172.16.10.11 }"),
      says: [4, "forbidden", "nodes is locked: it stays as it was given in this lab"],
    },
    {
      what: "a field that nobody knows",
      text: cluster("platform:", "  mut: 1450"),
      says: [4, "unknown-field", 'unknown field "platform.mut"'],
    },
    {
      what: "a value of the wrong type",
      text: cluster("platform:", "  name: flannel", "  mtu: big"),
      says: [5, "wrong-type", 'platform.mtu: Invalid value: "big": must be integer'],
    },
    {
      what: "an MTU that no network has",
      text: cluster("platform:", "  name: flannel", "  mtu: 65000"),
      says: [5, "invalid", "platform.mtu: Invalid value: 65000: must be <= 9216"],
    },
    {
      what: "a platform that is not modelled",
      editable: ["platform"],
      text: cluster("platform:", "  name: carrier-pigeon"),
      says: [
        4,
        "unsupported-value",
        'platform.name: Unsupported value: "carrier-pigeon": supported values: "flannel", "calico", "cilium", "weave-net", "nsx-t", "cisco-aci", "big-cloud-fabric", "kindnet", "none"',
      ],
    },
    {
      what: "an option of another platform",
      editable: ["platform"],
      text: cluster("platform:", "  name: calico", "  backend: vxlan"),
      says: [5, "unknown-field", 'unknown field "platform.backend"'],
    },
    {
      what: "a platform without a name",
      editable: ["platform"],
      text: cluster("platform:", "  mtu: 1450"),
      says: [3, "required", "platform.name: Required value"],
    },
    {
      what: "a range that is none",
      editable: ["podCIDR"],
      text: cluster("podCIDR: 10.244.0.0"),
      says: [3, "invalid", 'podCIDR: Invalid value: "10.244.0.0": must be a range of addresses, such as 10.244.0.0/16'],
    },
    {
      what: "a range of cluster IPs without room",
      editable: ["serviceCIDR"],
      text: cluster("serviceCIDR: 10.96.0.0/30"),
      says: [
        3,
        "invalid",
        'serviceCIDR: Invalid value: "10.96.0.0/30": subnet with 4 address(es) is too small, the minimum is 10',
      ],
    },
    {
      what: "a range of Pod addresses without room for a block",
      editable: ["platform", "podCIDR"],
      text: cluster("platform: { name: calico }", "podCIDR: 10.244.0.0/28"),
      says: [
        4,
        "invalid",
        'podCIDR: Invalid value: "10.244.0.0/28": the pool must hold a block of Calico\'s: /26 or larger',
      ],
    },
    {
      what: "a second Cluster document",
      text: manifest(backend("vxlan"), backend("vxlan")),
      says: [7, "duplicate-value", "a second Cluster document: there is one cluster"],
    },
    {
      what: "a Cluster document where nothing of it is editable",
      editable: [],
      text: manifest(pod("c", "web"), backend("host-gw")),
      says: [6, "forbidden", "the Cluster document is locked: this lab gives you its world as it is"],
    },
  ]) {
    it(`refuses ${what}, at its line, and applies nothing`, () => {
      const report = grade(lab(editable), text);
      const [, , message] = says;
      expect({
        says: report.diagnostics.map(({ range, code, message }) => [range?.start.line, code, message]),
        verdict: report.verdict,
        output: report.output,
      }).toEqual({
        says: [says],
        verdict: "failed",
        output: { exit: 1, stdout: "", stderr: `error: answer.yaml: ${message}\n` },
      });
    });
  }

  it("is refused when the given objects do not fit the world that it makes", () => {
    const fixed = `${PODS}\n---\napiVersion: v1\nkind: Service\nmetadata: { name: fixed }\nspec: { clusterIP: 10.96.0.77, ports: [{ port: 80 }] }`;
    const ranges = lab(["serviceCIDR"], { files: { "cluster.yaml": `${CLUSTER}---\n${fixed}` } });
    const [refusal] = grade(ranges, cluster("serviceCIDR: 10.200.0.0/16")).diagnostics;
    expect([refusal?.range?.start.line, refusal?.message.split(":")[0]]).toEqual([
      1,
      "the objects of this lab do not fit such a cluster",
    ]);
  });

  it("is refused with what to do instead", () => {
    const [refusal] = grade(BACKEND, cluster("podCIDR: 10.1.0.0/16")).diagnostics;
    expect(refusal?.hint).toBe("Leave it as it was given. Yours to change: platform.backend, platform.mtu.");
  });

  it("is read while it is typed, by the same rules", () => {
    expect(diagnose(BACKEND, cluster("platform:", "  mtu: 9")).map(({ message }) => message)).toEqual([
      "platform.mtu: Invalid value: 9: must be >= 576",
    ]);
  });

  it("lets hints speak of its fields", () => {
    const when = [{ fact: "cluster", path: "platform.backend", value: "host-gw" }];
    const hints = [{ id: "no-tunnel", severity: "essential", when, ladder: ["Look at the backend."] }];
    const hinted = lab(["platform.backend"], { declared: { hints } });
    expect(
      [backend("host-gw"), "", backend("vxlan")].map((text) => grade(hinted, text).hints.map(({ id }) => id)),
    ).toEqual([["no-tunnel"], ["no-tunnel"], []]);
  });

  it("does not set off the locks of objects that the new world has made otherwise", () => {
    const locked = [{ id: "not-yours", object: "Pod default/a", reason: "It is another team's." }];
    expect(grade(lab(["platform"], { declared: { locked } }), cluster("platform: { name: calico }")).verdict).toBe(
      "passed",
    );
  });
});

describe("editable", () => {
  it("names fields that a Cluster document has", () => {
    const tasks = [{ id: "task", title: "It works", checks: [MODEL] }];
    const loaded = loadedLab({ declared: { editable: ["platform.mut"], tasks } });
    expect(loaded.kind === "broken" && loaded.problems.map(({ message }) => message)).toEqual([
      "platform.mut is no field of a Cluster document: graders/lab/cluster.schema.json has them all",
    ]);
  });

  it("lets mistakes be made in it: fields left out, and set to something else", () => {
    const changed = lab(["platform"], { files: { "solution.yaml": cluster("platform: { name: cilium, mtu: 1450 }") } });
    expect(likelyMistakes(changed).map(({ name }) => name)).toEqual([
      "Cluster: leave out platform",
      "Cluster: leave out platform.name",
      ...["flannel", "calico", "weave-net", "nsx-t", "cisco-aci", "big-cloud-fabric", "kindnet", "none"].map(
        (name) => `Cluster: write ${name} in platform.name`,
      ),
      "Cluster: leave out platform.mtu",
      "Cluster: write 1449 in platform.mtu",
      "Cluster: write 1451 in platform.mtu",
    ]);
  });
});
