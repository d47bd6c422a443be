import { describe, expect, it } from "vitest";
import { foldMatrix } from "../../../graders/checks/matrix.ts";
import { checkReport, manifest, pod, service } from "../../support/lab.ts";

const cell = (wanted: boolean, actual: boolean) => ({ from: "a", to: "b", wanted, actual });

describe("foldMatrix", () => {
  it.each([
    { what: "everything as it should be", cells: [cell(true, true), cell(false, false)], over: [0, 0], credit: 1 },
    {
      what: "an open door too many",
      cells: [cell(true, true), cell(false, true), cell(false, false)],
      over: [1, 0],
      credit: 0.5,
    },
    {
      what: "a shut door too many",
      cells: [cell(true, false), cell(true, true), cell(false, false)],
      over: [0, 1],
      credit: 0.5,
    },
    { what: "everything open", cells: [cell(true, true), cell(false, true)], over: [1, 0], credit: 0 },
    { what: "everything shut", cells: [cell(true, false), cell(false, false)], over: [0, 1], credit: 0 },
  ])("counts $what", ({ cells, over, credit }) => {
    const { overAllow, overDeny, credit: earned } = foldMatrix(cells);
    expect({ over: [overAllow.length, overDeny.length], earned }).toEqual({ over, earned: credit });
  });
});

/** A world whose network enforces policies. */
const ENFORCED = manifest(
  `apiVersion: hopbyhop/v1
kind: Cluster
platform: { name: flannel, netpol: { enabled: true } }
nodes: [{ name: node1, ip: 192.168.56.11 }]
images: [{ name: web, listens: [{ port: 80 }] }]`,
  pod("client", "client"),
  pod("web-1", "web"),
  pod("admin-1", "admin"),
);

describe("a matrix", () => {
  const objects = manifest(
    pod("client", "client"),
    pod("web-1", "web"),
    service("inside", "app: web", "port: 80"),
    service("open", "app: web", "port: 80, nodePort: 30080", "type: NodePort"),
  );
  const matrix = (allow: object) =>
    checkReport({
      objects,
      check: {
        kind: "matrix",
        from: ["pod/default/client", "outside/user"],
        to: ["service/default/inside:80", "node/node1:30080"],
        allow,
      },
    });

  it("compares every pair with what is wanted, whichever way it is wrong", () => {
    const report = matrix({
      "pod/default/client": ["service/default/inside:80"],
      "outside/user": ["service/default/inside:80"],
    });
    expect(report).toMatchObject({
      status: "failed",
      credit: 0,
      observed:
        "1 shut that must be open (outside/user to service/default/inside:80), 2 open that must be shut (pod/default/client to node/node1:30080, …).",
      matrix: [
        { from: "pod/default/client", to: "service/default/inside:80", wanted: true, actual: true },
        { from: "pod/default/client", to: "node/node1:30080", wanted: false, actual: true },
        { from: "outside/user", to: "service/default/inside:80", wanted: true, actual: false },
        { from: "outside/user", to: "node/node1:30080", wanted: false, actual: true },
      ],
    });
  });

  it("judges what NetworkPolicies let through", () => {
    const files = { "cluster.yaml": ENFORCED };
    const check = {
      kind: "matrix",
      from: ["pod/default/app=client", "pod/default/app=admin"],
      to: ["pod/default/app=web:80"],
      allow: { "pod/default/app=client": ["pod/default/app=web:80"] },
    };
    const only = (app: string) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: only }
spec: { podSelector: { matchLabels: { app: web } }, ingress: [{ from: [{ podSelector: { matchLabels: { app: ${app} } } }] }] }`;
    const judged = (answer: string) => checkReport({ files, check, answer });
    expect(judged(only("client"))).toMatchObject({ status: "passed", credit: 1 });
    expect(judged(only("admin"))).toMatchObject({ status: "failed", credit: 0 });
    expect(judged("")).toMatchObject({
      status: "failed",
      observed: expect.stringContaining("1 open that must be shut"),
    });
  });

  it("passes when every pair is as it should be", () => {
    const both = ["service/default/inside:80", "node/node1:30080"];
    expect(matrix({ "pod/default/client": both, "outside/user": ["node/node1:30080"] })).toMatchObject({
      status: "passed",
      credit: 1,
      observed: "Every pair is as it should be.",
    });
  });
});
