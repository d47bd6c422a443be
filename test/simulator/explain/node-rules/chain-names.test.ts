import { describe, expect, it } from "vitest";
import type { Service } from "../../../../src/simulator/api/kinds.ts";
import { portsOfService } from "../../../../src/simulator/dataplane/proxied-port.ts";
import {
  iptablesChain,
  iptablesEndpointChain,
  nftablesEndpointName,
  nftablesName,
} from "../../../../src/simulator/explain/node-rules/chain-names.ts";
import { ip } from "../../../../src/simulator/net/ip.ts";

/** `port("shop/web:http", "TCP")` */
function port(name: string, protocol: "TCP" | "UDP") {
  const [, namespace = "", service = "", portName] = /^(.+)\/([^:]+):?(.*)$/.exec(name) ?? [];
  const object: Service = {
    apiVersion: "v1",
    kind: "Service",
    metadata: { namespace, name: service },
    spec: { clusterIP: "10.96.0.7", ports: [{ port: 80, protocol, ...(portName ? { name: portName } : {}) }] },
  };
  const [found] = portsOfService(object, "IPv4");
  if (!found) throw new Error(`no port: ${name}`);
  return found;
}

describe("[S-551] the chains of iptables", () => {
  it.each([
    ["default/kubernetes:https", "TCP", "KUBE-SVC-NPX46M4PTMTKRN6Y"],
    ["kube-system/kube-dns:dns", "UDP", "KUBE-SVC-TCOU7JCQXEZGVUNU"],
    ["kube-system/kube-dns:dns-tcp", "TCP", "KUBE-SVC-ERIFXISQEP7F7OF4"],
    ["kube-system/kube-dns:metrics", "TCP", "KUBE-SVC-JD5MR3NA4I4DYORP"],
    ["ns1/svc1:p80", "TCP", "KUBE-SVC-XPGD46QRK7WJZT7O"],
    ["default/web", "TCP", "KUBE-SVC-LOLE4ISW44XBNF3G"],
  ] as const)("the port %s of %s is %s", (name, protocol, chain) => {
    expect(iptablesChain("SVC", port(name, protocol))).toBe(chain);
  });

  it.each([
    ["ns1/svc1:p80", "10.180.0.1", "KUBE-SEP-SXIVWICOYRO3J4NJ"],
    ["default/web", "10.244.1.2", "KUBE-SEP-MQ4W7Q2CV67URU6Q"],
  ])("an endpoint of %s at %s is %s", (name, address, chain) => {
    expect(iptablesEndpointChain(port(name, "TCP"), { address: ip(address), port: 80 })).toBe(chain);
  });
});

describe("[S-552] the chains of nftables", () => {
  it.each([
    ["ns1/svc1:p80", "ULMVA6XW-ns1/svc1/tcp/p80"],
    ["default/web", "PFISGYVC-default/web/tcp/"],
  ])("the port %s is %s", (name, chain) => {
    expect(nftablesName(port(name, "TCP"))).toBe(chain);
  });

  it("an endpoint's name has no colons", () => {
    const endpoint = { address: ip("fd00::1"), port: 80 };
    expect(nftablesEndpointName(port("default/web", "TCP"), endpoint)).toMatch(/-default\/web\/tcp\/__fd00\.\.1\/80$/);
  });
});
