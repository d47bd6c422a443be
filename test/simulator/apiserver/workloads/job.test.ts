import { describe, expect, it } from "vitest";
import type { Job } from "../../../../src/simulator/api/kinds.ts";
import { refusals, refusalsOfChange, stored, warnings } from "../../../support/apiserver.ts";

const POD = "spec: { restartPolicy: Never, containers: [{ name: a, image: busybox:1 }] }";
const job = (spec: string, pod = POD, name = "once"): string =>
  `apiVersion: batch/v1\nkind: Job\nmetadata: { name: ${name} }\nspec: { template: { ${pod} }, ${spec} }\n`;

const UID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const labelsOf = (text: string) => (stored(text) as Job).spec.template.metadata?.labels ?? {};

describe("[S-325] the server refuses a Job", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    {
      fault: "whose Pods never end, as they do unless one says so",
      text: job("", POD.replace("restartPolicy: Never, ", "")),
      errors: ['spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"'],
    },
    {
      fault: "with numbers below zero",
      text: job("parallelism: -1, completions: -2, backoffLimit: -3, ttlSecondsAfterFinished: -4"),
      errors: [
        "parallelism: Invalid value: -1",
        "completions: Invalid value: -2",
        "backoffLimit: Invalid value: -3",
        "ttlSecondsAfterFinished: Invalid value: -4",
      ].map((text) => `spec.${text}: must be greater than or equal to 0`),
    },
    {
      fault: "that counts its Pods without end",
      text: job("completionMode: Indexed, parallelism: 2"),
      errors: ["spec.completions: Required value: when completion mode is Indexed"],
    },
    {
      fault: "that limits what it does not count",
      text: job("backoffLimitPerIndex: 1"),
      errors: ["spec.backoffLimitPerIndex: Invalid value: 1: requires indexed completion mode"],
    },
    {
      fault: "with modes that there are not",
      text: job("completionMode: indexed, podReplacementPolicy: Never"),
      errors: [
        'spec.completionMode: Unsupported value: "indexed": supported values: "NonIndexed", "Indexed"',
        'spec.podReplacementPolicy: Unsupported value: "Never": supported values: "Failed", "TerminatingOrFailed"',
      ],
    },
    {
      fault: "whose Pods bear another Job's name",
      text: job("", `metadata: { labels: { job-name: other } }, ${POD}`).replace("Never", "Always"),
      errors: [
        expect.stringMatching(
          /^spec\.template\.metadata\.labels\[job-name\]: Invalid value: \{"batch\.kubernetes\.io\/controller-uid":"[-0-9a-f]+","batch\.kubernetes\.io\/job-name":"once","controller-uid":"[-0-9a-f]+","job-name":"other"\}: must be 'once'$/,
        ),
        'spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
      ],
    },
    {
      fault: "with a selector of its own that it has not asked to have",
      text: job("selector: { matchLabels: { app: a } }", `metadata: { labels: { app: a } }, ${POD}`),
      errors: [
        expect.stringMatching(
          /^spec\.selector: Invalid value: \{"matchLabels":\{"app":"a","batch\.kubernetes\.io\/controller-uid":"[-0-9a-f]+"\}\}: `selector` not auto-generated$/,
        ),
      ],
    },
    {
      fault: "with none although it has asked to have its own",
      text: job("manualSelector: true"),
      errors: [
        "spec.selector: Required value",
        "spec.template.metadata.labels: Invalid value: null: `selector` does not match template `labels`",
      ],
    },
    {
      fault: "the last of whose Pods could have no host name",
      text: job("completionMode: Indexed, completions: 100", POD, "a".repeat(61)),
      errors: [
        `metadata.name: Invalid value: "${"a".repeat(61)}": will not able to create pod with invalid DNS label: ${"a".repeat(61)}-99`,
      ],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
});

describe("[S-303] a Job that is stored", () => {
  it("runs once, and selects its Pods by an identity of its own", () => {
    const labels = labelsOf(job(""));
    const uid = labels["controller-uid"] ?? "";
    expect(uid).toMatch(UID);
    expect(labels).toEqual({
      "batch.kubernetes.io/controller-uid": uid,
      "batch.kubernetes.io/job-name": "once",
      "controller-uid": uid,
      "job-name": "once",
    });
    expect(stored(job(""))?.spec).toMatchObject({
      backoffLimit: 6,
      completionMode: "NonIndexed",
      completions: 1,
      manualSelector: false,
      parallelism: 1,
      podReplacementPolicy: "TerminatingOrFailed",
      selector: { matchLabels: { "batch.kubernetes.io/controller-uid": uid } },
      suspend: false,
    });
  });

  it("has another identity than another Job", () => {
    expect(labelsOf(job(""))).not.toEqual(labelsOf(job("", POD, "twice")));
  });

  it("without labels bears those of its Pods", () => {
    const text = job("", `metadata: { labels: { app: a } }, ${POD}`);
    expect(stored(text)?.metadata.labels).toEqual(labelsOf(text));
    expect(stored(text.replace("name: once", "name: once, labels: { b: c }"))?.metadata.labels).toEqual({ b: "c" });
  });

  it("has no end when only its parallelism is written", () => {
    expect((stored(job("parallelism: 3")) as Job).spec.completions).toBeUndefined();
  });
});

describe("[S-325] the server refuses a change of a Job", () => {
  it("to other Pods, and shows its own struct of them", () => {
    expect(refusalsOfChange(job("").replace("busybox:1", "busybox:2"), job(""))).toEqual([
      expect.stringMatching(
        /^spec\.template: Invalid value: \{"labels":\{.*\},"Spec":\{"Volumes":null,"InitContainers":null,"Containers":\[\{"Name":"a","Image":"busybox:2",.*\}: field is immutable$/,
      ),
    ]);
  });

  it("to another end", () => {
    expect(refusalsOfChange(job("completions: 2"), job("completions: 1"))).toEqual([
      "spec.completions: Invalid value: 2: field is immutable",
    ]);
  });

  it("to another number of counted Pods, unless all run at once", () => {
    const counted = (completions: number, parallelism: number) =>
      job(`completionMode: Indexed, completions: ${completions}, parallelism: ${parallelism}`);
    expect([refusalsOfChange(counted(3, 2), counted(2, 2)), refusalsOfChange(counted(3, 3), counted(2, 2))]).toEqual([
      ["spec.completions: Invalid value: 3: can only be modified in tandem with spec.parallelism"],
      [],
    ]);
  });

  it("but not to more at once, or to a pause", () => {
    expect(refusalsOfChange(job("parallelism: 2, suspend: true"), job("parallelism: 1"))).toEqual([]);
  });
});

describe("what the server remarks about a Job", () => {
  it("[S-316] is about the names of its Pods", () => {
    expect(warnings(job("", POD, "once.v1"))).toEqual([
      "metadata.name: this is used in Pod names and hostnames, which can result in surprising behavior; a DNS label is recommended: [must not contain dots]",
    ]);
  });
});
