import { describe, expect, it } from "vitest";
import { refusals, refusalsOfChange, stored, warnings, warningsOfChange } from "../../../support/apiserver.ts";

const POD = "metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: nginx:1 }] }";
const workload = (kind: string, spec: string, name = "web"): string =>
  `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: ${name} }\nspec: { ${spec} }\n`;
const deployment = (spec: string, template = POD, selector = "matchLabels: { app: web }"): string =>
  workload("Deployment", `selector: { ${selector} }, template: { ${template} }, ${spec}`);

const NOT_OWN = "`selector` does not match template `labels`";
const PERCENT =
  "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')";

type Row = { readonly fault: string; readonly text: string; readonly errors: readonly string[] };

function hold(rows: readonly Row[]): void {
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
}

describe("the server refuses a Deployment", () => {
  hold([
    {
      fault: "[S-320] without a spec",
      text: workload("Deployment", ""),
      errors: [
        "spec.selector: Required value",
        `spec.template.metadata.labels: Invalid value: null: ${NOT_OWN}`,
        "spec.template.spec.containers: Required value",
      ],
    },
    {
      fault: "[S-320] of every Pod; its template it does look at",
      text: deployment("replicas: -1", `${POD.slice(0, -2)}, activeDeadlineSeconds: 5 }`, ""),
      errors: [
        "spec.replicas: Invalid value: -1: must be greater than or equal to 0",
        "spec.selector: Invalid value: {}: empty selector is invalid for deployment",
        "spec.template.spec.activeDeadlineSeconds: Forbidden: activeDeadlineSeconds in ReplicaSet is not Supported",
      ],
    },
    {
      fault: "[S-305] whose selector it cannot read; its template it does not look at",
      text: deployment(
        "",
        "spec: {}",
        "matchExpressions: [{ key: app, operator: Equals, values: [web] }], matchLabels: { app: web }",
      ),
      errors: [
        'spec.selector.matchExpressions[0].operator: Invalid value: "Equals": not a valid selector operator',
        'spec.selector: Invalid value: {"matchLabels":{"app":"web"},"matchExpressions":[{"key":"app","operator":"Equals","values":["web"]}]}: invalid label selector',
      ],
    },
    {
      fault: "[S-321] of other Pods than its own",
      text: deployment("", POD.replace("app: web", "app: api, a: b")),
      errors: [`spec.template.metadata.labels: Invalid value: {"a":"b","app":"api"}: ${NOT_OWN}`],
    },
    {
      fault: "[S-322] whose Pods end",
      text: deployment("", `${POD.slice(0, -2)}, restartPolicy: Never }`),
      errors: ['spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"'],
    },
    {
      fault: "[S-322] with a policy that there is not, twice",
      text: deployment("", `${POD.slice(0, -2)}, restartPolicy: always }`),
      errors: [
        'spec.template.spec.restartPolicy: Unsupported value: "always": supported values: "Always", "OnFailure", "Never"',
        'spec.template.spec.restartPolicy: Unsupported value: "always": supported values: "Always"',
      ],
    },
    {
      fault: "[S-304] with labels and annotations that are none, at paths without metadata",
      text: deployment("", POD.replace("labels: {", 'annotations: { "": a }, labels: { b: "-",')),
      errors: [
        "spec.template.labels: Invalid value: \"-\": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')",
        'spec.template.annotations: Invalid value: "": name part must be non-empty',
        "spec.template.annotations: Invalid value: \"\": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')",
      ],
    },
    {
      fault: "[S-320] with a strategy that there is not, and shows its own struct",
      text: deployment("strategy: { type: Rolling, rollingUpdate: { maxSurge: 1 } }"),
      errors: [
        'spec.strategy: Unsupported value: {"Type":"Rolling","RollingUpdate":{"MaxUnavailable":0,"MaxSurge":1}}: supported values: "Recreate", "RollingUpdate"',
      ],
    },
    {
      fault: "[S-320] that recreates and rolls",
      text: deployment("strategy: { type: Recreate, rollingUpdate: { maxSurge: 1 } }"),
      errors: ["spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'"],
    },
    {
      fault: "[S-320] that can never roll",
      text: deployment("strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0% } }"),
      errors: ['spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "0%": may not be 0 when `maxSurge` is 0'],
    },
    {
      fault: "[S-320] that rolls by no number",
      text: deployment('strategy: { rollingUpdate: { maxSurge: -1, maxUnavailable: "1.5%" } }'),
      errors: [
        `spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "1.5%": ${PERCENT}`,
        "spec.strategy.rollingUpdate.maxSurge: Invalid value: -1: must be greater than or equal to 0",
      ],
    },
    {
      fault: "[S-320] with more Pods away than there are",
      text: deployment("strategy: { rollingUpdate: { maxUnavailable: 101% } }"),
      errors: ['spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "101%": must not be greater than 100%'],
    },
    {
      fault: "[S-320] that gives up before a Pod can be ready",
      text: deployment("minReadySeconds: 60, progressDeadlineSeconds: 60, revisionHistoryLimit: -1"),
      errors: [
        "spec.revisionHistoryLimit: Invalid value: -1: must be greater than or equal to 0",
        "spec.progressDeadlineSeconds: Invalid value: 60: must be greater than minReadySeconds",
      ],
    },
  ]);
});

