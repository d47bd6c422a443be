import { describe, expect, it } from "vitest";
import type { Pod, Service } from "../../../src/simulator/api/kinds.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { createCluster } from "../../../src/simulator/cluster/create.ts";
import { DEFAULT_WORLD } from "../../../src/simulator/cluster/default-world.ts";
import { kubectl } from "../../../src/simulator/kubectl/kubectl.ts";
import { getObject, listObjects, provenanceOf } from "../../../src/simulator/store/object-store.ts";

const WEB = { kind: "Service", namespace: "default", name: "web" };
const SERVICE = `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: NodePort
  selector: { app: web }
  ports:
  - port: 80
    nodePort: 30080
`;
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: a, image: nginx }] }
`;

/** The cluster after the commands; each must succeed. The file `web.yaml` holds the text. */
function stateAfter(text: string, ...commands: readonly string[]): ClusterState {
  return commands.reduce(
    (state, command) => {
      const { exit, stderr, state: next } = kubectl(state, command, [{ fileName: "web.yaml", text }]);
      if (exit !== 0) throw new Error(stderr);
      return next;
    },
    createCluster(DEFAULT_WORLD, 1),
  );
}

const said = (state: ClusterState, command: string, text = SERVICE): readonly [number, string] => {
  const { exit, stdout, stderr } = kubectl(state, command, [{ fileName: "web.yaml", text }]);
  return [exit, stdout + stderr];
};

describe("kubectl", () => {
  const service = stateAfter(SERVICE, "kubectl create -f web.yaml");
  const deployment = stateAfter(DEPLOYMENT, "kubectl apply -f web.yaml");

  const rows: readonly { on: ClusterState; command: string; exit: number; says: string }[] = [
    { on: service, command: "kubectl label svc web tier=front", exit: 0, says: "service/web labeled\n" },
    {
      on: service,
      command: "kubectl label svc web tier-",
      exit: 0,
      says: 'label "tier" not found.\nservice/web not labeled\n',
    },
    { on: service, command: "kubectl label svc", exit: 1, says: "error: at least one label update is required\n" },
    { on: service, command: "kubectl annotate service/web owner=me", exit: 0, says: "service/web annotated\n" },
    { on: service, command: "kubectl delete svc web", exit: 0, says: 'service "web" deleted from default namespace\n' },
    {
      on: service,
      command: "kubectl delete svc -l component=apiserver",
      exit: 0,
      says: 'service "kubernetes" deleted from default namespace\n',
    },
    { on: service, command: "kubectl delete svc -l app=nope", exit: 0, says: "No resources found\n" },
    {
      on: service,
      command: "kubectl delete svc web -l app=web",
      exit: 1,
      says: "error: name cannot be provided when a selector is specified\n",
    },
    {
      on: service,
      command: "kubectl delete svc nope",
      exit: 1,
      says: 'Error from server (NotFound): services "nope" not found\n',
    },
    {
      on: service,
      command: "kubectl delete namespace default",
      exit: 1,
      says: 'Error from server (Forbidden): namespaces "default" is forbidden: this namespace may not be deleted\n',
    },
    {
      on: service,
      command: "kubectl delete frob web",
      exit: 1,
      says: `error: the server doesn't have a resource type "frob"\n`,
    },
    {
      on: service,
      command: "kubectl delete gateway web",
      exit: 1,
      says: `error: the server doesn't have a resource type "gateway"\n`,
    },
    {
      on: service,
      command: "kubectl delete endpoints nope",
      exit: 1,
      says: 'Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice\nError from server (NotFound): endpoints "nope" not found\n',
    },
    {
      on: service,
      command: "kubectl frobnicate",
      exit: 1,
      says: 'error: unknown command "frobnicate" for "kubectl"\n',
    },
    {
      on: service,
      command: "kubectl apply -f nope.yaml",
      exit: 1,
      says: 'error: the path "nope.yaml" does not exist\n',
    },
    { on: service, command: "kubectl apply", exit: 1, says: "error: must specify one of -f and -k\n" },
    {
      on: service,
      command: `kubectl patch svc web -p '{"spec":{"type":"NodePort"}}'`,
      exit: 0,
      says: "service/web patched (no change)\n",
    },
    {
      on: service,
      command: `kubectl patch svc web -p '{"spec":{"ports":[{"port":80,"nodePort":31000}]}}'`,
      exit: 0,
      says: "service/web patched\n",
    },
    {
      on: service,
      command: `kubectl patch svc web --type json -p '[{"op":"replace","path":"/spec/nope","value":1}]'`,
      exit: 1,
      says: "The request is invalid: the server rejected our request due to an error in our request\n",
    },
    { on: deployment, command: "kubectl scale deploy web --replicas=5", exit: 0, says: "deployment.apps/web scaled\n" },
    {
      on: deployment,
      command: "kubectl scale deploy/web --current-replicas=3 --replicas=1",
      exit: 1,
      says: "error: Expected replicas to be 3, was 2\n",
    },
    {
      on: deployment,
      command: "kubectl scale deploy web",
      exit: 1,
      says: 'error: required flag(s) "replicas" not set\n',
    },
  ];
  for (const { on, command, exit, says } of rows) it(command, () => expect(said(on, command)).toEqual([exit, says]));

  it("labels every Pod with --all", () => {
    const { state } = kubectl(deployment, "kubectl label pods --all env=test");
    expect(listObjects<Pod>(state.objects, "Pod", "default").map(({ metadata }) => metadata.labels?.env)).toEqual([
      "test",
      "test",
    ]);
  });

  it("leaves a workload with as many Pods as it was scaled to", () => {
    const counts = [0, 3].map((replicas) => {
      const { state } = kubectl(deployment, `kubectl scale deployment web --replicas=${replicas}`);
      return listObjects(state.objects, "Pod", "default").length;
    });
    expect(counts).toEqual([0, 3]);
  });
});

