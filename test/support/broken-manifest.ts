import fc from "fast-check";

const SOUND = [
  `apiVersion: v1
kind: Service
metadata:
  name: web
  labels: &labels { app: shop, tier: "front" }
spec:
  type: NodePort
  selector: *labels
  ports:
  - name: http
    port: 80
    targetPort: 8080
  - { name: https, port: 443, nodePort: 30443 }
`,
  `# two objects
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, annotations: { note: 'it''s fine' } }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      hostNetwork: false
      containers:
        - name: main
          image: "nginx:1.27"
          args: [ "-c", plain text ]
          ports: [{ containerPort: 80, name: http }]
          readinessProbe: { httpGet: { path: /, port: http } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
  index.html: |
    <h1>
      hello
  folded: >-
    one
    two
`,
  `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny }
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
  ingress:
  - from: [{ podSelector: { matchExpressions: [{ key: app, operator: In, values: [a, b] }] } }]
    ports: [{ port: 80, endPort: 90 }]
`,
  `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: web }
spec:
  gatewayClassName: any
  listeners:
  - { name: http, port: 80, protocol: HTTP, hostname: "*.example.com" }
  - { name: tls, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: cert }] } }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web }
spec:
  parentRefs: [{ name: web, sectionName: http }]
  rules:
  - matches: [{ path: { type: Exact, value: /shop }, headers: [{ name: a, value: b }] }]
    backendRefs: [{ name: web, port: 80, weight: 2 }]
---
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata: { name: web }
spec: { addresses: [10.0.0.0/28], serviceAllocation: { namespaceSelectors: [{ matchLabels: { a: b } }] } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: kube-flannel-cfg }
data: { net-conf.json: '{"Network": "10.244.0.0/16", "Backend": {"Type": "vxlan"}}' }
`,
  `{"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "a"}},
 {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "e"}, "addressType": "IPv4", "endpoints": [{"addresses": ["10.0.0.1"]}]}]}
`,
];

/** Pieces that mean something to a YAML reader, and values of every kind, the hostile ones among them. */
const PIECES = [
  ..."\t\n\r :-?,#&*!|>%@`'\"{}[]\\~=",
  ": ",
  "- ",
  "\n---\n",
  "\n...\n",
  "\u0000",
  "\u00a0",
  "\ud800",
  "\ufeff",
  "null",
  "true",
  "-1",
  "1e999",
  "99999999999999999999",
  "[]",
  "{}",
  "[[1], {a: b}]",
  "__proto__: x\n",
  "constructor: {prototype: x}\n",
  "<<: *labels\n",
  "{{ name }}",
  "[".repeat(300),
  "{a: ".repeat(300),
  "- ".repeat(300),
];

type Edit = (text: string) => string;

const lines =
  (edit: (lines: string[]) => readonly string[]): Edit =>
  (text) =>
    edit(text.split("\n")).join("\n");

const edits: fc.Arbitrary<Edit> = fc.tuple(fc.nat(), fc.nat(), fc.nat(80)).chain(([a, b, depth]) =>
  fc.oneof(
    fc.constant(lines((all) => all.filter((_, i) => i !== a % all.length))),
    fc.constant(lines((all) => all.toSpliced(a % all.length, 0, all[b % all.length] ?? ""))),
    fc.constant(lines((all) => all.map((line, i) => (i === a % all.length ? " ".repeat(depth) + line.trim() : line)))),
    fc.constant(lines((all) => all.map((line, i) => (i === a % all.length ? `${line.split(":")[0]}:` : line)))),
    fc.constantFrom(...PIECES).map(
      (piece): Edit =>
        (text) => {
          const at = a % (text.length + 1);
          return text.slice(0, at) + piece + text.slice(at);
        },
    ),
    fc
      .constantFrom(...PIECES)
      .map(
        (piece): Edit =>
          lines((all) => all.map((line, i) => (i === a % all.length ? line.replace(/:.*$/, `: ${piece}`) : line))),
      ),
    fc.string({ unit: "binary", maxLength: 20 }).map(
      (noise): Edit =>
        (text) =>
          text.slice(0, a % text.length) + noise + text.slice(b % text.length),
    ),
  ),
);

/** Manifests as they come from tired fingers and from hostile ones: sound ones with a few edits. */
export const brokenManifest: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SOUND), fc.array(edits, { minLength: 1, maxLength: 6 }))
  .map(([text, changes]) => changes.reduce((changed, edit) => edit(changed), text));