describe("[S-323] the server refuses a ReplicaSet", () => {
  hold([
    {
      fault: "as it does a Deployment, whose name it says",
      text: workload("ReplicaSet", `replicas: -1, minReadySeconds: -2, selector: {}, template: { ${POD} }`),
      errors: [
        "spec.replicas: Invalid value: -1: must be greater than or equal to 0",
        "spec.minReadySeconds: Invalid value: -2: must be greater than or equal to 0",
        "spec.selector: Invalid value: {}: empty selector is invalid for deployment",
      ],
    },
    {
      fault: "without a selector",
      text: workload("ReplicaSet", `template: { ${POD} }`),
      errors: [
        "spec.selector: Required value",
        `spec.template.metadata.labels: Invalid value: {"app":"web"}: ${NOT_OWN}`,
      ],
    },
  ]);
});

describe("[S-324] the selector", () => {
  for (const kind of ["Deployment", "ReplicaSet", "DaemonSet"]) {
    it(`of a ${kind} is for life`, () => {
      const text = workload(kind, `selector: { matchLabels: { app: web } }, template: { ${POD} }`);
      expect(refusalsOfChange(text.replaceAll("app: web", "app: api"), text)).toEqual([
        'spec.selector: Invalid value: {"matchLabels":{"app":"api"}}: field is immutable',
      ]);
    });
  }
});

describe("[S-303] a Deployment that is stored", () => {
  const spec = (text: string): unknown => {
    const { template: _, selector: __, ...rest } = (stored(text)?.spec ?? {}) as Readonly<Record<string, unknown>>;
    return rest;
  };

  it("rolls by quarters", () => {
    expect(spec(deployment("paused: false, minReadySeconds: 0, replicas: null"))).toEqual({
      progressDeadlineSeconds: 600,
      replicas: 1,
      revisionHistoryLimit: 10,
      strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: "25%", maxUnavailable: "25%" } },
    });
  });

  it("keeps what it says", () => {
    const written = "replicas: 0, paused: true, strategy: { rollingUpdate: { maxSurge: 2 } }, revisionHistoryLimit: 0";
    expect(spec(deployment(written))).toEqual({
      paused: true,
      progressDeadlineSeconds: 600,
      replicas: 0,
      revisionHistoryLimit: 0,
      strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 2, maxUnavailable: "25%" } },
    });
  });

  it("recreates without numbers", () => {
    expect(spec(deployment("strategy: { type: Recreate }"))).toMatchObject({ strategy: { type: "Recreate" } });
  });
});

describe("the generation of a Deployment", () => {
  it("counts the changes of its annotations, too: apply notes there whatever it changes", () => {
    const text = deployment("");
    const labelled = text.replace("name: web }", "name: web, labels: { a: b } }");
    expect([text, text, labelled].map((_, i, texts) => stored(...texts.slice(0, i + 1))?.metadata.generation)).toEqual([
      1, 1, 2,
    ]);
  });
});

describe("what the server remarks about a Deployment", () => {
  const twice = POD.replace("image: nginx:1", "image: nginx, ports: [{ containerPort: 80 }, { containerPort: 80 }]");
  const remark =
    "spec.template.spec.containers[0].ports[1]: duplicate port definition with spec.template.spec.containers[0].ports[0]";

  it("[S-311] is about its Pods, and [S-316] about their names", () => {
    expect(warnings(deployment("", twice).replace("name: web }", "name: web.v1 }"))).toEqual([
      "metadata.name: this is used in Pod names and hostnames, which can result in surprising behavior; a DNS label is recommended: [must not contain dots]",
      remark,
    ]);
  });

  it("comes again only with a change that is counted", () => {
    const set = (spec: string): string =>
      workload("ReplicaSet", `selector: { matchLabels: { app: web } }, template: { ${twice} }, ${spec}`);
    const labelled = set("").replace("name: web }", "name: web, labels: { a: b } }");
    expect([warningsOfChange(labelled, set("")), warningsOfChange(set("replicas: 2"), set(""))]).toEqual([
      [],
      [remark],
    ]);
  });
});
