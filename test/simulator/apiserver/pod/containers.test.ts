import { describe, expect, it } from "vitest";
import { refusals } from "../../../support/apiserver.ts";

/** A Pod of one container with these fields more: `container("ports: [{ containerPort: 80 }]")`. */
const container = (fields: string, more = ""): string =>
  pod(`containers: [{ name: a, image: nginx, ${fields} }]${more}`);

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { ${spec} }\n`;

const AT = "spec.containers[0]";
const LABEL =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";

type Row = { readonly fault: string; readonly text: string; readonly errors: readonly string[] };

function hold(rows: readonly Row[]): void {
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
}

describe("[S-310] the server refuses containers", () => {
  hold([
    { fault: "of which there are none", text: pod("containers: []"), errors: ["spec.containers: Required value"] },
    {
      fault: "without name and image",
      text: pod("containers: [{}]"),
      errors: [`${AT}.name: Required value`, `${AT}.image: Required value`],
    },
    {
      fault: "whose name is no label",
      text: pod("containers: [{ name: A_1, image: nginx }]"),
      errors: [`${AT}.name: Invalid value: "A_1": ${LABEL}`],
    },
    {
      fault: "of one name, even of none",
      text: pod("containers: [{ name: a, image: nginx }, { name: a, image: nginx }, { image: b }, { image: b }]"),
      errors: [
        'spec.containers[1].name: Duplicate value: "a"',
        "spec.containers[2].name: Required value",
        "spec.containers[3].name: Required value",
        'spec.containers[3].name: Duplicate value: ""',
      ],
    },
    {
      fault: "whose image has blanks around it, after everything else",
      text: pod('containers: [{ name: a, image: " nginx" }], initContainers: [{ name: b, image: "x " }], hostname: A'),
      errors: [
        `spec.hostname: Invalid value: "A": ${LABEL}`,
        `${AT}.image: Invalid value: " nginx": must not have leading or trailing whitespace`,
        'spec.initContainers[0].image: Invalid value: "x ": must not have leading or trailing whitespace',
      ],
    },
    {
      fault: "with policies written small",
      text: container("imagePullPolicy: always, terminationMessagePolicy: file, restartPolicy: always"),
      errors: [
        `${AT}.terminationMessagePolicy: Unsupported value: "file": supported values: "FallbackToLogsOnError", "File"`,
        `${AT}.imagePullPolicy: Unsupported value: "always": supported values: "Always", "IfNotPresent", "Never"`,
        `${AT}.restartPolicy: Unsupported value: "always": supported values: "Always", "Never", "OnFailure"`,
      ],
    },
  ]);
});

describe("[S-310] the server refuses init containers", () => {
  const init = (fields: string): string =>
    pod(`initContainers: [{ name: i, image: busybox, ${fields} }], containers: [{ name: a, image: nginx }]`);
  const at = "spec.initContainers[0]";
  const only = "may not be set for init containers without restartPolicy=Always";
  hold([
    {
      fault: "with probes, as they end by themselves",
      text: init("livenessProbe: { tcpSocket: { port: 80 } }, lifecycle: { preStop: { exec: { command: [a] } } }"),
      errors: [`${at}.lifecycle: Forbidden: ${only}`, `${at}.livenessProbe: Forbidden: ${only}`],
    },
    {
      fault: "that go on as sidecars, only for what is wrong with their probes",
      text: init("restartPolicy: Always, startupProbe: {}"),
      errors: [`${at}.startupProbe: Required value: must specify a handler type`],
    },
    {
      fault: "called like another container",
      text: pod("initContainers: [{ name: a, image: b }], containers: [{ name: a, image: nginx }]"),
      errors: [`${at}.name: Duplicate value: "a"`],
    },
    {
      fault: "that take a port of the host twice",
      text: init("ports: [{ containerPort: 1, hostPort: 80 }, { containerPort: 2, hostPort: 80 }]"),
      errors: [`${at}.ports[1].hostPort: Duplicate value: "TCP//80"`],
    },
  ]);
});

describe("[S-311] the server refuses container ports", () => {
  hold([
    {
      fault: "without a number or out of range",
      text: container("ports: [{ name: a }, { containerPort: 70000, hostPort: -1 }]"),
      errors: [
        `${AT}.ports[0].containerPort: Required value`,
        `${AT}.ports[1].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive`,
        `${AT}.ports[1].hostPort: Invalid value: -1: must be between 1 and 65535, inclusive`,
      ],
    },
    {
      fault: "of one name, unless it is none a port can have",
      text: container(
        "ports: [{ name: a, containerPort: 1 }, { name: a, containerPort: 2 }, { name: A1, containerPort: 3 }, { name: A1, containerPort: 4 }]",
      ),
      errors: [
        `${AT}.ports[1].name: Duplicate value: "a"`,
        `${AT}.ports[2].name: Invalid value: "A1": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)`,
        `${AT}.ports[2].name: Invalid value: "A1": must contain at least one letter (a-z)`,
        `${AT}.ports[3].name: Invalid value: "A1": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)`,
        `${AT}.ports[3].name: Invalid value: "A1": must contain at least one letter (a-z)`,
      ],
    },
    {
      fault: "with a protocol written small",
      text: container("ports: [{ containerPort: 80, protocol: tcp }]"),
      errors: [`${AT}.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"`],
    },
    {
      fault: "that take one place of the host",
      text: pod(
        "containers: [{ name: a, image: b, ports: [{ containerPort: 80, hostPort: 8080 }] }, { name: c, image: d, ports: [{ containerPort: 81, hostPort: 8080, hostIP: 10.0.0.1 }, { containerPort: 82, hostPort: 8080 }] }]",
      ),
      errors: ['spec.containers[1].ports[1].hostPort: Duplicate value: "TCP//8080"'],
    },
    {
      fault: "that are not the host's in the host's network",
      text: container("ports: [{ containerPort: 80, hostPort: 8080 }]", ", hostNetwork: true"),
      errors: [
        `${AT}.ports[0].hostPort: Invalid value: 8080: must match \`containerPort\` when \`hostNetwork\` is true`,
      ],
    },
  ]);
});
