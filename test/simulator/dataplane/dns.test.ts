import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../../src/simulator/dataplane/dns/answer.ts";
import type { RecordType } from "../../../src/simulator/dataplane/dns/message.ts";
import { KUBEADM_DNS } from "../../../src/simulator/dataplane/dns/settings.ts";
import { clusterWith } from "../../support/cluster.ts";

const state = clusterWith(`
kind: Namespace
apiVersion: v1
metadata: { name: shop, namespace: "" }
---
kind: Service
apiVersion: v1
metadata: { name: web, namespace: shop }
spec:
  clusterIP: 10.96.0.80
  selector: { app: web }
  ports: [{ name: http, port: 80, targetPort: 8080 }]
---
kind: Service
apiVersion: v1
metadata: { name: db, namespace: shop }
spec:
  clusterIP: None
  ports: [{ name: sql, port: 3306 }]
---
kind: EndpointSlice
apiVersion: discovery.k8s.io/v1
metadata: { name: db-1, namespace: shop, labels: { kubernetes.io/service-name: db } }
addressType: IPv4
ports: [{ name: sql, port: 3307, protocol: TCP }]
endpoints:
  - { addresses: [10.244.1.7], hostname: db-0, conditions: { ready: true } }
  - { addresses: [10.244.2.7], conditions: { ready: true } }
  - { addresses: [10.244.3.7], conditions: { ready: false } }
---
kind: Service
apiVersion: v1
metadata: { name: bank, namespace: shop }
spec: { type: ExternalName, externalName: web.shop.svc.cluster.local }
`);

/** `NXDOMAIN`, `NODATA`, or the data of the answers. */
function ask(type: RecordType, name: string): string {
  const message = answerQuestion(state.objects, KUBEADM_DNS, { name, type });
  if (message?.code !== "NOERROR") return message?.code ?? "nobody knows";
  return message.answers.length === 0 ? "NODATA" : message.answers.map(({ data }) => data).join(", ");
}

describe("the cluster's DNS", () => {
  it.each<[string, RecordType, string, string]>([
    ["S-603 a cluster IP, though nobody stands behind it", "A", "web.shop.svc.cluster.local", "10.96.0.80"],
    ["S-602 NODATA for the other family", "AAAA", "web.shop.svc.cluster.local", "NODATA"],
    ["S-602 NXDOMAIN for a Service that is not there", "A", "wep.shop.svc.cluster.local", "NXDOMAIN"],
    ["S-602 NXDOMAIN in a namespace that is not there", "A", "web.shopp.svc.cluster.local", "NXDOMAIN"],
    ["S-602 NODATA for a namespace itself", "A", "shop.svc.cluster.local", "NODATA"],
    ["S-601 upper and lower case alike", "A", "WEB.Shop.SVC.cluster.LOCAL.", "10.96.0.80"],
    [
      "S-604 SRV with the Service's port",
      "SRV",
      "_http._tcp.web.shop.svc.cluster.local",
      "0 100 80 web.shop.svc.cluster.local.",
    ],
    ["S-604 no SRV for a port of another name", "SRV", "_https._tcp.web.shop.svc.cluster.local", "NXDOMAIN"],
    [
      "S-604 SRV of a headless Service with the endpoints' port",
      "SRV",
      "_sql._tcp.db.shop.svc.cluster.local",
      "0 50 3307 db-0.db.shop.svc.cluster.local., 0 50 3307 10-244-2-7.db.shop.svc.cluster.local.",
    ],
    ["S-605 the ready endpoints of a headless Service", "A", "db.shop.svc.cluster.local", "10.244.1.7, 10.244.2.7"],
    ["S-605 one endpoint by its hostname", "A", "db-0.db.shop.svc.cluster.local", "10.244.1.7"],
    ["S-605 one endpoint by its address with dashes", "A", "10-244-2-7.db.shop.svc.cluster.local", "10.244.2.7"],
    ["S-605 an endpoint that is not ready has no name", "A", "10-244-3-7.db.shop.svc.cluster.local", "NXDOMAIN"],
    [
      "S-606 an alias and what is behind it",
      "A",
      "bank.shop.svc.cluster.local",
      "web.shop.svc.cluster.local., 10.96.0.80",
    ],
    [
      "S-608 a Pod's address in dashes, whether there is such a Pod or not",
      "A",
      "10-244-9-9.shop.pod.cluster.local",
      "10.244.9.9",
    ],
    ["S-608 no Pod by its name", "A", "web-1.shop.pod.cluster.local", "NXDOMAIN"],
    ["S-603 the name of a cluster IP", "PTR", "80.0.96.10.in-addr.arpa", "web.shop.svc.cluster.local."],
    ["S-605 the name of an endpoint", "PTR", "7.1.244.10.in-addr.arpa", "db-0.db.shop.svc.cluster.local."],
    ["S-609 its version", "TXT", "dns-version.cluster.local", "1.1.0"],
    ["S-601 nothing outside its zones by itself", "A", "example.com", "nobody knows"],
  ])("answers %s", (_rule, type, name, answer) => {
    expect(ask(type, name)).toBe(answer);
  });

  it("S-606 ends a circle of aliases", () => {
    const circle = clusterWith(`
kind: Service
apiVersion: v1
metadata: { name: a }
spec: { type: ExternalName, externalName: b.default.svc.cluster.local }
---
kind: Service
apiVersion: v1
metadata: { name: b }
spec: { type: ExternalName, externalName: a.default.svc.cluster.local }
`);
    const question = { name: "a.default.svc.cluster.local", type: "A" } as const;
    expect(answerQuestion(circle.objects, KUBEADM_DNS, question)?.answers).toEqual([]);
  });
});