describe("kubectl apply", () => {
  const applied = stateAfter(SERVICE, "kubectl apply -f web.yaml");
  const edited = (from: string, to: string): string => SERVICE.replace(from, to);

  it("[S-111] changes nothing when the file is the same", () => {
    expect(said(applied, "kubectl apply -f web.yaml")).toEqual([0, "service/web unchanged\n"]);
  });

  it("[S-240] keeps the address and the node port of a changed port", () => {
    const { state } = kubectl(applied, "kubectl apply -f web.yaml", [
      { fileName: "web.yaml", text: edited("port: 80\n    nodePort: 30080", "port: 8080") },
    ]);
    const before = getObject<Service>(applied.objects, WEB)?.spec;
    expect(getObject<Service>(state.objects, WEB)?.spec).toEqual({
      ...before,
      ports: [{ port: 8080, protocol: "TCP", targetPort: 8080, nodePort: 30080 }],
    });
  });

  it("[S-111] warns about an object that was never applied, and says configured", () => {
    const created = stateAfter(SERVICE, "kubectl create -f web.yaml");
    const [exit, text] = said(created, "kubectl apply -f web.yaml");
    expect([exit, text.split("\n")[0], /^Warning: resource services\/web is missing/m.test(text)]).toEqual([
      0,
      "service/web configured",
      true,
    ]);
  });

  it("[S-244] says so of a dry run, and stores nothing", () => {
    const empty = createCluster(DEFAULT_WORLD, 1);
    expect(said(empty, "kubectl apply --dry-run=server -f web.yaml")).toEqual([
      0,
      "service/web created (server dry run)\n",
    ]);
    const { state } = kubectl(empty, "kubectl apply --dry-run=server -f web.yaml", [
      { fileName: "web.yaml", text: SERVICE },
    ]);
    expect(getObject(state.objects, WEB)).toBeUndefined();
  });

  it("remembers who wrote each field: the file, the server, a command", () => {
    const patched = kubectl(applied, `kubectl patch svc web -p '{"spec":{"externalTrafficPolicy":"Local"}}'`).state;
    const { state } = kubectl(patched, "kubectl apply -f web.yaml", [
      { fileName: "web.yaml", text: edited("  - port: 80", "  - port: 81\n    name: b\n  - port: 80\n    name: a") },
    ]);
    const origins = [
      "spec.ports[0].port",
      "spec.ports[1].nodePort",
      "spec.ports[0].nodePort",
      "spec.externalTrafficPolicy",
      "spec.sessionAffinity",
    ].map((path) => {
      const origin = provenanceOf(state.objects, WEB)?.get(path);
      return [path, origin?.kind === "written" ? `line ${origin.range.start.line}` : origin?.kind];
    });
    expect(origins).toEqual([
      ["spec.ports[0].port", "line 8"],
      ["spec.ports[1].nodePort", "line 12"],
      ["spec.ports[0].nodePort", "allocated"],
      ["spec.externalTrafficPolicy", "command"],
      ["spec.sessionAffinity", "defaulted"],
    ]);
  });

  it("points at the line of a port although the live list is longer", () => {
    const twice = edited("  - port: 80\n", "  - port: 443\n    name: https\n  - port: 80\n    name: http\n");
    const state = stateAfter(twice, "kubectl create -f web.yaml");
    const text = edited("    nodePort: 30080", "    name: http\n    nodePort: 99");
    const { diagnostics } = kubectl(state, "kubectl apply -f web.yaml", [{ fileName: "web.yaml", text }]);
    expect(diagnostics.map(({ path, range }) => [path, range?.start.line])).toEqual([["spec.ports[1].nodePort", 10]]);
  });
});
