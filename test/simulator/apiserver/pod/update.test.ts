import { describe, expect, it } from "vitest";
import { refusalsOfChange, stored } from "../../../support/apiserver.ts";

const pod = (spec: string, container = "image: nginx"): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: a, ${container} }], ${spec} }\n`;

const CHANGEABLE =
  "spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)";

describe("[S-315] the server refuses a change of a Pod", () => {
  const rows: readonly { change: string; from: string; to: string; errors: readonly string[] }[] = [
    {
      change: "to more containers",
      from: pod("restartPolicy: Never"),
      to: pod("restartPolicy: Never, initContainers: [{ name: i, image: b }]"),
      errors: ["spec.initContainers: Forbidden: pod updates may not add or remove containers"],
    },
    {
      change: "of a toleration, unless of how long it holds",
      from: pod("tolerations: [{ key: a, operator: Exists, effect: NoExecute, tolerationSeconds: 5 }]"),
      to: pod("tolerations: [{ key: b, operator: Exists, effect: NoExecute, tolerationSeconds: 6 }]"),
      errors: ["spec.tolerations: Forbidden: existing toleration can not be modified except its tolerationSeconds"],
    },
    {
      change: "to a later end",
      from: pod("activeDeadlineSeconds: 5"),
      to: pod("activeDeadlineSeconds: 6"),
      errors: ["spec.activeDeadlineSeconds: Invalid value: 6: must be less than or equal to previous value"],
    },
    {
      change: "to no end",
      from: pod("activeDeadlineSeconds: 5"),
      to: pod(""),
      errors: ["spec.activeDeadlineSeconds: Invalid value: null: must not update from a positive integer to nil value"],
    },
    {
      change: "of anything else, and shows its own structs",
      from: pod("hostNetwork: false, hostname: a"),
      to: pod("hostNetwork: false, hostname: b"),
      errors: [
        `${CHANGEABLE}\n@@ -162,7 +162,7 @@\n   "SELinuxChangePolicy": null\n  },\n  "ImagePullSecrets": null,\n- "Hostname": "a",\n+ "Hostname": "b",\n  "Subdomain": "",\n  "SetHostnameAsFQDN": null,\n  "Affinity": null,\n`,
      ],
    },
  ];
  for (const { change, from, to, errors } of rows) {
    it(change, () => {
      expect(refusalsOfChange(to, from)).toEqual(errors);
    });
  }
});

describe("[S-315] the server takes a change of a Pod", () => {
  const rows: readonly { change: string; from: string; to: string }[] = [
    { change: "of an image", from: pod(""), to: pod("", "image: nginx:2") },
    { change: "to an end", from: pod(""), to: pod("activeDeadlineSeconds: 9") },
    {
      change: "to one more toleration",
      from: pod("tolerations: [{ key: a, operator: Exists, effect: NoExecute, tolerationSeconds: 5 }]"),
      to: pod(
        "tolerations: [{ key: a, operator: Exists, effect: NoExecute, tolerationSeconds: 6 }, { key: b, operator: Exists }]",
      ),
    },
    {
      change: "to what it was, with zeros spelled out",
      from: pod("", "image: nginx, ports: [{ containerPort: 80 }], env: [{ name: A }]"),
      to: pod(
        "hostPID: false",
        'image: nginx, ports: [{ containerPort: 80, hostPort: 0 }], env: [{ name: A, value: "" }]',
      ),
    },
    {
      change: "to fewer gates",
      from: pod("schedulingGates: [{ name: a }, { name: b }]"),
      to: pod("schedulingGates: [{ name: b }]"),
    },
    {
      change: "from a time below zero to the least",
      from: pod("terminationGracePeriodSeconds: -5"),
      to: pod("terminationGracePeriodSeconds: 1"),
    },
  ];
  for (const { change, from, to } of rows) {
    it(change, () => {
      expect(refusalsOfChange(to, from)).toEqual([]);
    });
  }

  it("and counts it", () => {
    expect(
      [pod(""), pod("", "image: nginx:2"), pod("", "image: nginx:3")].map(
        (_, i, texts) => stored(...texts.slice(0, i + 1))?.metadata.generation,
      ),
    ).toEqual([1, 2, 3]);
  });
});
