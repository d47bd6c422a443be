import { describe, expect, it } from "vitest";
import { refusals, stored } from "../../../support/apiserver.ts";

const POD = "spec: { restartPolicy: Never, containers: [{ name: a, image: busybox:1 }] }";
const cronJob = (spec: string, jobSpec = "", name = "often"): string =>
  `apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: ${name} }\nspec: { jobTemplate: { spec: { template: { ${POD} }, ${jobSpec} } }, ${spec} }\n`;

describe("the server refuses a CronJob", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    {
      fault: "without a time and with a policy written small",
      text: cronJob("concurrencyPolicy: forbid, startingDeadlineSeconds: -1"),
      errors: [
        "spec.schedule: Required value",
        "spec.startingDeadlineSeconds: Invalid value: -1: must be greater than or equal to 0",
        'spec.concurrencyPolicy: Unsupported value: "forbid": supported values: "Allow", "Forbid", "Replace"',
      ],
    },
    {
      fault: "whose time lacks a part",
      text: cronJob("schedule: '* * * *'"),
      errors: ['spec.schedule: Invalid value: "* * * *": expected exactly 5 fields, found 4: [* * * *]'],
    },
    {
      fault: "for what is wrong with its Jobs, and for a selector",
      text: cronJob(
        "schedule: '@hourly'",
        "backoffLimit: -1, manualSelector: true, selector: { matchLabels: { a: b } }",
      ),
      errors: [
        "spec.jobTemplate.spec.backoffLimit: Invalid value: -1: must be greater than or equal to 0",
        'spec.jobTemplate.spec.selector: Invalid value: {"matchLabels":{"a":"b"}}: `selector` will be auto-generated',
        'spec.jobTemplate.spec.manualSelector: Unsupported value: true: supported values: "nil", "false"',
      ],
    },
    {
      fault: "whose Jobs would have too long a name",
      text: cronJob("schedule: '@hourly'", "", "a".repeat(53)),
      errors: [`metadata.name: Invalid value: "${"a".repeat(53)}": must be no more than 52 characters`],
    },
    {
      fault: "without a Job",
      text: "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: often }\nspec: { schedule: '@daily' }\n",
      errors: [
        "spec.jobTemplate.spec.template.spec.containers: Required value",
        'spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
      ],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
});

describe("a CronJob that is stored", () => {
  it("keeps a few of its Jobs", () => {
    expect(stored(cronJob("schedule: '*/5 * * * *'"))?.spec).toMatchObject({
      concurrencyPolicy: "Allow",
      failedJobsHistoryLimit: 1,
      successfulJobsHistoryLimit: 3,
      suspend: false,
    });
  });
});
