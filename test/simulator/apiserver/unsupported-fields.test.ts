import { describe, expect, it } from "vitest";
import { unsupportedFieldDiagnostics, unsupportedFields } from "../../../src/simulator/apiserver/unsupported-fields.ts";
import { readManifest } from "../../../src/simulator/manifest/read.ts";

const documentOf = (text: string) => {
  const [document] = readManifest({ fileName: "web.yaml", text }).documents;
  if (!document) throw new Error("the text holds no object");
  return document;
};

describe("a field that nothing acts upon", () => {
  for (const { rule, text, paths } of [
    {
      rule: "is told by its path",
      text: "{apiVersion: v1, kind: Service, spec: {loadBalancerIP: 1.2.3.4, ports: [{port: 80}]}}",
      paths: ["spec.loadBalancerIP"],
    },
    {
      rule: "stands for all below it",
      text: "{apiVersion: v1, kind: Pod, spec: {hostAliases: [{ip: 1.2.3.4, hostnames: [a]}]}}",
      paths: ["spec.hostAliases"],
    },
    {
      rule: "is told for each item that has it",
      text: "{apiVersion: v1, kind: Pod, spec: {containers: [{name: a, lifecycle: {}}, {name: b}, {name: c, startupProbe: {httpGet: {port: 1, host: x}}}]}}",
      paths: ["spec.containers[0].lifecycle", "spec.containers[2].startupProbe.httpGet.host"],
    },
    {
      rule: "is found in a template",
      text: "{apiVersion: batch/v1, kind: Job, spec: {successPolicy: {}, template: {spec: {hostAliases: []}}}}",
      paths: ["spec.successPolicy", "spec.template.spec.hostAliases"],
    },
    {
      rule: "is not told when it has no effect on a network",
      text: "{apiVersion: v1, kind: Pod, metadata: {annotations: {a: b}}, spec: {volumes: [{}], containers: [{resources: {}, imagePullPolicy: Always}]}}",
      paths: [],
    },
    { rule: "is not told when it is null", text: "{apiVersion: v1, kind: Pod, spec: {hostAliases: null}}", paths: [] },
    { rule: "is not told of a kind that does not act", text: "{apiVersion: v1, kind: ConfigMap, data: {}}", paths: [] },
  ]) {
    it(rule, () => expect(unsupportedFields(documentOf(text).value)).toEqual(paths));
  }

  it("is shown at its key", () => {
    const text = "apiVersion: v1\nkind: Service\nspec:\n  loadBalancerIP: 1.2.3.4\n";
    expect(unsupportedFieldDiagnostics(documentOf(text))).toEqual([
      {
        code: "unsupported-field",
        severity: "hint",
        message: "spec.loadBalancerIP: the server takes this field, but the simulator does not act upon it",
        path: "spec.loadBalancerIP",
        range: { start: { line: 4, column: 3 }, end: { line: 4, column: 17 } },
        hint: "See the page of limits.",
      },
    ]);
  });
});
