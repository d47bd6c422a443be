import { describe, expect, it } from "vitest";
import type { Service } from "../../../src/simulator/api/kinds.ts";
import { clusterDocument } from "../../../src/simulator/cluster/cluster-document.ts";
import { createCluster } from "../../../src/simulator/cluster/create.ts";
import { createFile } from "../../../src/simulator/kubectl/files.ts";
import { kubectl } from "../../../src/simulator/kubectl/kubectl.ts";
import { refusals, refusalsOfChange, stored, warnings } from "../../support/apiserver.ts";
import { world } from "../../support/cluster.ts";

/** A Service named web with this spec, in flow style: `service("type: NodePort, ports: [{ port: 80 }]")`. */
const service = (spec: string, name = "web"): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { ${spec} }\n`;

const LABEL_RULE =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";

describe("what the server says to a Service", () => {
  const rows: readonly { rule: string; spec: string; name?: string; says: readonly string[] }[] = [
    { rule: "[S-221] ports are required", spec: "selector: { app: web }", says: ["spec.ports: Required value"] },
    { rule: "[S-221] a headless Service needs none", spec: "clusterIP: None, selector: { app: web }", says: [] },
    {
      rule: "[S-220] the name is a label",
      spec: "ports: [{ port: 80 }]",
      name: "Web_1",
      says: [`metadata.name: Invalid value: "Web_1": ${LABEL_RULE}`],
    },
    {
      rule: "[S-220] a name with dots",
      spec: "ports: [{ port: 80 }]",
      name: "web.v1",
      says: ['metadata.name: Invalid value: "web.v1": must not contain dots'],
    },
    {
      rule: "[S-224] an absent port, and the targetPort that it gives",
      spec: "ports: [{ name: a }]",
      says: [
        "spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive",
        "spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive",
      ],
    },
    {
      rule: "[S-224] several ports need names",
      spec: "ports: [{ port: 80 }, { port: 81 }]",
      says: ["spec.ports[0].name: Required value", "spec.ports[1].name: Required value"],
    },
    {
      rule: "[S-224] names are different",
      spec: "ports: [{ name: a, port: 80 }, { name: a, port: 81 }]",
      says: ['spec.ports[1].name: Duplicate value: "a"'],
    },
    {
      rule: "[S-224] a protocol in capitals",
      spec: "ports: [{ port: 80, protocol: tcp }]",
      says: ['spec.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"'],
    },
    {
      rule: "[S-224] a number in quotes is the name of a port",
      spec: 'ports: [{ port: 80, targetPort: "8080" }]',
      says: ['spec.ports[0].targetPort: Invalid value: "8080": must contain at least one letter (a-z)'],
    },
    {
      rule: "[S-224] each clause of a port name by itself",
      spec: "ports: [{ port: 80, targetPort: -HTTP--PORT-LONG- }]",
      says: [
        "must be no more than 15 characters",
        "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)",
        "must contain at least one letter (a-z)",
        "must not contain consecutive hyphens",
        "must not begin or end with a hyphen",
      ].map((clause) => `spec.ports[0].targetPort: Invalid value: "-HTTP--PORT-LONG-": ${clause}`),
    },
    {
      rule: "[S-213] a node port out of range stands alone",
      spec: "type: NodePort, ports: [{ port: 70000, nodePort: 80 }]",
      says: [
        "spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range. The range of valid ports is 30000-32767",
      ],
    },
    {
      rule: "[S-213] two ports may not share a number",
      spec: "type: NodePort, ports: [{ name: a, port: 80, nodePort: 30080 }, { name: b, port: 81, nodePort: 30080 }]",
      says: ["spec.ports[1].nodePort: Invalid value: 30080: provided port is already allocated"],
    },
    {
      rule: "[S-213] TCP and UDP of one port do",
      spec: "type: NodePort, ports: [{ name: a, port: 53, nodePort: 30053 }, { name: b, port: 53, protocol: UDP }]",
      says: [],
    },
    {
      rule: "[S-229] a node port needs a type",
      spec: "ports: [{ port: 80, nodePort: 30080 }]",
      says: ["spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'"],
    },
    {
      rule: "[S-228] the types",
      spec: "type: nodeport, ports: [{ port: 80 }]",
      says: [
        'spec.type: Unsupported value: "nodeport": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"',
      ],
    },
    {
      rule: "[S-212] a cluster IP of somebody else",
      spec: "clusterIP: 10.96.0.10, ports: [{ port: 80 }]",
      says: [
        'spec.clusterIPs: Invalid value: ["10.96.0.10"]: failed to allocate IP 10.96.0.10: provided IP is already allocated',
      ],
    },
    {
      rule: "[S-226] two addresses of one family",
      spec: "clusterIPs: [10.96.0.50, 10.96.0.51], clusterIP: 10.96.0.50, ipFamilyPolicy: PreferDualStack, ports: [{ port: 80 }]",
      says: [
        'spec.clusterIPs: Invalid value: ["10.96.0.50","10.96.0.51"]: may specify no more than one IP for each IP family',
      ],
    },
    {
      rule: "[S-226] an address of another family than the one asked for",
      spec: "clusterIP: 10.96.0.50, ipFamilies: [IPv6], ports: [{ port: 80 }]",
      says: ['spec.clusterIPs[0]: Invalid value: "10.96.0.50": expected an IPv6 value as indicated by `ipFamilies[0]`'],
    },
    {
      rule: "[S-211] two families on one stack",
      spec: "ipFamilies: [IPv4, IPv6], ports: [{ port: 80 }]",
      says: [
        `spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified`,
      ],
    },
    {
      rule: "[S-226] no address at all",
      spec: "clusterIP: none, ports: [{ port: 80 }]",
      says: [
        'spec.clusterIPs[0]: Invalid value: "none": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)',
      ],
    },
    {
      rule: "[S-222] headless and NodePort",
      spec: "type: NodePort, clusterIP: None, ports: [{ port: 80 }]",
      says: [`spec.clusterIPs[0]: Invalid value: "None": may not be set to 'None' for NodePort services`],
    },
    {
      rule: "[S-223] an ExternalName needs a name",
      spec: "type: ExternalName",
      says: ["spec.externalName: Required value"],
    },
    {
      rule: "[S-225] affinity is one of two words",
      spec: "sessionAffinity: client, ports: [{ port: 80 }]",
      says: ['spec.sessionAffinity: Unsupported value: "client": supported values: "ClientIP", "None"'],
    },
    {
      rule: "[S-225] affinity lasts a day at most",
      spec: "sessionAffinity: ClientIP, sessionAffinityConfig: { clientIP: { timeoutSeconds: 86401 } }, ports: [{ port: 80 }]",
      says: [
        "spec.sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 86401: must be greater than 0 and less than 86400",
      ],
    },
    {
      rule: "[S-227] an external IP on the loopback",
      spec: "externalIPs: [127.0.0.1], ports: [{ port: 80 }]",
      says: [
        'spec.externalIPs[0]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)',
      ],
    },
    {
      rule: "[S-231] a range with stray bits",
      spec: "type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.5/24], ports: [{ port: 80 }]",
      says: [
        'spec.LoadBalancerSourceRanges[0]: Invalid value: "10.0.0.5/24": must not have bits set beyond the prefix length',
      ],
    },
    {
      rule: "[S-233] an external policy on an inside Service",
      spec: "externalTrafficPolicy: Local, ports: [{ port: 80 }]",
      says: ['spec.externalTrafficPolicy: Invalid value: "Local": may only be set for externally-accessible services'],
    },
    {
      rule: "[S-234] the distributions",
      spec: "trafficDistribution: Near, ports: [{ port: 80 }]",
      says: [
        'spec.trafficDistribution: Unsupported value: "Near": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"',
      ],
    },
    {
      rule: "[S-235] a selector that matches nothing",
      spec: "selector: { app: nobody }, ports: [{ port: 80 }]",
      says: [],
    },
  ];
  for (const { rule, spec, name, says } of rows) it(rule, () => expect(refusals(service(spec, name))).toEqual(says));

  it("[S-217] a nameless Service fails at its address", () => {
    const [message = ""] = refusals("apiVersion: v1\nkind: Service\nspec: { ports: [{ port: 80 }] }\n");
    expect(message.replace(/"10\.[\d.]+"/, "ADDRESS")).toBe(
      'spec.clusterIPs: Invalid value: [""]: failed to allocate IP: IPAddress.networking.k8s.io ADDRESS is invalid: spec.parentRef.name: Required value',
    );
  });

  it("[S-003] a fixed node port fails before the name does, be it the own one of the first copy", () => {
    const text = service("type: NodePort, ports: [{ port: 80, nodePort: 30080 }]");
    expect(refusals(text, text)).toEqual([
      "spec.ports[0].nodePort: Invalid value: 30080: provided port is already allocated",
    ]);
    const free = service("ports: [{ port: 80 }]");
    expect(refusals(free, free)).toEqual(['services "web" already exists']);
  });

  const metadata = (fields: string): string =>
    `apiVersion: v1\nkind: Service\nmetadata: { ${fields} }\nspec: { clusterIP: None, ports: [{ port: 80 }] }\n`;

  it("[S-011] both the base and the generated name", () => {
    const messages = refusals(metadata("generateName: Web-"));
    expect(messages.map((message) => message.replace(/Web-\w{5}/, "Web-xxxxx"))).toEqual([
      `metadata.generateName: Invalid value: "Web-": ${LABEL_RULE}`,
      `metadata.name: Invalid value: "Web-xxxxx": ${LABEL_RULE}`,
    ]);
  });

  it("[S-011] a finalizer without a domain", () => {
    expect(refusals(metadata("name: web, finalizers: [mine]"))).toEqual([
      'metadata.finalizers[0]: Invalid value: "mine": name is neither a standard finalizer name nor is it fully qualified',
    ]);
  });

  it("the version that an object had on another server", () => {
    expect(refusals(metadata('name: web, resourceVersion: "12"'))).toEqual([
      "resourceVersion should not be set on objects to be created",
    ]);
  });

  it("[S-236] deprecations and what is ignored", () => {
    const text = service(
      "clusterIP: None, externalIPs: [192.0.2.1], trafficDistribution: PreferClose, ports: [{ port: 80 }]",
    );
    expect(warnings(text)).toEqual([
      "spec.externalIPs is ignored for headless services",
      'spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"',
    ]);
  });
});

describe("what the server fills in", () => {
  const spec = (text: string): object => (stored(service(text)) as Service).spec;

  it("[S-201…S-206] of a plain Service", () => {
    expect(spec("clusterIP: 10.96.3.3, ports: [{ port: 80 }]")).toEqual({
      clusterIP: "10.96.3.3",
      clusterIPs: ["10.96.3.3"],
      internalTrafficPolicy: "Cluster",
      ipFamilies: ["IPv4"],
      ipFamilyPolicy: "SingleStack",
      ports: [{ port: 80, protocol: "TCP", targetPort: 80 }],
      sessionAffinity: "None",
      type: "ClusterIP",
    });
  });

  it("[S-201] the affinity's three hours", () => {
    expect(spec("sessionAffinity: ClientIP, ports: [{ port: 80 }]")).toMatchObject({
      sessionAffinityConfig: { clientIP: { timeoutSeconds: 10_800 } },
    });
  });

  it("[S-211] both families of a headless Service without a selector", () => {
    expect(spec("clusterIP: None")).toMatchObject({ ipFamilyPolicy: "RequireDualStack", ipFamilies: ["IPv4", "IPv6"] });
  });

  it("[S-214] the health-check port of a local load balancer", () => {
    expect(spec("type: LoadBalancer, externalTrafficPolicy: Local, ports: [{ port: 80 }]")).toMatchObject({
      allocateLoadBalancerNodePorts: true,
      healthCheckNodePort: expect.toSatisfy((port: number) => port >= 30_000 && port <= 32_767),
    });
  });
});

describe("what the server says to a change", () => {
  const before = service("type: NodePort, clusterIP: 10.96.3.3, ports: [{ port: 80, nodePort: 30080 }]");
  const rows: readonly { rule: string; before?: string; spec: string; says: readonly string[] }[] = [
    {
      rule: "[S-243] another address",
      spec: "type: NodePort, clusterIP: 10.96.3.4, ports: [{ port: 80 }]",
      says: ['spec.clusterIPs[0]: Invalid value: ["10.96.3.4"]: may not change once set'],
    },
    {
      rule: "[S-243] headless all at once, told before what else is wrong",
      spec: "type: ClusterIP, clusterIP: None, sessionAffinity: x, ports: [{ port: 80 }]",
      says: [
        'spec.clusterIPs[0]: Invalid value: ["None"]: may not change once set',
        'spec.sessionAffinity: Unsupported value: "x": supported values: "ClientIP", "None"',
      ],
    },
    {
      rule: "[S-241] a lesser type loses its node port",
      spec: "type: ClusterIP, ports: [{ port: 80, nodePort: 30080 }]",
      says: [],
    },
    {
      rule: "[S-241] a lesser type with a new node port",
      spec: "type: ClusterIP, ports: [{ port: 80, nodePort: 30081 }]",
      says: ["spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'"],
    },
    { rule: "[S-242] to an ExternalName", spec: "type: ExternalName, externalName: example.com", says: [] },
    {
      rule: "[S-243] another class of load balancer",
      before: service("type: LoadBalancer, loadBalancerClass: example.com/a, ports: [{ port: 80 }]"),
      spec: "type: LoadBalancer, loadBalancerClass: example.com/b, ports: [{ port: 80 }]",
      says: ['spec.loadBalancerClass: Invalid value: "example.com/b": may not change once set'],
    },
  ];
  for (const { rule, before: first = before, spec, says } of rows)
    it(rule, () => expect(refusalsOfChange(service(spec), first)).toEqual(says));
});

describe("[S-001] the words of 1.32", () => {
  const old = createCluster(clusterDocument(world({ kubernetes: "1.32" })), 1);
  const says = (text: string): string => createFile(old, { fileName: "web.yaml", text }).stderr;

  it("want a name that begins with a letter", () => {
    expect(says(service("ports: [{ port: 80 }]", "1web"))).toMatch(
      /^The Service "1web" is invalid: metadata\.name: Invalid value: "1web": a DNS-1035 label must/,
    );
  });

  it("name the range of the cluster IPs, and write lists as Go does", () => {
    expect(says(service("clusterIP: 10.0.0.1, ports: [{ port: 80 }]"))).toBe(
      'The Service "web" is invalid: spec.clusterIPs: Invalid value: []string{"10.0.0.1"}: failed to allocate IP 10.0.0.1: the provided IP (10.0.0.1) is not in the valid range. The range of valid IPs is 10.96.0.0/12\n',
    );
  });

  it("take leading zeros and stray bits, and say nothing of external IPs", () => {
    const text = service(
      "type: LoadBalancer, externalIPs: [192.0.02.1], loadBalancerSourceRanges: [10.0.0.5/24], ports: [{ port: 80 }]",
    );
    expect(says(text)).toBe("");
  });

  it("do not name the namespace of what was deleted", () => {
    const { state } = createFile(old, { fileName: "web.yaml", text: service("ports: [{ port: 80 }]") });
    expect(kubectl(state, "kubectl delete svc web").stdout).toBe('service "web" deleted\n');
  });
});
