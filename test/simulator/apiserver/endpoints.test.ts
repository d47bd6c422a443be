import { describe, expect, it } from "vitest";
import { createCluster, createFile, DEFAULT_WORLD } from "../../../src/simulator/index.ts";
import { refusals, stored, warnings } from "../../support/apiserver.ts";
import { manifest } from "../../support/cluster.ts";

const subset = (text: string) => `apiVersion: v1
kind: Endpoints
metadata: { name: db }
subsets: [{ ${text} }]`;

const address = (text: string) => subset(`addresses: [{ ${text} }]`);
const ports = (text: string) => subset(`addresses: [{ ip: 10.0.0.1 }], ports: [${text}]`);

const LABEL =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const DEPRECATED = "v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice";

describe("[S-332] the server refuses Endpoints", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    {
      fault: "with a subset of no address",
      text: subset("ports: [{ port: 80 }]"),
      errors: ["subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`"],
    },
    {
      fault: "with an address that is none, twice",
      text: address("ip: db.example.com"),
      errors: [
        'subsets[0].addresses[0].ip: Invalid value: "db.example.com": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)',
        'subsets[0].addresses[0].ip: Invalid value: "db.example.com": must be a valid IP address',
      ],
    },
    {
      fault: "with an address that means no other host",
      text: subset("notReadyAddresses: [{ ip: 127.0.0.1 }]"),
      errors: [
        'subsets[0].notReadyAddresses[0].ip: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)',
      ],
    },
    {
      fault: "with a host of no name",
      text: address("ip: 10.0.0.1, hostname: DB"),
      errors: [`subsets[0].addresses[0].hostname: Invalid value: "DB": ${LABEL}`],
    },
    {
      fault: "with a port out of range, of no protocol",
      text: ports("{ port: 70000, protocol: tcp }"),
      errors: [
        "subsets[0].ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive",
        'subsets[0].ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"',
      ],
    },
    {
      fault: "with several ports, one of them without a name",
      text: ports("{ port: 80 }, { name: a, port: 81 }"),
      errors: ["subsets[0].ports[0].name: Required value"],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
});

describe("Endpoints", () => {
  it("[S-303] have ports of TCP unless they say otherwise", () => {
    expect(stored(ports("{ port: 80 }"))?.subsets).toEqual([
      { addresses: [{ ip: "10.0.0.1" }], ports: [{ port: 80, protocol: "TCP" }] },
    ]);
  });

  it("[S-905] are told off as a thing of the past, before anything else", () => {
    expect(warnings(address("ip: fd00:0::1"))).toEqual([
      DEPRECATED,
      'subsets[0].addresses[0].ip: IPv6 address "fd00:0::1" should be in RFC 5952 canonical format ("fd00::1")',
    ]);
  });

  it("[S-905] are told off even when they are refused", () => {
    expect(warnings(subset(""))).toEqual([DEPRECATED]);
  });

  it("[S-905] are told off once, however many there are", () => {
    const two = manifest(address("ip: 10.0.0.1"), address("ip: 10.0.0.2").replace("name: db", "name: other"));
    expect(createFile(createCluster(DEFAULT_WORLD, 1), { fileName: "db.yaml", text: two }).stderr).toBe(
      `Warning: ${DEPRECATED}\n`,
    );
  });

  it("have no generation", () => {
    expect(stored(address("ip: 10.0.0.1"))?.metadata.generation).toBeUndefined();
  });
});
