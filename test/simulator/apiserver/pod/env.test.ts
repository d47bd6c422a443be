import { describe, expect, it } from "vitest";
import { refusals } from "../../../support/apiserver.ts";

/** A Pod of one container with these fields more: `container("ports: [{ containerPort: 80 }]")`. */
const container = (fields: string, more = ""): string =>
  pod(`containers: [{ name: a, image: nginx, ${fields} }]${more}`);

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { ${spec} }\n`;

const AT = "spec.containers[0]";
const SUBDOMAIN =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";

type Row = { readonly fault: string; readonly text: string; readonly errors: readonly string[] };

function hold(rows: readonly Row[]): void {
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
}

describe("[S-313] the server refuses variables", () => {
  const env = (variable: string): string => container(`env: [${variable}]`);
  const from = (source: string): string => env(`{ name: A, valueFrom: ${source} }`);
  const at = `${AT}.env[0]`;
  hold([
    {
      fault: "without a name or with one that has a sign of equality",
      text: env("{ value: a }, { name: A=B, value: a }"),
      errors: [
        `${at}.name: Required value`,
        `${AT}.env[1].name: Invalid value: "A=B": a valid environment variable name must consist only of printable ASCII characters other than '='`,
      ],
    },
    {
      fault: "from nowhere, from two places, or with a value besides",
      text: env(
        "{ name: A, valueFrom: {} }, { name: B, valueFrom: { fieldRef: { fieldPath: status.podIP }, configMapKeyRef: { name: a, key: b } } }, { name: C, value: d, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }",
      ),
      errors: [
        `${AT}.env[0].valueFrom: Invalid value: "": must specify one of: \`fieldRef\`, \`resourceFieldRef\`, \`configMapKeyRef\`, \`secretKeyRef\` or \`fileKeyRef\``,
        `${AT}.env[1].valueFrom: Invalid value: "": may not have more than one field specified at a time`,
        `${AT}.env[2].valueFrom: Invalid value: "": may not be specified when \`value\` is not empty`,
      ],
    },
    {
      fault: "from a field that there is not",
      text: from("{ fieldRef: { fieldPath: status.podip } }"),
      errors: [
        `${at}.valueFrom.fieldRef.fieldPath: Invalid value: "status.podip": error converting fieldPath: field label not supported: status.podip`,
      ],
    },
    {
      fault: "from a field that is not for variables",
      text: from("{ fieldRef: { fieldPath: metadata.labels } }"),
      errors: [
        `${at}.valueFrom.fieldRef.fieldPath: Unsupported value: "metadata.labels": supported values: "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName", "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs"`,
      ],
    },
    { fault: "but takes one label", text: from(`{ fieldRef: { fieldPath: "metadata.labels['app']" } }`), errors: [] },
    {
      fault: "from one of many of a field that has none",
      text: from(`{ fieldRef: { fieldPath: "status.podIP['a']" } }`),
      errors: [
        `${at}.valueFrom.fieldRef.fieldPath: Invalid value: "status.podIP['a']": error converting fieldPath: field label does not support subscript: status.podIP['a']`,
      ],
    },
    {
      fault: "from an amount that a container does not have",
      text: from("{ resourceFieldRef: { resource: cpu } }"),
      errors: [
        `${at}.valueFrom.resourceFieldRef.resource: Unsupported value: "cpu": supported values: "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"`,
      ],
    },
    {
      fault: "from a key without name, or with one that no ConfigMap has",
      text: env(
        "{ name: A, valueFrom: { configMapKeyRef: { key: a/b } } }, { name: B, valueFrom: { secretKeyRef: { name: s } } }",
      ),
      errors: [
        `${AT}.env[0].valueFrom.configMapKeyRef.name: Invalid value: "": ${SUBDOMAIN}`,
        `${AT}.env[0].valueFrom.configMapKeyRef.key: Invalid value: "a/b": a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')`,
        `${AT}.env[1].valueFrom.secretKeyRef.key: Required value`,
      ],
    },
    {
      fault: "from whole maps, without saying which one is wrong",
      text: container(
        "envFrom: [{}, { configMapRef: { name: a }, secretRef: { name: b } }, { configMapRef: {} }, { prefix: A=, secretRef: { name: b } }]",
      ),
      errors: [
        `${AT}.envFrom: Invalid value: "": must specify one of: \`configMapRef\` or \`secretRef\``,
        `${AT}.envFrom: Invalid value: "": may not have more than one field specified at a time`,
        `${AT}.envFrom[2].configMapRef.name: Required value`,
        `${AT}.envFrom[3].prefix: Invalid value: "A=": a valid environment variable name must consist only of printable ASCII characters other than '='`,
      ],
    },
  ]);
});
