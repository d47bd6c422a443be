import { describe, expect, it } from "vitest";
import { refusals } from "../../../support/apiserver.ts";

/** A Pod of one container with these fields more: `container("ports: [{ containerPort: 80 }]")`. */
const container = (fields: string, more = ""): string =>
  pod(`containers: [{ name: a, image: nginx, ${fields} }]${more}`);

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { ${spec} }\n`;

const AT = "spec.containers[0]";

type Row = { readonly fault: string; readonly text: string; readonly errors: readonly string[] };

function hold(rows: readonly Row[]): void {
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
}

describe("[S-313] the server refuses probes and hooks", () => {
  hold([
    {
      fault: "without a handler, or with two",
      text: container(
        "livenessProbe: {}, readinessProbe: { tcpSocket: { port: 80 }, exec: { command: [a] } }, lifecycle: { postStart: {} }",
      ),
      errors: [
        `${AT}.lifecycle.postStart: Required value: must specify a handler type`,
        `${AT}.livenessProbe: Required value: must specify a handler type`,
        `${AT}.readinessProbe.tcpSocket: Forbidden: may not specify more than 1 handler type`,
      ],
    },
    {
      fault: "whose ports no container can have",
      text: container(
        'livenessProbe: { httpGet: { port: 0 } }, readinessProbe: { tcpSocket: { port: "80" } }, startupProbe: { grpc: { port: 70000 } }',
      ),
      errors: [
        `${AT}.livenessProbe.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive`,
        `${AT}.readinessProbe.tcpSocket.port: Invalid value: "80": must contain at least one letter (a-z)`,
        `${AT}.startupProbe.grpc.port: Invalid value: 70000: must be between 1 and 65535, inclusive`,
      ],
    },
    {
      fault: "whose HTTP request is none",
      text: container(
        'readinessProbe: { httpGet: { port: web, scheme: http, httpHeaders: [{ name: "X Y", value: a }] } }, livenessProbe: { exec: {} }',
      ),
      errors: [
        `${AT}.livenessProbe.exec.command: Required value`,
        `${AT}.readinessProbe.httpGet.scheme: Unsupported value: "http": supported values: "HTTP", "HTTPS"`,
        `${AT}.readinessProbe.httpGet.httpHeaders: Invalid value: "X Y": a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')`,
      ],
    },
    {
      fault: "with numbers below zero",
      text: container(
        "readinessProbe: { tcpSocket: { port: 80 }, initialDelaySeconds: -1, timeoutSeconds: -2, periodSeconds: -3, successThreshold: -4, failureThreshold: -5 }",
      ),
      errors: [
        ["initialDelaySeconds", -1],
        ["timeoutSeconds", -2],
        ["periodSeconds", -3],
        ["successThreshold", -4],
        ["failureThreshold", -5],
      ].map(
        ([field, value]) =>
          `${AT}.readinessProbe.${field}: Invalid value: ${value}: must be greater than or equal to 0`,
      ),
    },
    {
      fault: "of liveness that want more than one success, and of readiness that end the Pod",
      text: container(
        "livenessProbe: { tcpSocket: { port: 80 }, successThreshold: 2, terminationGracePeriodSeconds: 0 }, readinessProbe: { tcpSocket: { port: 80 }, terminationGracePeriodSeconds: 5 }",
      ),
      errors: [
        `${AT}.livenessProbe.terminationGracePeriodSeconds: Invalid value: 0: must be greater than 0`,
        `${AT}.livenessProbe.successThreshold: Invalid value: 2: must be 1`,
        `${AT}.readinessProbe.terminationGracePeriodSeconds: Invalid value: 5: must not be set for readinessProbes`,
      ],
    },
    {
      fault: "that sleep longer than the Pod may take to end",
      text: container("lifecycle: { preStop: { sleep: { seconds: 31 } }, stopSignal: SIGTERM }"),
      errors: [
        `${AT}.lifecycle.preStop.sleep: Invalid value: 31: must be non-negative and less than terminationGracePeriodSeconds (30)`,
        `${AT}.lifecycle.stopSignal: Forbidden: may not be set for containers with empty \`spec.os.name\``,
      ],
    },
  ]);
});

