import { describe, expect, it } from "vitest";
import { refusals, refusalsOfChange, stored, warnings, warningsOfChange } from "../../support/apiserver.ts";

/** A slice with these fields, one a line. */
const slice = (...fields: readonly string[]) =>
  ["apiVersion: discovery.k8s.io/v1", "kind: EndpointSlice", "metadata: { name: db-1 }", ...fields].join("\n");

const endpoint = (text: string) => slice("addressType: IPv4", `endpoints: [{ addresses: [10.0.0.1], ${text} }]`);
const addresses = (type: string, ...texts: readonly string[]) =>
  slice(`addressType: ${type}`, `endpoints: [{ addresses: ${JSON.stringify(texts)} }]`);
const ports = (text: string) => slice("addressType: IPv4", `ports: [${text}]`);
const many = (count: number, item: (i: number) => unknown) =>
  JSON.stringify(Array.from({ length: count }, (_, i) => item(i)));

const AT = "endpoints[0].addresses";
const NO_IP = "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)";
const LABEL =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const SUBDOMAIN =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";

describe("[S-333] the server refuses an EndpointSlice", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    { fault: "without an address type", text: slice(), errors: ["addressType: Required value"] },
    {
      fault: "with an unknown one, whose addresses it cannot judge",
      text: addresses("IP", "nonsense"),
      errors: ['addressType: Unsupported value: "IP": supported values: "FQDN", "IPv4", "IPv6"'],
    },
    {
      fault: "with an endpoint of no address",
      text: slice("addressType: IPv4", "endpoints: [{}]"),
      errors: [`${AT}: Required value: must contain at least 1 address`],
    },
    {
      fault: "with a name for an address",
      text: addresses("IPv4", "10.0.0.1", "db.example.com"),
      errors: [`${AT}[1]: Invalid value: "db.example.com": ${NO_IP}`],
    },
    {
      fault: "with leading zeros",
      text: addresses("IPv4", "10.0.0.01"),
      errors: [`${AT}[0]: Invalid value: "10.0.0.01": must not have leading 0s`],
    },
    {
      fault: "with an IPv4 address in the clothes of IPv6",
      text: addresses("IPv6", "::ffff:10.0.0.1"),
      errors: [`${AT}[0]: Invalid value: "::ffff:10.0.0.1": must not be an IPv4-mapped IPv6 address`],
    },
    {
      fault: "with an address of the other family",
      text: addresses("IPv6", "10.0.0.1"),
      errors: [`${AT}: Invalid value: "10.0.0.1": must be an IPv6 address`],
    },
    {
      fault: "with an address of the other family that nobody can call either",
      text: addresses("IPv4", "fe80::1"),
      errors: [
        `${AT}: Invalid value: "fe80::1": must be an IPv4 address`,
        `${AT}[0]: Invalid value: "fe80::1": may not be in the link-local range (169.254.0.0/16, fe80::/10)`,
      ],
    },
    {
      fault: "with addresses that mean no other host",
      text: addresses("IPv4", "0.0.0.0", "127.0.0.1", "169.254.0.1", "224.0.0.1"),
      errors: [
        `${AT}[0]: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)`,
        `${AT}[1]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)`,
        `${AT}[2]: Invalid value: "169.254.0.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)`,
        `${AT}[3]: Invalid value: "224.0.0.1": may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)`,
      ],
    },
    {
      fault: "with names that are none",
      text: addresses("FQDN", "", "db", "DB.example.com", `${"a".repeat(64)}.example.com`),
      errors: [
        `${AT}[0]: Required value`,
        `${AT}[1]: Invalid value: "db": should be a domain with at least two segments separated by dots`,
        `${AT}[2]: Invalid value: "DB.example.com": ${SUBDOMAIN}`,
        `${AT}[3]: Invalid value: "${"a".repeat(64)}": must be no more than 63 characters`,
      ],
    },
    {
      fault: "with a node and a host of no name",
      text: endpoint("nodeName: Node_1, hostname: Db.0"),
      errors: [
        `endpoints[0].nodeName: Invalid value: "Node_1": ${SUBDOMAIN}`,
        `endpoints[0].hostname: Invalid value: "Db.0": ${LABEL}`,
      ],
    },
    {
      fault: "with hints that say a thing twice",
      text: endpoint("hints: { forZones: [{ name: a }, { name: a }], forNodes: [{ name: b }, { name: b }] }"),
      errors: [
        'endpoints[0].hints.forZones[1].name: Duplicate value: "a"',
        'endpoints[0].hints.forNodes[1].name: Duplicate value: "b"',
      ],
    },
    {
      fault: "with more than eight hints",
      text: endpoint(`hints: { forZones: ${many(9, (i) => ({ name: `z${i}` }))} }`),
      errors: ["endpoints[0].hints.forZones: Too many: 9: must have at most 8 items"],
    },
    {
      fault: "with more than a hundred addresses",
      text: slice("addressType: IPv4", `endpoints: [{ addresses: ${many(101, (i) => `10.0.0.${i}`)} }]`),
      errors: [`${AT}: Too many: 101: must have at most 100 items`],
    },
    {
      fault: "with more than a thousand endpoints, and looks at none",
      text: slice("addressType: IPv4", `endpoints: ${many(1001, () => ({}))}`),
      errors: ["endpoints: Too many: 1001: must have at most 1000 items"],
    },
    {
      fault: "with a protocol that there is not, and one that is empty",
      text: ports('{ name: a, protocol: tcp }, { name: b, protocol: "" }'),
      errors: [
        'ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"',
        'ports[1].protocol: Unsupported value: "": supported values: "SCTP", "TCP", "UDP"',
      ],
    },
    {
      fault: "with names that ports cannot have, or two of them have",
      text: ports("{ name: HTTP }, { name: db }, { name: db }, { port: 1 }, { port: 2 }"),
      errors: [
        `ports[0].name: Invalid value: "HTTP": ${LABEL}`,
        'ports[2].name: Duplicate value: "db"',
        'ports[4].name: Duplicate value: ""',
      ],
    },
    {
      fault: "naming the ports before the endpoints",
      text: slice("addressType: IPv4", "endpoints: [{}]", "ports: [{ protocol: x }]"),
      errors: [
        'ports[0].protocol: Unsupported value: "x": supported values: "SCTP", "TCP", "UDP"',
        `${AT}: Required value: must contain at least 1 address`,
      ],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }

  it("that changes its address type", () => {
    expect(refusalsOfChange(addresses("FQDN", "db.example.com"), addresses("IPv4", "10.0.0.1"))).toEqual([
      'addressType: Invalid value: "FQDN": field is immutable',
    ]);
  });
});

