import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadWorlds } from "../../../graders/lab/worlds.ts";
import { PLATFORM_NAMES } from "../../../src/simulator/platforms/index.ts";
import { platformOptions } from "../../../src/simulator/platforms/options.ts";

type PlatformSchema = {
  readonly properties: { readonly name: { readonly const: (typeof PLATFORM_NAMES)[number] } };
};

const schema = JSON.parse(readFileSync(new URL("../../../graders/lab/cluster.schema.json", import.meta.url), "utf8"));
const platforms: readonly PlatformSchema[] = schema.properties.platform.oneOf;

function said(rest: string): readonly string[] {
  const text = `apiVersion: hopbyhop/v1
kind: Cluster
nodes:
  - { name: node1, ip: 192.168.56.11 }
  - { name: node2, ip: 192.168.56.12 }
${rest}
`;
  return loadWorlds(new Map([["cluster.yaml", text]])).problems.map(({ line, message }) => `${line}: ${message}`);
}

describe("a Cluster document", () => {
  it.each([
    "platform: { name: none }",
    "platform: { name: calico, encapsulation: VXLANCrossSubnet, blockSize: 27, mtu: 1400 }",
    "platform: { name: cisco-aci, contracts: [{ between: [dev, prod] }], snat: [{ namespace: dev, address: 10.9.0.1 }] }",
    "loadBalancer: platform",
    "outside: [{ name: user, ip: 203.0.113.10, routes: [{ destination: 10.96.0.0/12, via: 192.168.56.11 }] }]",
    "underlay: { subnets: [{ cidr: 192.168.56.0/24, mtu: 9000 }], routers: [], blocked: [{ protocol: UDP, port: 8472 }] }",
  ])("may say %s", (rest) => {
    expect(said(rest)).toEqual([]);
  });

  it.each([
    {
      rest: "platform: { name: calico, backend: vxlan }",
      says: "6: platform must NOT have additional properties: backend",
    },
    {
      rest: "platform: { name: flannel, backend: udp }",
      says: '6: platform.backend must be equal to one of the allowed values: ["vxlan","host-gw"]',
    },
    {
      rest: "platform: { name: carrier-pigeon }",
      says: `6: platform.name must be equal to one of the allowed values: ${JSON.stringify(PLATFORM_NAMES)}`,
    },
    { rest: "podCIDR: 10.244.0.0", says: '6: podCIDR must match format "cidr"' },
    {
      rest: "underlay: { subnets: [{ cidr: 192.168.56.8/30 }] }",
      says: "5: node2 lies on none of the subnets: 192.168.56.8/30",
    },
    {
      rest: "outside: [{ name: user, ip: 192.168.56.1 }]",
      says: "6: user has the address of the router, 192.168.56.1",
    },
    {
      rest: "underlay: { routers: [{ joins: [10.0.0.0/8] }] }",
      says: "6: 10.0.0.0/8 is no subnet of this world: 192.168.56.0/24",
    },
    {
      rest: "underlay: { blocked: [{ protocol: TCP, nodes: [node3] }] }",
      says: "6: node3 is no node of this world: node1, node2",
    },
  ])("may not say $rest", ({ rest, says }) => {
    expect(said(rest)).toEqual([says]);
  });
});

describe("the schema of a Cluster document", () => {
  it("knows every platform", () => {
    expect(platforms.map(({ properties }) => properties.name.const)).toEqual(PLATFORM_NAMES);
  });

  it.each(PLATFORM_NAMES)("knows every option of %s, and no other", (name) => {
    const options = Object.keys(platformOptions({ name }));
    const declared = platforms.find(({ properties }) => properties.name.const === name)?.properties ?? {};
    const common = "mtu" in declared ? ["mtu"] : [];
    expect(Object.keys(declared).sort()).toEqual([...new Set([...options, ...common])].sort());
  });
});
