import { describe, expect, it } from "vitest";
import { refusals } from "../../../support/apiserver.ts";

const pod = (spec: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: a, image: nginx }], ${spec} }\n`;

const NAME_PART =
  "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
const LABEL_VALUE =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

type Row = { readonly fault: string; readonly spec: string; readonly errors: readonly string[] };

function hold(rows: readonly Row[]): void {
  for (const { fault, spec, errors } of rows) {
    it(fault, () => {
      expect(refusals(pod(spec))).toEqual(errors);
    });
  }
}

describe("[S-314] the server refuses tolerations", () => {
  const at = "spec.tolerations[0]";
  hold([
    {
      fault: "of every taint that do not say so",
      spec: "tolerations: [{ operator: Equal, value: a }]",
      errors: [
        `${at}.operator: Invalid value: "Equal": operator must be Exists when \`key\` is empty, which means "match all values and all keys"`,
      ],
    },
    {
      fault: "that exist and yet have a value",
      spec: "tolerations: [{ key: a, operator: Exists, value: b }]",
      errors: [`${at}.operator: Invalid value: "b": value must be empty when \`operator\` is 'Exists'`],
    },
    {
      fault: "with an operator or an effect written small",
      spec: "tolerations: [{ key: a, operator: exists, effect: noschedule }]",
      errors: [
        `${at}.operator: Unsupported value: "exists": supported values: "Equal", "Exists"`,
        `${at}.effect: Unsupported value: "noschedule": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"`,
      ],
    },
    {
      fault: "for a time, of what drives no Pod out",
      spec: "tolerations: [{ key: a b, value: c d, effect: NoSchedule, tolerationSeconds: 5 }]",
      errors: [
        `${at}.key: Invalid value: "a b": ${NAME_PART}`,
        `${at}.effect: Invalid value: "NoSchedule": effect must be 'NoExecute' when \`tolerationSeconds\` is set`,
        `${at}.operator: Invalid value: "c d": ${LABEL_VALUE}`,
      ],
    },
  ]);
});

describe("[S-313] the server refuses node affinities", () => {
  const required = (terms: string): string =>
    `affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [${terms}] } } }`;
  const at = "spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms";
  hold([
    {
      fault: "without terms",
      spec: required(""),
      errors: [`${at}: Required value: must have at least one node selector term`],
    },
    {
      fault: "whose operators do not suit their values",
      spec: required(
        "{ matchExpressions: [{ key: a, operator: In }, { key: b, operator: Exists, values: [c] }, { key: d, operator: Gt }, { key: e, operator: Equals, values: [x y] }] }",
      ),
      errors: [
        `${at}[0].matchExpressions[0].values: Required value: must be specified when \`operator\` is 'In' or 'NotIn'`,
        `${at}[0].matchExpressions[1].values: Forbidden: may not be specified when \`operator\` is 'Exists' or 'DoesNotExist'`,
        `${at}[0].matchExpressions[2].values: Required value: must be specified single value when \`operator\` is 'Lt' or 'Gt'`,
        `${at}[0].matchExpressions[3].operator: Invalid value: "Equals": not a valid selector operator`,
        `${at}[0].matchExpressions[3].values[0]: Invalid value: "x y": ${LABEL_VALUE}`,
      ],
    },
    {
      fault: "by a field that is not the name",
      spec: required(
        "{ matchFields: [{ key: spec.x, operator: In, values: [a, b] }, { key: metadata.name, operator: Gt }] }",
      ),
      errors: [
        `${at}[0].matchFields[0].values: Required value: must be only one value when \`operator\` is 'In' or 'NotIn' for node field selector`,
        `${at}[0].matchFields[0].key: Invalid value: "spec.x": not a valid field selector key`,
        `${at}[0].matchFields[1].operator: Invalid value: "Gt": not a valid selector operator`,
      ],
    },
    {
      fault: "preferred without a weight; their values may be anything",
      spec: "affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ preference: { matchExpressions: [{ key: a, operator: In, values: [x y] }] } }] } }",
      errors: [
        "spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: Invalid value: 0: must be in the range 1-100",
      ],
    },
  ]);
});

describe("[S-313] the server refuses Pod affinities", () => {
  const required = (term: string): string =>
    `affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [${term}] } }`;
  const at = "spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0]";
  hold([
    {
      fault: "that do not say how near is near",
      spec: required("{ labelSelector: {} }"),
      errors: [
        `${at}.topologyKey: Required value: can not be empty`,
        `${at}.topologyKey: Invalid value: "": name part must be non-empty`,
        `${at}.topologyKey: Invalid value: "": ${NAME_PART}`,
      ],
    },
    {
      fault: "by selectors that select nothing",
      spec: required(
        "{ labelSelector: { matchExpressions: [{ key: a, operator: in }] }, namespaceSelector: { matchLabels: { b: c d } }, namespaces: [A], topologyKey: zone, matchLabelKeys: [x] }",
      ),
      errors: [
        `${at}.labelSelector.matchExpressions[0].operator: Invalid value: "in": not a valid selector operator`,
        `${at}.namespaceSelector.matchLabels: Invalid value: "c d": ${LABEL_VALUE}`,
        `${at}.namespace: Invalid value: "A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')`,
      ],
    },
    {
      fault: "preferred too much",
      spec: "affinity: { podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 101, podAffinityTerm: { labelSelector: {}, topologyKey: zone, mismatchLabelKeys: [a] } }] } }",
      errors: [
        "spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: Invalid value: 101: must be in the range 1-100",
      ],
    },
  ]);
});

describe("[S-313] the server refuses spread constraints", () => {
  const at = "spec.topologySpreadConstraints";
  hold([
    {
      fault: "that say nothing",
      spec: "topologySpreadConstraints: [{}]",
      errors: [
        `${at}[0].maxSkew: Invalid value: 0: must be greater than zero`,
        `${at}[0].topologyKey: Required value: can not be empty`,
        `${at}[0].whenUnsatisfiable: Unsupported value: "": supported values: "DoNotSchedule", "ScheduleAnyway"`,
      ],
    },
    {
      fault: "that say one thing twice, of which the first is told off",
      spec: "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule }, { maxSkew: 2, topologyKey: zone, whenUnsatisfiable: DoNotSchedule }]",
      errors: [`${at}[0].{topologyKey, whenUnsatisfiable}: Duplicate value: "{zone, DoNotSchedule}"`],
    },
    {
      fault: "that hold back Pods which they let through anyway",
      spec: "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, minDomains: 0, nodeTaintsPolicy: honor, matchLabelKeys: [app] }]",
      errors: [
        `${at}[0].minDomains: Invalid value: 0: must be greater than zero`,
        `${at}[0].minDomains: Invalid value: 0: can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ScheduleAnyway`,
        `${at}[0].nodeTaintsPolicy: Unsupported value: "honor": supported values: "Honor", "Ignore"`,
        `${at}[0].matchLabelKeys: Forbidden: must not be specified when labelSelector is not set`,
      ],
    },
    {
      fault: "whose selector says what the keys say",
      spec: "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: web } }, matchLabelKeys: [app] }]",
      errors: [`${at}[0].matchLabelKeys[0]: Invalid value: "app": exists in both matchLabelKeys and labelSelector`],
    },
  ]);
});
