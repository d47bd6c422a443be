import { readManifest } from "../../simulator/index.ts";
import { applyAll, clusterOfNodes, deployment, emptyCluster, insideService, probe } from "./clusters.ts";
import { type Figure, heapInUse, measure, ratio } from "./measure.ts";

/** The largest cluster that Kubernetes promises: 5 000 nodes, 150 000 Pods; and 10 000 Services, one for each Deployment. */
const NODES = 5_000;
const SERVICES = 10_000;
const REPLICAS = 15;

/** What a cluster as large as Kubernetes allows costs, as a ratio to one of a tenth of that. */
export function limits(): readonly Figure[] {
  const tenth = figuresOf(NODES / 10, SERVICES / 10);
  const whole = figuresOf(NODES, SERVICES);
  return [...tenth, ...whole.flatMap((figure, i) => tenth.slice(i, i + 1).map((base) => beside(figure, base)))];
}

function beside(figure: Figure, base: Figure): Figure {
  const growth = ratio(figure, base).against ?? "";
  return { ...figure, against: figure.against ? `${figure.against}, and ${growth}` : growth };
}

function figuresOf(nodes: number, services: number): readonly Figure[] {
  const names = Array.from({ length: services }, (_, i) => `web-${i}`);
  const manifests = [
    ...names.map((name) => deployment(name, REPLICAS)),
    ...names.map((name) => insideService(name, name)),
  ];
  const what = `${nodes} nodes, ${services * REPLICAS} Pods, ${services} Services`;
  const once = { runs: 1, warmUp: 0 };
  let state = emptyCluster();
  const build = () => {
    state = applyAll(clusterOfNodes(nodes), manifests);
  };
  const one = [insideService("one-more", "web-3")];
  return [
    measure(`read: ${what}`, () => manifests.map((text) => readManifest({ fileName: "bench.yaml", text })), once),
    measure(`read and build: ${what}`, build, { ...once, against: "< 5 s" }),
    heapInUse(`memory: ${what}`, "< 1 536 MiB"),
    measure(`apply one more Service to ${services}`, () => applyAll(state, one), { runs: 20, against: "< 50 ms" }),
    measure(`trace one packet beside ${services} Services`, () => probe(state, "web-3"), { against: "< 0.1 ms" }),
  ];
}
