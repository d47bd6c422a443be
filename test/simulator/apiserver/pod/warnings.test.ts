import { describe, expect, it } from "vitest";
import { warnings, warningsOfChange } from "../../../support/apiserver.ts";

const pod = (spec: string, name = "web"): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec: { ${spec} }\n`;
const ports = (list: string): string => pod(`containers: [{ name: a, image: nginx, ports: [${list}] }]`);
const more = (spec: string): string => pod(`containers: [{ name: a, image: nginx }], ${spec}`);
const AT = "spec.containers[0]";

describe("what the server remarks about a Pod that it takes", () => {
  const rows: readonly { remark: string; text: string; says: readonly string[] }[] = [
    {
      remark: "[S-316] its name makes a bad host name",
      text: pod("containers: [{ name: a, image: nginx }]", "web.v1"),
      says: [
        "metadata.name: this is used in the Pod's hostname, which can result in surprising behavior; a DNS label is recommended: [must not contain dots]",
      ],
    },
    {
      remark: "[S-311] a port stands there twice",
      text: ports(
        "{ containerPort: 80 }, { containerPort: 80 }, { containerPort: 80 }, { containerPort: 80, protocol: UDP }",
      ),
      says: [
        `${AT}.ports[1]: duplicate port definition with ${AT}.ports[0]`,
        `${AT}.ports[2]: duplicate port definition with ${AT}.ports[0]`,
        `${AT}.ports[2]: duplicate port definition with ${AT}.ports[1]`,
      ],
    },
    {
      remark: "[S-311] a port stands there once with and once without the host's",
      text: ports(
        "{ containerPort: 80, hostPort: 81 }, { containerPort: 80 }, { containerPort: 80, hostPort: 81, hostIP: 10.0.0.1 }",
      ),
      says: [
        `${AT}.ports[1]: overlapping port definition with ${AT}.ports[0]`,
        `${AT}.ports[2]: dangerously ambiguous port definition with ${AT}.ports[0]`,
        `${AT}.ports[2]: overlapping port definition with ${AT}.ports[1]`,
      ],
    },
    {
      remark: "[S-311] two containers share the name of a port, and the number of one",
      text: pod(
        "initContainers: [{ name: i, image: b, restartPolicy: Always, ports: [{ name: http, containerPort: 80 }] }], containers: [{ name: a, image: b, ports: [{ name: http, containerPort: 80 }] }]",
      ),
      says: [
        `${AT}.ports[0]: duplicate port definition with spec.initContainers[0].ports[0]`,
        `${AT}.ports[0]: duplicate port name "http" with spec.initContainers[0].ports[0], services and probes that select ports by name will use spec.initContainers[0].ports[0]`,
      ],
    },
    {
      remark: "[S-311] an address of the host without a port of it",
      text: ports("{ containerPort: 80, hostIP: 10.0.0.1 }"),
      says: [
        `${AT}.ports[0]: hostIP set without hostPort: {Name: HostPort:0 ContainerPort:80 Protocol:TCP HostIP:10.0.0.1}`,
      ],
    },
    {
      remark: "old names of labels",
      text: more(
        "nodeSelector: { beta.kubernetes.io/os: linux }, topologySpreadConstraints: [{ maxSkew: 1, topologyKey: failure-domain.beta.kubernetes.io/zone, whenUnsatisfiable: ScheduleAnyway }]",
      ),
      says: [
        'spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use "kubernetes.io/os" instead',
        'spec.topologySpreadConstraints[0].topologyKey: failure-domain.beta.kubernetes.io/zone is deprecated since v1.17; use "topology.kubernetes.io/zone" instead',
        "spec.topologySpreadConstraints[0].labelSelector: a null labelSelector results in matching no pod",
      ],
    },
    {
      remark: "an affinity to no Pod, and an old name of a label in one to nodes",
      text: more(
        "affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: { matchExpressions: [{ key: node-role.kubernetes.io/master, operator: Exists }] } }] }, podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: zone }] } }",
      ),
      says: [
        'spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0].key: node-role.kubernetes.io/master is use "node-role.kubernetes.io/control-plane" instead',
        "spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector: a null labelSelector results in matching no pod",
      ],
    },
    {
      remark: "a variable that hides another, unless it builds on it",
      text: pod(
        'containers: [{ name: a, image: b, env: [{ name: A, value: x }, { name: A, value: "$(A)y" }, { name: A, value: "$(A)" }, { name: A, value: z }] }]',
      ),
      says: [2, 3].map(
        (i) => `${AT}.env[${i}]: hides previous definition of "A", which may be dropped when using apply`,
      ),
    },
    {
      remark: "parts of a byte, and a time below zero",
      text: pod(
        "containers: [{ name: a, image: b, resources: { limits: { memory: 100m } } }], terminationGracePeriodSeconds: -1",
      ),
      says: [
        `${AT}.resources.limits[memory]: fractional byte value "100m" is invalid, must be an integer`,
        `${AT}.resources.requests[memory]: fractional byte value "100m" is invalid, must be an integer`,
        "spec.terminationGracePeriodSeconds: must be >= 0; negative values are invalid and will be treated as 1",
      ],
    },
    {
      remark: "what stands there twice or is empty",
      text: more(
        "hostAliases: [{ ip: 10.0.0.1 }, { ip: 10.0.0.1 }], imagePullSecrets: [{ name: a }, { name: a }, {}], volumes: [{ name: v, gitRepo: { repository: r } }]",
      ),
      says: [
        "spec.volumes[0].gitRepo: deprecated in v1.11",
        'spec.hostAliases[1].ip: duplicate ip "10.0.0.1"',
        'spec.imagePullSecrets[1].name: duplicate name "a"',
        'spec.imagePullSecrets[2].name: invalid empty name ""',
      ],
    },
  ];
  for (const { remark, text, says } of rows) {
    it(remark, () => {
      expect(warnings(text)).toEqual(says);
    });
  }

  it("is nothing when the Pod is only changed", () => {
    const twice = ports("{ containerPort: 80 }, { containerPort: 80 }");
    expect(warningsOfChange(twice.replace("name: web", "name: web, labels: { a: b }"), twice)).toEqual([]);
  });
});
