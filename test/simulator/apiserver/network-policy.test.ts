import { describe, expect, it } from "vitest";
import { refusals, refusalsOfChange, stored, warnings } from "../../support/apiserver.ts";

/** A policy with this spec, written as a flow map. */
const policy = (spec: string) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: policy }
spec: ${spec}`;

const from = (peer: string) => policy(`{ podSelector: {}, ingress: [{ from: [${peer}] }] }`);
const port = (text: string) => policy(`{ podSelector: {}, egress: [{ ports: [${text}] }] }`);
const selector = (text: string) => policy(`{ podSelector: ${text} }`);

const AT_PEER = "spec.ingress[0].from[0]";
const AT_PORT = "spec.egress[0].ports[0]";
const NO_CIDR = "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)";

describe("[S-706] the defaults of a NetworkPolicy", () => {
  const rows = [
    { policy: "without a spec", text: "", policyTypes: ["Ingress"] },
    { policy: "without rules", text: "{ podSelector: {} }", policyTypes: ["Ingress"] },
    { policy: "with an egress rule", text: "{ egress: [{}] }", policyTypes: ["Ingress", "Egress"] },
    { policy: "with an empty list of egress rules", text: "{ egress: [] }", policyTypes: ["Ingress"] },
    { policy: "that names its types", text: "{ policyTypes: [Egress] }", policyTypes: ["Egress"] },
  ];
  for (const { policy: which, text, policyTypes } of rows) {
    it(`a policy ${which} is for ${policyTypes.join(" and ")}`, () => {
      expect(stored(policy(text))?.spec).toMatchObject({ podSelector: {}, policyTypes });
    });
  }

  it("a port without a protocol is one of TCP", () => {
    expect(stored(port("{ port: 53 }, { port: 53, protocol: UDP }"))?.spec).toMatchObject({
      egress: [
        {
          ports: [
            { port: 53, protocol: "TCP" },
            { port: 53, protocol: "UDP" },
          ],
        },
      ],
    });
  });
});

describe("[S-334] the server refuses a NetworkPolicy", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    {
      fault: "with a peer that says nothing",
      text: from("{}"),
      errors: [`${AT_PEER}: Required value: must specify a peer`],
    },
    {
      fault: "with an ipBlock beside a selector",
      text: from("{ ipBlock: { cidr: 10.0.0.0/8 }, namespaceSelector: {} }"),
      errors: [`${AT_PEER}: Forbidden: may not specify both ipBlock and another peer`],
    },
    {
      fault: "with an ipBlock without a prefix",
      text: from("{ ipBlock: { except: [10.0.0.0/8] } }"),
      errors: [`${AT_PEER}.ipBlock.cidr: Required value`],
    },
    {
      fault: "with an address for a prefix",
      text: from("{ ipBlock: { cidr: 10.0.0.1, except: [nonsense] } }"),
      errors: [`${AT_PEER}.ipBlock.cidr: Invalid value: "10.0.0.1": ${NO_CIDR}`],
    },
    {
      fault: "with stray bits, though it still looks at the exceptions",
      text: from("{ ipBlock: { cidr: 10.0.0.1/8, except: [10.1.0.1/16, 11.0.0.0/16] } }"),
      errors: [
        `${AT_PEER}.ipBlock.cidr: Invalid value: "10.0.0.1/8": must not have bits set beyond the prefix length`,
        `${AT_PEER}.ipBlock.except[0]: Invalid value: "10.1.0.1/16": must not have bits set beyond the prefix length`,
        `${AT_PEER}.ipBlock.except[1]: Invalid value: "11.0.0.0/16": must be a strict subset of \`cidr\``,
      ],
    },
    {
      fault: "with leading zeros",
      text: from("{ ipBlock: { cidr: 010.0.0.0/08 } }"),
      errors: [
        `${AT_PEER}.ipBlock.cidr: Invalid value: "010.0.0.0/08": must not have leading 0s in IP or prefix length`,
      ],
    },
    {
      fault: "with an exception that leaves nothing",
      text: from("{ ipBlock: { cidr: 10.0.0.0/8, except: [10.0.0.0/8] } }"),
      errors: [`${AT_PEER}.ipBlock.except[0]: Invalid value: "10.0.0.0/8": must be a strict subset of \`cidr\``],
    },
    {
      fault: "with an exception of the other family",
      text: from('{ ipBlock: { cidr: 10.0.0.0/8, except: ["fd00::/64"] } }'),
      errors: [`${AT_PEER}.ipBlock.except[0]: Invalid value: "fd00::/64": must be a strict subset of \`cidr\``],
    },
    {
      fault: "with an exception that is no prefix",
      text: from("{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0] } }"),
      errors: [`${AT_PEER}.ipBlock.except[0]: Invalid value: "10.1.0.0": ${NO_CIDR}`],
    },
    {
      fault: "with an unknown protocol",
      text: port("{ protocol: icmp }"),
      errors: [`${AT_PORT}.protocol: Unsupported value: "icmp": supported values: "TCP", "UDP", "SCTP"`],
    },
    {
      fault: "with a port out of range",
      text: port("{ port: 70000 }"),
      errors: [`${AT_PORT}.port: Invalid value: 70000: must be between 1 and 65535, inclusive`],
    },
    {
      fault: "with a name that no port can have",
      text: port("{ port: HTTP }"),
      errors: [
        `${AT_PORT}.port: Invalid value: "HTTP": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)`,
        `${AT_PORT}.port: Invalid value: "HTTP": must contain at least one letter (a-z)`,
      ],
    },
    {
      fault: "with a range that ends before it begins, and shows the beginning",
      text: port("{ port: 90, endPort: 80 }"),
      errors: [`${AT_PORT}.endPort: Invalid value: 90: must be greater than or equal to \`port\``],
    },
    {
      fault: "with a range that ends out of range",
      text: port("{ port: 90, endPort: 70000 }"),
      errors: [`${AT_PORT}.endPort: Invalid value: 70000: must be between 1 and 65535, inclusive`],
    },
    {
      fault: "with a range that begins at a name",
      text: port("{ port: http, endPort: 80 }"),
      errors: [`${AT_PORT}.endPort: Invalid value: 80: may not be specified when \`port\` is non-numeric`],
    },
    {
      fault: "with a range that begins nowhere",
      text: port("{ endPort: 80 }"),
      errors: [`${AT_PORT}.endPort: Invalid value: 80: may not be specified when \`port\` is not specified`],
    },
    {
      fault: "with a type written small",
      text: policy("{ policyTypes: [ingress, Egress] }"),
      errors: ['spec.policyTypes[0]: Unsupported value: "ingress": supported values: "Ingress", "Egress"'],
    },
    {
      fault: "with three types, whatever they are",
      text: policy("{ policyTypes: [Ingress, egress, Ingress] }"),
      errors: [
        'spec.policyTypes: Invalid value: ["Ingress","egress","Ingress"]: may not specify more than two policyTypes',
      ],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }

  it("once more when it is changed", () => {
    expect(refusalsOfChange(from("{}"), policy("{ podSelector: {} }"))).toEqual([
      `${AT_PEER}: Required value: must specify a peer`,
    ]);
  });
});

