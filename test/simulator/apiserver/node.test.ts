import { describe, expect, it } from "vitest";
import { refusals, refusalsOfChange, stored, warnings } from "../../support/apiserver.ts";

const node = (spec: string) => `apiVersion: v1
kind: Node
metadata: { name: node9 }
spec: { ${spec} }`;

const taints = (text: string) => node(`taints: [${text}]`);

describe("[S-331] the server refuses a Node", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    {
      fault: "with a taint twice, and shows it as it sees it itself",
      text: taints(
        "{ key: a, effect: NoSchedule }, { key: a, value: b, effect: NoSchedule }, { key: a, effect: NoExecute }",
      ),
      errors: [
        'metadata.taints[1]: Duplicate value: {"Key":"a","Value":"b","Effect":"NoSchedule","TimeAdded":null}: taints must be unique by key and effect pair',
      ],
    },
    {
      fault: "with a taint of no effect, and one of an unknown one",
      text: taints("{ key: a }, { key: b, effect: noschedule }"),
      errors: [
        "metadata.taints[0].effect: Required value",
        'metadata.taints[1].effect: Unsupported value: "noschedule": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"',
      ],
    },
    {
      fault: "with a taint whose key is no label's",
      text: taints(`{ key: "${"a".repeat(64)}", effect: NoSchedule }`),
      errors: [`metadata.taints[0].key: Invalid value: "${"a".repeat(64)}": name part must be no more than 63 bytes`],
    },
    {
      fault: "with a pod range that is none",
      text: node("podCIDR: 10.244.9.1/24"),
      errors: ['spec.podCIDRs[0]: Invalid value: "10.244.9.1/24": must not have bits set beyond the prefix length'],
    },
    {
      fault: "with two pod ranges of one family",
      text: node("podCIDRs: [10.244.8.0/24, 10.244.8.0/24]"),
      errors: [
        'spec.podCIDRs: Invalid value: ["10.244.8.0/24","10.244.8.0/24"]: may specify no more than one CIDR for each IP family',
        'spec.podCIDRs[1]: Duplicate value: "10.244.8.0/24"',
      ],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }

  const given = node("podCIDR: 10.244.9.0/24, providerID: cloud://9");
  const changes: readonly { change: string; text: string; errors: readonly string[] }[] = [
    {
      change: "its pod range",
      text: given.replace("10.244.9.0", "10.244.8.0"),
      errors: ['spec.podCIDRs: Forbidden: node updates may not change podCIDR except from "" to valid'],
    },
    {
      change: "its name at the provider",
      text: given.replace("cloud://9", "cloud://8"),
      errors: ['spec.providerID: Forbidden: node updates may not change providerID except from "" to valid'],
    },
    {
      change: "its old name",
      text: given.replace("podCIDR:", "externalID: a, podCIDR:"),
      errors: ["spec.externalID: Forbidden: may not be updated"],
    },
  ];
  for (const { change, text, errors } of changes) {
    it(`that changes ${change}`, () => {
      expect(refusalsOfChange(text, given)).toEqual(errors);
    });
  }
});

describe("a Node that somebody registers by hand", () => {
  it("has its pod range in both fields, and takes no Pods before its kubelet has reported", () => {
    expect(stored(node("podCIDR: 10.244.9.0/24"))).toEqual({
      apiVersion: "v1",
      kind: "Node",
      metadata: { name: "node9" },
      spec: {
        podCIDR: "10.244.9.0/24",
        podCIDRs: ["10.244.9.0/24"],
        taints: [{ key: "node.kubernetes.io/not-ready", effect: "NoSchedule" }],
      },
    });
  });

  it("may be given a pod range later", () => {
    expect(refusalsOfChange(node("podCIDRs: [10.244.9.0/24]"), node(""))).toEqual([]);
  });

  it("is told that its old name serves nothing", () => {
    expect(warnings(node("externalID: a"))).toEqual([
      "spec.externalID: this field is deprecated, and is unused by Kubernetes",
    ]);
  });
});