describe("[S-313] the server refuses resources", () => {
  hold([
    {
      fault: "below zero, and requests above their limits",
      text: container("resources: { limits: { cpu: 1, memory: -64Mi }, requests: { cpu: 2000m } }"),
      errors: [
        `${AT}.resources.limits[memory]: Invalid value: "-64Mi": must be greater than or equal to 0`,
        `${AT}.resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1`,
        `${AT}.resources.requests[memory]: Invalid value: "-64Mi": must be greater than or equal to 0`,
      ],
    },
    {
      fault: "that no container has",
      text: container("resources: { requests: { gpu: 1 }, limits: { gpu: 1 } }"),
      errors: ["limits", "requests"].flatMap((list) => [
        `${AT}.resources.${list}[gpu]: Invalid value: "gpu": must be a standard resource type or fully qualified`,
        `${AT}.resources.${list}[gpu]: Invalid value: "gpu": must be a standard resource for containers`,
      ]),
    },
    {
      fault: "of somebody's own that are asked for without a limit, or in parts",
      text: container(
        "resources: { requests: { example.com/a: 500m, example.com/b: 1 }, limits: { example.com/b: 2 } }",
      ),
      errors: [
        `${AT}.resources.requests[example.com/a]: Invalid value: "500m": must be an integer`,
        `${AT}.resources.limits: Required value: Limit must be set for non overcommitable resources`,
        `${AT}.resources.requests: Invalid value: "1": must be equal to example.com/b limit of 2`,
      ],
    },
  ]);
});

describe("[S-107] the server cannot read amounts", () => {
  hold([
    {
      fault: "that are none",
      text: container("resources: { limits: { memory: 64MB } }"),
      errors: ["quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"],
    },
    {
      fault: "of a unit that there is not",
      text: container("resources: { limits: { memory: 64mi } }"),
      errors: ["unable to parse quantity's suffix"],
    },
  ]);
});

describe("[S-313] the server refuses security contexts", () => {
  hold([
    {
      fault: "that allow everything and yet not more",
      text: container("securityContext: { privileged: true, allowPrivilegeEscalation: false }"),
      errors: [
        `${AT}.securityContext: Invalid value: {"Capabilities":null,"Privileged":true,"SELinuxOptions":null,"WindowsOptions":null,"RunAsUser":null,"RunAsGroup":null,"RunAsNonRoot":null,"ReadOnlyRootFilesystem":null,"AllowPrivilegeEscalation":false,"ProcMount":null,"SeccompProfile":null,"AppArmorProfile":null}: cannot set \`allowPrivilegeEscalation\` to false and \`privileged\` to true`,
      ],
    },
    {
      fault: "with users and profiles that there are not",
      text: container(
        "securityContext: { runAsUser: -1, seccompProfile: { type: default }, appArmorProfile: { type: Localhost } }",
      ),
      errors: [
        `${AT}.securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive`,
        `${AT}.securityContext.seccompProfile.type: Unsupported value: "default": supported values: "Localhost", "RuntimeDefault", "Unconfined"`,
        `${AT}.securityContext.appArmorProfile.localhostProfile: Required value: must be set when AppArmor type is Localhost`,
      ],
    },
    {
      fault: "of the Pod, with settings of the kernel that are not its own",
      text: container(
        "ports: []",
        ", hostNetwork: true, securityContext: { fsGroup: -5, sysctls: [{ name: net.ipv4.ip_forward, value: a }, { name: A b, value: c }], fsGroupChangePolicy: Never }",
      ),
      errors: [
        "spec.securityContext.fsGroup: Invalid value: -5: must be between 0 and 2147483647, inclusive",
        "spec.securityContext.sysctls[0].name: Invalid value: \"net.ipv4.ip_forward\": may not be specified when 'hostNetwork' is true",
        'spec.securityContext.sysctls[1].name: Invalid value: "A b": must have at most 253 characters and match regex ([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?',
        'spec.securityContext.fsGroupChangePolicy: Unsupported value: "Never": supported values: "Always", "OnRootMismatch"',
      ],
    },
  ]);
});
