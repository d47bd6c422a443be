import { describe, expect, it } from "vitest";
import { refusals, stored } from "../../../support/apiserver.ts";

const POD = "metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: nginx:1 }] }";
const daemonSet = (spec: string): string =>
  `apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: web }\nspec: { ${spec} }\n`;
const own = (spec: string): string =>
  daemonSet(`selector: { matchLabels: { app: web } }, template: { ${POD} }, ${spec}`);

describe("[S-323] the server refuses a DaemonSet", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    {
      fault: "without a selector, which it does not ask for",
      text: daemonSet(`template: { ${POD} }`),
      errors: [
        'spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`',
      ],
    },
    {
      fault: "of every Pod",
      text: daemonSet(`selector: {}, template: { ${POD} }`),
      errors: ["spec.selector: Invalid value: {}: empty selector is invalid for daemonset"],
    },
    {
      fault: "whose selector it cannot read, only for that",
      text: daemonSet(`selector: { matchExpressions: [{ key: app, operator: In }] }, template: { ${POD} }`),
      errors: [
        "spec.selector.matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'",
      ],
    },
    {
      fault: "whose Pods end",
      text: own("").replace(
        "image: nginx:1 }]",
        "image: nginx:1 }], restartPolicy: OnFailure, activeDeadlineSeconds: 5",
      ),
      errors: [
        'spec.template.spec.restartPolicy: Unsupported value: "OnFailure": supported values: "Always"',
        "spec.template.spec.activeDeadlineSeconds: Forbidden: activeDeadlineSeconds in DaemonSet is not Supported",
      ],
    },
    {
      fault: "with a strategy that there is not",
      text: own("updateStrategy: { type: Recreate }"),
      errors: [
        'spec.updateStrategy: Unsupported value: {"Type":"Recreate","RollingUpdate":null}: supported values: "RollingUpdate", "OnDelete"',
      ],
    },
    {
      fault: "that puts the new Pod both before and after the old one",
      text: own("updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }"),
      errors: [
        "spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: 1: may not be set when maxUnavailable is non-zero",
      ],
    },
    {
      fault: "that puts it nowhere",
      text: own("updateStrategy: { rollingUpdate: { maxUnavailable: 0 } }"),
      errors: ["spec.updateStrategy.rollingUpdate.maxUnavailable: Required value: cannot be 0 when maxSurge is 0"],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
});

describe("a DaemonSet that is stored", () => {
  it("[S-303] replaces one Pod after the other", () => {
    expect(stored(own(""))?.spec).toMatchObject({
      revisionHistoryLimit: 10,
      updateStrategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
    });
  });

  it("[S-404] counts its templates, whatever the manifest says", () => {
    const texts = [
      own(""),
      own("revisionHistoryLimit: 3"),
      own("").replace("nginx:1", "nginx:2"),
      own("").replace("name: web }", "name: web, annotations: { deprecated.daemonset.template.generation: '7' } }"),
    ];
    const counts = texts.map((_, i) => stored(...texts.slice(0, i + 1))?.metadata.annotations);
    expect(counts.map((annotations) => annotations?.["deprecated.daemonset.template.generation"])).toEqual([
      "1",
      "1",
      "2",
      "3",
    ]);
  });
});
