import { describe, expect, it } from "vitest";
import { checked, checkReport, labOf, manifest, pod, reportOf } from "../support/lab.ts";

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: main, image: web }] }`;
const SERVICE = `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }] }`;
const objects = manifest(pod("client", "client"), DEPLOYMENT);
const probe = (to: string) => ({ kind: "probe", from: "pod/default/client", to, outcome: "answered" });
const DELETE = "kubectl delete pod -l app=web";

describe("a check with after", () => {
  it("looks once the Pods are replaced: their addresses are gone, the Service's is not", () => {
    const firstAddress = "10.244.1.2:80";
    const at = (to: string, after: readonly string[]) =>
      checked({ check: { ...probe(to), ...(after.length > 0 ? { after } : {}) }, objects, answer: SERVICE }).status;
    expect([at(firstAddress, []), at(firstAddress, [DELETE]), at("service/default/web:80", [DELETE])]).toEqual([
      "passed",
      "failed",
      "passed",
    ]);
  });

  it("tells what happened before", () => {
    const { wanted } = checkReport({
      check: { ...probe("service/default/web:80"), after: [DELETE, "wait 30s"] },
      objects,
      answer: SERVICE,
    });
    expect(wanted).toMatch(/^After `kubectl delete pod -l app=web`, `wait 30s`: TCP from .* must be answered\.$/);
  });

  it("fails when that cannot be done", () => {
    const check = { ...probe("service/default/web:80"), after: ["kubectl scale deployment api --replicas=3"] };
    expect(checked({ check, objects, answer: SERVICE })).toEqual({
      status: "failed",
      observed:
        '`kubectl scale deployment api --replicas=3` could not be done: Error from server (NotFound): deployments.apps "api" not found',
    });
  });

  it("leaves the other checks alone; a task's own comes before each of its checks", () => {
    const replicas = (id: string, is: number, after?: readonly string[]) => ({
      id,
      kind: "state",
      title: id,
      object: "Deployment default/web",
      fields: [{ path: "spec.replicas", is }],
      ...(after ? { after } : {}),
    });
    const scale = (n: number): readonly string[] => [`kubectl scale deployment web --replicas=${n}`];
    const tasks = [
      { id: "now", title: "now", checks: [replicas("three", 3, scale(3)), replicas("one", 1)] },
      { id: "later", title: "later", after: scale(2), checks: [replicas("two", 2), replicas("five", 5, scale(5))] },
    ];
    const report = reportOf({ declared: { tasks }, objects }, SERVICE);
    expect(report.tasks.flatMap(({ checks }) => checks.map(({ id, status }) => [id, status]))).toEqual([
      ["three", "passed"],
      ["one", "passed"],
      ["two", "passed"],
      ["five", "passed"],
    ]);
  });

  it("lets a learner predict what comes of a packet then", () => {
    const questions = [{ id: "next", kind: "prediction", text: "And then?" }];
    const outcomeOf = { from: "pod/default/client", to: "10.244.1.2:80" };
    const check = { kind: "answer", question: "next", outcomeOf, after: [DELETE] };
    const answer = (value: string) => ({ text: "", answers: { next: value }, commands: [] });
    const status = (value: string) =>
      checked({ check, objects, declared: { questions }, answer: answer(value) }).status;
    expect(["answered", "unreachable"].map(status)).toEqual(["failed", "passed"]);
  });

  it("knows kubectl commands and waiting, and nothing else", () => {
    const check = { id: "it", title: "it", ...probe("service/default/web:80"), after: ["rm -rf /"] };
    const tasks = [{ id: "task", title: "task", checks: [check] }];
    expect(() => labOf({ declared: { tasks } })).toThrow(/after\[0\] must match pattern/);
  });
});

describe("what controllers say", () => {
  it("is told of the learner's objects, and not of the given ones", () => {
    const tasks = [{ id: "task", title: "task", checks: [{ id: "it", title: "it", ...probe("10.244.1.2:80") }] }];
    const { diagnostics } = reportOf({ declared: { tasks }, objects: pod("old", "unheard-of") }, pod("new", "unknown"));
    expect(diagnostics.map(({ code, object }) => [code, object?.name])).toEqual([["unknown-image", "new"]]);
  });
});
