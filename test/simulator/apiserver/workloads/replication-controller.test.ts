import { describe, expect, it } from "vitest";
import { refusals, stored } from "../../../support/apiserver.ts";

const POD = "metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: nginx:1 }] }";
const controller = (spec: string): string =>
  `apiVersion: v1\nkind: ReplicationController\nmetadata: { name: web }\nspec: { ${spec} }\n`;

describe("the server refuses a ReplicationController", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    {
      fault: "without anything",
      text: controller(""),
      errors: ["spec.selector: Required value", "spec.template: Required value"],
    },
    {
      fault: "of other Pods than its own, or of Pods that end",
      text: controller(
        `replicas: -1, selector: { app: api }, template: { ${POD.slice(0, -2)}, restartPolicy: Never } }`,
      ),
      errors: [
        "spec.replicas: Invalid value: -1: must be greater than or equal to 0",
        'spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`',
        'spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"',
      ],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
});

describe("[S-303] a ReplicationController that is stored", () => {
  it("takes its labels and its selector from its template", () => {
    const object = stored(controller(`template: { ${POD} }`));
    expect([object?.metadata.labels, object?.spec]).toMatchObject([
      { app: "web" },
      { replicas: 1, selector: { app: "web" } },
    ]);
  });
});
