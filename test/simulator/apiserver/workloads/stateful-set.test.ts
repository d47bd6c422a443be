import { describe, expect, it } from "vitest";
import { refusals, refusalsOfChange, stored, warnings } from "../../../support/apiserver.ts";

const POD = "metadata: { labels: { app: db } }, spec: { containers: [{ name: a, image: nginx:1 }] }";
const statefulSet = (spec: string, name = "db"): string =>
  `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: ${name} }\nspec: { ${spec} }\n`;
const own = (spec: string, pod = POD): string =>
  statefulSet(`selector: { matchLabels: { app: db } }, template: { ${pod} }, ${spec}`);

describe("[S-323] the server refuses a StatefulSet", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    {
      fault: "whose name is no label",
      text: own("").replace("name: db }", "name: db.v1 }"),
      errors: ['metadata.name: Invalid value: "db.v1": must not contain dots'],
    },
    {
      fault: "without a selector",
      text: statefulSet(`template: { ${POD} }`),
      errors: [
        "spec.selector: Required value",
        'spec.template.metadata.labels: Invalid value: {"app":"db"}: `selector` does not match template `labels`',
      ],
    },
    {
      fault: "of every Pod",
      text: statefulSet(`selector: {}, template: { ${POD} }`),
      errors: ["spec.selector: Invalid value: {}: empty selector is invalid for statefulset"],
    },
    {
      fault: "whose selector it cannot read",
      text: statefulSet(`selector: { matchExpressions: [{ key: a, operator: X }] }, template: { ${POD} }`),
      errors: [
        'spec.selector.matchExpressions[0].operator: Invalid value: "X": not a valid selector operator',
        'spec.selector: Invalid value: {"matchExpressions":[{"key":"a","operator":"X"}]}',
      ],
    },
    {
      fault: "with policies that there are not",
      text: own("podManagementPolicy: Ordered, persistentVolumeClaimRetentionPolicy: { whenScaled: Keep }"),
      errors: [
        "spec.podManagementPolicy: Invalid value: \"Ordered\": must be 'OrderedReady' or 'Parallel'",
        'spec.persistentVolumeClaimRetentionPolicy.whenScaled: Unsupported value: "Keep": supported values: "Retain", "Delete"',
      ],
    },
    {
      fault: "with a strategy that there is not",
      text: own("updateStrategy: { type: Recreate }"),
      errors: [
        'spec.updateStrategy: Invalid value: {"Type":"Recreate","RollingUpdate":null}: must be \'RollingUpdate\' or \'OnDelete\'',
      ],
    },
    {
      fault: "that rolls only when somebody deletes, or from below nothing",
      text: own("updateStrategy: { type: OnDelete, rollingUpdate: { partition: 1 } }, ordinals: { start: -1 }"),
      errors: [
        'spec.updateStrategy.rollingUpdate: Invalid value: {"Partition":1,"MaxUnavailable":null}: only allowed for updateStrategy \'RollingUpdate\'',
        "spec.ordinals.start: Invalid value: -1: must be greater than or equal to 0",
      ],
    },
    {
      fault: "whose Service no name can have, and whose Pods end",
      text: own("serviceName: a.b", `${POD.slice(0, -2)}, restartPolicy: Never }`),
      errors: [
        'spec.serviceName: Invalid value: "a.b": must not contain dots',
        'spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"',
      ],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }

  it("not for a mount of what it claims itself", () => {
    const mounting = POD.replace("nginx:1", "nginx:1, volumeMounts: [{ name: data, mountPath: /d }]");
    const claims = "volumeClaimTemplates: [{ metadata: { name: data }, spec: {} }]";
    expect([refusals(own(claims, mounting)), refusals(own("", mounting))]).toEqual([
      [],
      ['spec.template.spec.containers[0].volumeMounts[0].name: Not found: "data"'],
    ]);
  });
});

describe("[S-303] a StatefulSet that is stored", () => {
  it("goes one by one, and keeps its claims", () => {
    expect(stored(own("volumeClaimTemplates: [{ metadata: { name: data }, spec: {} }]"))?.spec).toMatchObject({
      persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
      podManagementPolicy: "OrderedReady",
      replicas: 1,
      revisionHistoryLimit: 10,
      serviceName: "",
      updateStrategy: { type: "RollingUpdate", rollingUpdate: { partition: 0 } },
      volumeClaimTemplates: [
        {
          apiVersion: "v1",
          kind: "PersistentVolumeClaim",
          metadata: { name: "data" },
          spec: { volumeMode: "Filesystem" },
          status: { phase: "Pending" },
        },
      ],
    });
  });

  it("has no partition when only its type is written", () => {
    expect(stored(own("updateStrategy: { type: RollingUpdate }"))?.spec).toMatchObject({
      updateStrategy: { type: "RollingUpdate" },
    });
  });
});

describe("[S-324] a StatefulSet", () => {
  const forbidden =
    "spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden";

  it("keeps its selector, its Service, its policy and its claims", () => {
    const changes = [
      own("").replaceAll("app: db", "app: sql"),
      own("serviceName: db"),
      own("podManagementPolicy: Parallel"),
      own("volumeClaimTemplates: [{ metadata: { name: data } }]"),
    ];
    expect(changes.map((text) => refusalsOfChange(text, own("")))).toEqual(changes.map(() => [forbidden]));
  });

  it("may change its number, its Pods and how they are replaced", () => {
    const change = own(
      "replicas: 3, updateStrategy: { rollingUpdate: { partition: 1 } }, minReadySeconds: 5, ordinals: { start: 1 }",
    );
    expect(refusalsOfChange(change.replace("nginx:1", "nginx:2"), own(""))).toEqual([]);
  });

  it("[S-316] is not told that its name makes a bad host name: it could not have it", () => {
    expect(warnings(own(""))).toEqual([]);
  });
});
