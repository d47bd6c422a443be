import { describe, expect, it } from "vitest";
import { explainTrace } from "../../../src/simulator/explain/explain-trace.ts";
import { traceText } from "../../../src/simulator/explain/trace-text.ts";
import { clusterWith, manifest, pod, probe, world } from "../../support/cluster.ts";

const backEnd = `apiVersion: v1
kind: Service
metadata:
  name: back-end
spec:
  type: ClusterIP
  clusterIP: 10.96.3.7
  clusterIPs: [10.96.3.7]
  ports:
    - targetPort: 80
      port: 80
  selector:
    app: myapp
    type: back-end`;

const nodePort = `apiVersion: v1
kind: Service
metadata:
  name: myapp-service
spec:
  type: NodePort
  clusterIP: 10.96.3.8
  clusterIPs: [10.96.3.8]
  externalTrafficPolicy: Cluster
  ports:
    - targetPort: 80
      port: 80
      nodePort: 30008
  selector:
    app: myapp
    type: front-end`;

const onlyFrontEnd = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: only-front-end
spec:
  podSelector:
    matchLabels:
      type: back-end
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector:
            matchLabels:
              type: front-end
      ports:
        - port: 80`;

const back = { app: "myapp", type: "back-end" };
const front = { app: "myapp", type: "front-end" };
const client = pod("client", "node1");
const one = manifest(backEnd, client, pod("api-1", "node1", back));
const remote = manifest(backEnd, client, pod("api-1", "node2", back));
const spread = manifest(nodePort, client, pod("web-1", "node1", front), pod("web-2", "node2", front));
const guarded = manifest(remote, onlyFrontEnd, pod("web-1", "node1", front));
const enforcing = world({ platform: { name: "flannel", netpol: { enabled: true } } });
const hostGateway = world({ platform: { name: "flannel", backend: "host-gw" } });

const rows = [
  { name: "clusterip-same-node", text: one, from: "pod/default/client", to: "service/default/back-end:80" },
  { name: "clusterip-vxlan", text: remote, from: "pod/default/client", to: "service/default/back-end:80" },
  {
    name: "clusterip-host-gw",
    text: remote,
    from: "pod/default/client",
    to: "service/default/back-end:80",
    raw: hostGateway,
  },
  {
    name: "nodeport-without-a-pod",
    text: spread,
    from: "outside/user",
    to: "nodeport/default/myapp-service:80@node3",
  },
  {
    name: "load-balancer",
    text: spread.replace("type: NodePort", "type: LoadBalancer").replace("Policy: Cluster", "Policy: Local"),
    from: "outside/user",
    to: "loadbalancer/default/myapp-service:80",
    raw: world({ loadBalancer: "cloud" }),
  },
  {
    name: "no-endpoints",
    text: one.replace("type: back-end\n", "type: backend\n").replace("type: back-end", "type: backend"),
    from: "pod/default/client",
    to: "service/default/back-end:80",
  },
  {
    name: "wrong-target-port",
    text: one.replace("targetPort: 80", "targetPort: 8080"),
    from: "pod/default/client",
    to: "service/default/back-end:80",
  },
  { name: "clusterip-from-outside", text: one, from: "outside/user", to: "service/default/back-end:80" },
  { name: "hairpin", text: one, from: "pod/default/api-1", to: "service/default/back-end:80" },
  {
    name: "local-policy-answer-lost",
    text: spread.replace("Policy: Cluster", "Policy: Local"),
    from: "pod/default/client",
    to: "nodeport/default/myapp-service:80@node2",
    raw: world({ platform: { name: "flannel", masquerade: false } }),
  },
  {
    name: "policy-allows",
    text: guarded,
    from: "pod/default/web-1",
    to: "service/default/back-end:80",
    raw: enforcing,
  },
  {
    name: "policy-denies",
    text: guarded,
    from: "pod/default/client",
    to: "service/default/back-end:80",
    raw: enforcing,
  },
];

describe("golden traces", () => {
  for (const { name, text, from, to, raw } of rows) {
    it(name, async () => {
      const state = clusterWith(text, raw);
      const explained = explainTrace(state, probe(state, from, to));
      await expect(traceText(explained)).toMatchFileSnapshot(`../../traces/${name}.txt`);
    });
  }
});
