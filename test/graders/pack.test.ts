import { describe, expect, it } from "vitest";
import type { Answer } from "../../graders/answer.ts";
import { refOf, valueAt } from "../../graders/lab/field-path.ts";
import { gradeUnder, type LoadedPack, loadPack, type Pack, withPack } from "../../graders/pack/pack.ts";
import { observe } from "../../graders/world.ts";
import { getObject } from "../../src/simulator/index.ts";
import { labOf, manifest, pod, service } from "../support/lab.ts";

const lab = labOf({
  objects: manifest(pod("client", "client"), pod("web-1", "web")),
  declared: {
    questions: [{ id: "ip", kind: "text", text: "Which address has it?" }],
    tasks: [
      {
        id: "web",
        title: "Web answers",
        checks: [
          {
            id: "it",
            title: "It",
            kind: "probe",
            from: "pod/default/client",
            to: "service/default/web:80",
            outcome: "answered",
          },
        ],
      },
      {
        id: "asked",
        title: "Asked",
        checks: [
          {
            id: "ip-right",
            title: "IP",
            kind: "answer",
            question: "ip",
            field: { object: "Service default/web", path: "spec.clusterIP" },
          },
        ],
      },
    ],
  },
});
const HIDDEN = `tasks:
  - id: inside
    title: It is for the inside
    needs: [web]
    checks:
      - { id: type, title: Type, kind: state, object: Service default/web, fields: [{ path: spec.type, is: ClusterIP }] }
seeds: [7, 8]
`;
const load = (text: string): LoadedPack => loadPack(lab, "pack/test.yaml", text);
const packOf = (text: string): Pack => {
  const loaded = load(text);
  if (loaded.kind === "broken") throw new Error(loaded.problems.map(({ message }) => message).join());
  return loaded.pack;
};
const judged = (answer: string | Answer, pack: Pack) => gradeUnder(withPack(lab, pack), answer, pack.seeds);
const WEB = service("web", "app: web", "port: 80");
const drawn = (path: string, seed: number): unknown =>
  valueAt(getObject(observe(lab, WEB, "cluster", seed).state.objects, refOf("Service default/web")), path);

describe("an instructor's pack", () => {
  it("adds tasks to a lab, after its own", () => {
    const report = judged(service("web", "app: web", "port: 80", "type: NodePort"), packOf(HIDDEN));
    expect(report.tasks.map(({ id, status }) => [id, status])).toEqual([
      ["web", "passed"],
      ["asked", "failed"],
      ["inside", "failed"],
    ]);
  });

  it("finds out what holds under one seed only", () => {
    const address = drawn("spec.clusterIP", 1);
    const copied = { id: "copied", title: "It is what somebody saw", object: "Service default/web" };
    const check = { ...copied, kind: "state", fields: [{ path: "spec.clusterIP", is: address }] };
    const tasks = `tasks: [${JSON.stringify({ id: "seen", title: "Seen", checks: [check] })}]\n`;
    const last = (text: string) => judged(WEB, packOf(text)).tasks.at(-1)?.status;
    expect([last(tasks), last(`${tasks}seeds: [2, 3]\n`)]).toEqual(["passed", "failed"]);
  });

  it("does not ask under another seed for what the learner read off the cluster under this one", () => {
    const answers = { ip: String(drawn("spec.clusterIP", 1)) };
    const report = judged({ text: WEB, answers, commands: [] }, packOf("seeds: [2, 3]"));
    expect(report.verdict).toBe("passed");
  });

  it.each([
    [
      "a task of an unknown kind",
      "tasks: [{ id: a, title: A, checks: [{ id: b, kind: magic, title: B }] }]",
      /pack\/test\.yaml:1 tasks\[0\]\.checks\[0\]/,
    ],
    [
      "an id that the lab has already",
      HIDDEN.replace("id: inside", "id: web"),
      /pack\/test\.yaml:2 the id web stands twice/,
    ],
    ["a need that is not there", HIDDEN.replace("[web]", "[moon]"), /pack\/test\.yaml:4 task inside needs moon/],
    ["no YAML", "tasks: [", /pack\/test\.yaml:1 /],
    ["two documents", "seeds: [1]\n---\nseeds: [2]\n", /must be one YAML document/],
  ])("is broken by %s", (_what, text, says) => {
    const loaded = load(text);
    const problems = loaded.kind === "broken" ? loaded.problems : [];
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n")).toMatch(says);
  });
});
