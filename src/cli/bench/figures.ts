import { grade } from "../../../graders/grade.ts";
import type { Lab } from "../../../graders/lab/lab.ts";
import { applyFile, type ClusterState, createFile, readManifest } from "../../simulator/index.ts";
import { applyAll, clusterOfNodes, clusterOfServices, deployment, emptyCluster, probe, service } from "./clusters.ts";
import { type Figure, measure, ratio } from "./measure.ts";

/** The learner's first answer: YAML text to a delivered packet. */
export function firstAnswer(): readonly Figure[] {
  const text = [deployment("web", 3), service("web", "web")].join("---\n");
  const work = () => {
    const { state } = applyFile(emptyCluster(), { fileName: "web.yaml", text });
    return probe(state, "web");
  };
  return [measure("first answer: 3 Pods, a NodePort Service, one request", work, { against: "< 2 ms warm" })];
}

export function grading(labs: readonly Lab[]): readonly Figure[] {
  return labs.flatMap((lab) =>
    measure(`grade ${lab.id}: the solution`, () => grade(lab, lab.solution), { against: "p95 < 5 ms" }),
  );
}

export function pods(): readonly Figure[] {
  const empty = clusterOfNodes(20);
  const base = measure("100 Pods ready", () => applyAll(empty, [deployment("web", 100)]), { runs: 10 });
  const many = measure("1 000 Pods ready", () => applyAll(empty, [deployment("web", 1000)]), {
    runs: 5,
    warmUp: 1,
  });
  return [base, { ...many, against: "< 20 ms" }];
}

/** One more Service, and one packet, beside none and beside ten thousand. */
export function growth(): readonly Figure[] {
  const [small, large] = [clusterOfServices(10), clusterOfServices(10_000)];
  const applying = (state: ClusterState, what: string) => {
    const text = service("one-more", "web");
    return measure(`apply one Service beside ${what}`, () => createFile(state, { fileName: "web.yaml", text }));
  };
  const tracing = (state: ClusterState, what: string) =>
    measure(`trace one packet beside ${what} Services`, () => probe(state, "s-3"), { runs: 200, warmUp: 20 });
  const [none, ten] = [applying(emptyCluster(), "none"), tracing(small, "10")];
  return [none, ratio(applying(large, "10 000"), none), ten, ratio(tracing(large, "10 000"), ten)];
}

/** What hostile text costs before it is refused. */
export function hostileText(): readonly Figure[] {
  const bomb = `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [${`*${i === 0 ? "a" : `b${i - 1}`}, `.repeat(9)}x]`).join("\n")}`;
  const texts = {
    "an alias bomb": bomb,
    "10 000 brackets": "[".repeat(10_000),
    "10 MB of noise": "noise: [1, 2\n".repeat(800_000),
    "500 KB of short lines": "- a\n".repeat(125_000),
  };
  return Object.entries(texts).map(([what, text]) =>
    measure(`read ${what}`, () => readManifest({ fileName: "x.yaml", text }), { runs: 5, warmUp: 1 }),
  );
}