describe("[S-305] the server refuses a selector", () => {
  const expression = (text: string) => selector(`{ matchExpressions: [${text}] }`);
  const at = "spec.podSelector.matchExpressions[0]";
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    {
      fault: "whose In has no values",
      text: expression("{ key: app, operator: In }"),
      errors: [`${at}.values: Required value: must be specified when \`operator\` is 'In' or 'NotIn'`],
    },
    {
      fault: "whose Exists has values",
      text: expression("{ key: app, operator: Exists, values: [web] }"),
      errors: [`${at}.values: Forbidden: may not be specified when \`operator\` is 'Exists' or 'DoesNotExist'`],
    },
    {
      fault: "with an operator that there is not",
      text: expression("{ key: app, operator: in, values: [web] }"),
      errors: [`${at}.operator: Invalid value: "in": not a valid selector operator`],
    },
    {
      fault: "with a key and a value that no label has",
      text: expression('{ key: "a b", operator: In, values: [ok, "x y"] }'),
      errors: [
        `${at}.key: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')`,
        `${at}.values[1]: Invalid value: "x y": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')`,
      ],
    },
    {
      fault: "of a peer, too",
      text: from("{ namespaceSelector: { matchExpressions: [{ key: team, operator: NotIn }] } }"),
      errors: [
        `${AT_PEER}.namespaceSelector.matchExpressions[0].values: Required value: must be specified when \`operator\` is 'In' or 'NotIn'`,
      ],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
});

describe("a NetworkPolicy", () => {
  it("may write IPv6 prefixes the long way, but is told of the short one", () => {
    expect(warnings(from('{ ipBlock: { cidr: "fd00:0::/32", except: ["fd00:0:1:0::/48"] } }'))).toEqual([
      `${AT_PEER}.ipBlock.cidr: IPv6 CIDR value "fd00:0::/32" should be in RFC 5952 canonical format ("fd00::/32")`,
      `${AT_PEER}.ipBlock.except[0]: IPv6 CIDR value "fd00:0:1:0::/48" should be in RFC 5952 canonical format ("fd00:0:1::/48")`,
    ]);
  });

  it("counts the changes of its spec, not those of its labels", () => {
    const labelled = policy("{ podSelector: {} }").replace("policy }", "policy, labels: { a: b } }");
    const generations = [policy("{ podSelector: {} }"), labelled, policy("{ policyTypes: [Egress] }")].map(
      (_, i, texts) => stored(...texts.slice(0, i + 1))?.metadata.generation,
    );
    expect(generations).toEqual([1, 1, 2]);
  });
});