describe("[S-333] the server takes an EndpointSlice", () => {
  it("with any number for a port", () => {
    expect(refusals(ports("{ name: a, port: 0 }, { name: b, port: 70000 }"))).toEqual([]);
  });

  it("with names, though it would rather not", () => {
    const named = addresses("FQDN", "db.example.com.");
    expect([warnings(named), warningsOfChange(named, named)]).toEqual([
      ["spec.addressType: FQDN endpoints are deprecated"],
      [],
    ]);
  });

  it("with IPv6 addresses written the long way, and says so", () => {
    expect(warnings(addresses("IPv6", "fd00:0::1", "fd00::2"))).toEqual([
      `${AT}[0]: IPv6 address "fd00:0::1" should be in RFC 5952 canonical format ("fd00::1")`,
    ]);
  });
});

describe("[S-303] an EndpointSlice is stored", () => {
  it("with a name and a protocol for every port, and conditions for every endpoint", () => {
    expect(
      stored(slice("addressType: IPv4", "endpoints: [{ addresses: [10.0.0.1] }]", "ports: [{ port: 80 }]")),
    ).toMatchObject({
      endpoints: [{ addresses: ["10.0.0.1"], conditions: {} }],
      ports: [{ name: "", port: 80, protocol: "TCP" }],
    });
  });

  it("with null for lists of nothing", () => {
    expect(stored(slice("addressType: IPv4"))).toMatchObject({ endpoints: null, ports: null });
  });

  it("without the topology that endpoints once had", () => {
    const old = endpoint("deprecatedTopology: { kubernetes.io/hostname: node1 }");
    expect(stored(old)?.endpoints).toEqual([{ addresses: ["10.0.0.1"], conditions: {} }]);
  });

  it("with a generation that counts changes of the labels, too", () => {
    const plain = addresses("IPv4", "10.0.0.1");
    const labelled = plain.replace("name: db-1", "name: db-1, labels: { a: b }");
    expect(
      [stored(plain), stored(plain, plain), stored(plain, labelled)].map((object) => object?.metadata.generation),
    ).toEqual([1, 1, 2]);
  });
});
