import { describe, expect, it } from "vitest";
import { type LabParts, labOf, manifest, pod, reportOf, service } from "../support/lab.ts";

const probe = (id: string, to: string, more: object = {}) => ({
  id,
  title: id,
  kind: "probe",
  from: "pod/default/client",
  to,
  outcome: "answered",
  ...more,
});
const task = (id: string, checks: readonly object[], more: object = {}) => ({
  id,
  title: `Task ${id}`,
  checks,
  ...more,
});
const objects = manifest(pod("client", "client"), pod("web-1", "web"), pod("admin-1", "admin"));
const WEB = service("web", "app: web", "port: 80");
const ADMIN = service("admin", "app: admin", "port: 80, targetPort: 8080");
const lab = (tasks: readonly object[], more: Partial<LabParts> & { readonly declared?: object } = {}): LabParts => ({
  objects,
  ...more,
  declared: { tasks, ...more.declared },
});
const [web, admin] = [probe("web", "service/default/web:80"), probe("admin", "service/default/admin:80")];

describe("the score", () => {
  const statuses = (parts: LabParts, answer: string) => {
    const { verdict, score, tasks } = reportOf(parts, answer);
    return { verdict, score, tasks: tasks.map(({ status, credit }) => [status, credit]) };
  };

  it("weighs the tasks that passed", () => {
    const parts = lab([task("a", [web], { weight: 3 }), task("b", [admin])]);
    expect(statuses(parts, WEB)).toEqual({
      verdict: "failed",
      score: 0.75,
      tasks: [
        ["passed", 1],
        ["failed", 0],
      ],
    });
  });

  it("is all or nothing within a task, unless the task gives partial credit by the weight of its checks", () => {
    const checks = [{ ...web, weight: 2 }, admin];
    expect(statuses(lab([task("a", checks)]), WEB).score).toBe(0);
    expect(statuses(lab([task("a", checks, { credit: "partial" })]), WEB)).toEqual({
      verdict: "failed",
      score: 2 / 3,
      tasks: [["failed", 2 / 3]],
    });
  });

  it("does not depend on a task of no weight", () => {
    const parts = lab([task("a", [web]), task("b", [admin], { weight: 0 })]);
    expect(statuses(parts, WEB)).toEqual({
      verdict: "passed",
      score: 1,
      tasks: [
        ["passed", 1],
        ["failed", 0],
      ],
    });
  });

  it("gives nothing for a task that waits for another: it is blocked, not failed", () => {
    const parts = lab([task("a", [web]), task("b", [admin], { needs: ["a"] })]);
    const report = reportOf(parts, ADMIN);
    expect(report.tasks[1]).toMatchObject({ status: "blocked", credit: 0, waitsFor: ["Task a"] });
    expect(report.score).toBe(0);
  });
});

describe("a locked object", () => {
  const locked = [{ id: "pods-are-theirs", object: "Pod default/admin-1", reason: "The Pods belong to another team." }];
  const parts = lab([task("a", [web])], { declared: { locked } });

  it("blocks every task while it is changed, with the reason as the only hint", () => {
    const relabelled = pod("admin-1", "admin").replace("app: admin }", "app: admin, tier: back }");
    expect(reportOf(parts, manifest(WEB, relabelled))).toMatchObject({
      verdict: "failed",
      score: 0,
      forbidden: [{ object: "Pod default/admin-1" }],
      tasks: [
        { status: "blocked", waitsFor: ["leave Pod default/admin-1 as it was (The Pods belong to another team.)"] },
      ],
      hints: [{ id: "pods-are-theirs", severity: "essential" }],
    });
  });

  it("may be applied again as it is", () => {
    const report = reportOf(parts, manifest(WEB, pod("admin-1", "admin")));
    expect([report.verdict, report.forbidden]).toEqual(["passed", undefined]);
  });

  it("may be locked in some fields only", () => {
    const given = manifest(objects, WEB);
    const type = [
      { id: "inside", object: "Service default/web", fields: ["spec.type"], reason: "It is for the inside." },
    ];
    const open = lab([task("a", [web])], { objects: given, declared: { locked: type } });
    expect(reportOf(open, service("web", "app: web", "port: 80, targetPort: 80")).forbidden).toBeUndefined();
    expect(reportOf(open, service("web", "app: web", "port: 80", "type: NodePort")).forbidden).toHaveLength(1);
  });
});

describe("terminal commands", () => {
  const answer = {
    text: ADMIN,
    answers: {},
    commands: ['kubectl patch service admin -p \'{"spec":{"ports":[{"port":80,"targetPort":80}]}}\''],
  };
  const tasks = [task("a", [admin])];

  it("are replayed after the manifest where the lab has a terminal, and nowhere else", () => {
    expect(reportOf(lab(tasks, { declared: { terminal: true } }), answer).verdict).toBe("failed");
    expect(reportOf(lab(tasks), answer).verdict).toBe("passed");
  });
});

describe("a hint", () => {
  const hint = (id: string, severity: string) => ({
    id,
    severity,
    when: [{ fact: "service", name: "web" }],
    ladder: [id],
  });
  const ids = (hints: readonly object[], answer: string) =>
    reportOf(lab([task("a", [admin])], { declared: { hints } }), answer).hints.map(({ id }) => id);

  it("comes with two others at most, the most essential first", () => {
    const all = [hint("d", "celebratory"), hint("c", "informative"), hint("b", "actionable"), hint("a", "essential")];
    expect(ids(all, WEB)).toEqual(["a", "b", "c"]);
  });

  it("is a general one when none of the lab's says what to mend", () => {
    expect(ids([hint("c", "informative")], WEB)).toEqual(["general-name-not-found", "c"]);
  });
});

it("a lab is judged without its files", () => {
  const loaded = labOf(lab([task("a", [web])]));
  expect(JSON.parse(JSON.stringify(loaded))).toEqual(loaded);
});
