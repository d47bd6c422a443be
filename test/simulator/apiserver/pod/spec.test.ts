import { describe, expect, it } from "vitest";
import { refusals } from "../../../support/apiserver.ts";

const pod = (spec: string, metadata = ""): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web${metadata} }\nspec: { containers: [{ name: a, image: nginx }], ${spec} }\n`;

const LABEL =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const SUBDOMAIN =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const IP = "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)";

describe("[S-312] the server refuses a Pod", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    {
      fault: "with policies that there are not",
      text: pod("restartPolicy: always, dnsPolicy: clusterFirst"),
      errors: [
        'spec.restartPolicy: Unsupported value: "always": supported values: "Always", "OnFailure", "Never"',
        'spec.dnsPolicy: Unsupported value: "clusterFirst": supported values: "ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"',
      ],
    },
    {
      fault: "without a resolver",
      text: pod("dnsPolicy: None"),
      errors: ["spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None"],
    },
    {
      fault: "without a nameserver",
      text: pod("dnsPolicy: None, dnsConfig: { options: [{ value: a }] }"),
      errors: [
        "spec.dnsConfig.nameservers: Required value: must provide at least one DNS nameserver when `dnsPolicy` is None",
        "spec.dnsConfig.options[0]: Required value: must not be empty",
      ],
    },
    {
      fault: "with too many nameservers, or with names for them",
      text: pod("dnsConfig: { nameservers: [10.0.0.1, 10.0.0.2, 10.0.0.3, dns], searches: [., a_b.c., A] }"),
      errors: [
        'spec.dnsConfig.nameservers: Invalid value: ["10.0.0.1","10.0.0.2","10.0.0.3","dns"]: must not have more than 3 nameservers',
        `spec.dnsConfig.nameservers[3]: Invalid value: "dns": ${IP}`,
        "spec.dnsConfig.searches[2]: Invalid value: \"A\": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*')",
      ],
    },
    {
      fault: "with names that are none",
      text: pod("hostname: a.b, subdomain: C, nodeName: D_"),
      errors: [
        `spec.nodeName: Invalid value: "D_": ${SUBDOMAIN}`,
        'spec.hostname: Invalid value: "a.b": must not contain dots',
        `spec.subdomain: Invalid value: "C": ${LABEL}`,
      ],
    },
    {
      fault: "whose hosts file nobody could read",
      text: pod("hostAliases: [{ ip: 10.0.0.300, hostnames: [a_b] }]"),
      errors: [
        `spec.hostAliases[0].ip: Invalid value: "10.0.0.300": ${IP}`,
        `spec.hostAliases[0].hostnames[0]: Invalid value: "a_b": ${SUBDOMAIN}`,
      ],
    },
    {
      fault: "with gates of one name, or of a name that none has",
      text: pod("readinessGates: [{ conditionType: a/b/c }], schedulingGates: [{ name: d }, { name: d }]"),
      errors: [
        "spec.readinessGates[0].conditionType: Invalid value: \"a/b/c\": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')",
        'spec.schedulingGates[1]: Duplicate value: "d"',
      ],
    },
    {
      fault: "that is placed before its gates are open",
      text: pod("nodeName: node1, schedulingGates: [{ name: a }]"),
      errors: ["spec.nodeName: Forbidden: cannot be set until all schedulingGates have been cleared"],
    },
    {
      fault: "that has no time, or is worth too much",
      text: pod(
        "activeDeadlineSeconds: 0",
        ', annotations: { controller.kubernetes.io/pod-deletion-cost: "3000000000" }',
      ),
      errors: [
        'metadata.annotations[controller.kubernetes.io/pod-deletion-cost]: Invalid value: "3000000000": must be a 32bit integer',
        "spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive",
      ],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
});

describe("[S-302] admission turns a Pod away", () => {
  const rows: readonly { fault: string; spec: string; says: string }[] = [
    {
      fault: "without its account",
      spec: "serviceAccountName: dns",
      says: 'error looking up service account default/dns: serviceaccount "dns" not found',
    },
    {
      fault: "without its class",
      spec: "priorityClassName: high, hostname: A",
      says: "no PriorityClass with name high was found",
    },
    {
      fault: "with a priority of its own",
      spec: "priorityClassName: system-node-critical, priority: 5",
      says: "the integer value of priority (5) must not be provided in pod spec; priority admission controller computed 2000001000 from the given PriorityClass name",
    },
    {
      fault: "with another policy than its class",
      spec: "preemptionPolicy: Never",
      says: "the string value of PreemptionPolicy (Never) must not be provided in pod spec; priority admission controller computed PreemptLowerPriority from the given PriorityClass name",
    },
    {
      fault: "without its runtime",
      spec: "runtimeClassName: gvisor",
      says: 'pod rejected: RuntimeClass "gvisor" not found',
    },
  ];
  for (const { fault, spec, says } of rows) {
    it(fault, () => {
      expect(refusals(pod(spec))).toEqual([`pods "web" is forbidden: ${says}`]);
    });
  }

  it("but not one whose account is there", () => {
    const account = "apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: dns }\n";
    expect(refusals(pod("serviceAccountName: dns"), account)).toEqual([]);
  });
});
