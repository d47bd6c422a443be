import { describe, expect, it } from "vitest";
import { mutate } from "../../../graders/mutate/mutate.ts";
import { labOf, manifest, pod, service } from "../../support/lab.ts";

const probe = { from: "pod/default/client", to: "service/default/web:80", outcome: "answered" };
const task = (check: object) => ({
  tasks: [{ id: "task", title: "Task", checks: [{ id: "it", title: "It", ...check }] }],
});
const objects = manifest(pod("client", "client"), pod("web-1", "web"), pod("admin-1", "admin"));
const tried = (declared: object) =>
  mutate(
    labOf({ declared: { ...declared }, objects, files: { "solution.yaml": service("web", "app: web", "port: 80") } }),
  );

describe("mutate", () => {
  it("lists what passes a check that looks away", () => {
    const { survivors } = tried(
      task({ kind: "state", object: "Service default/web", fields: [{ path: "spec.type", is: "ClusterIP" }] }),
    );
    expect(survivors).toContain("Service web: mistype spec.selector.app");
    expect(survivors).not.toContain("Service web: add type: NodePort");
  });

  it("does not count what leaves the cluster as the solution does", () => {
    const { survivors } = tried(task({ kind: "probe", ...probe }));
    expect(survivors).toEqual(["Service web: add type: NodePort"]);
  });

  it("lists what no hint explains", () => {
    const shut = { kind: "state", object: "Service default/web", fields: [{ path: "spec.type", is: "ClusterIP" }] };
    const open = "Service web: add type: NodePort";
    const hint = {
      id: "open",
      severity: "essential",
      when: [{ fact: "service", type: "NodePort" }],
      ladder: ["Shut it."],
    };
    expect(tried(task(shut)).unexplained).toContain(open);
    expect(tried({ ...task(shut), hints: [hint] }).unexplained).not.toContain(open);
  });

  it("takes every other choice for a likely mistake", () => {
    const choices = ["a", "b", "c"].map((id) => ({ id, text: id }));
    const asked = { questions: [{ id: "q", kind: "choice", text: "Which?", choices }] };
    expect(tried({ ...task({ kind: "answer", question: "q", in: ["a", "c"] }), ...asked }).survivors).toContain(
      "question q: answer c",
    );
  });
});
