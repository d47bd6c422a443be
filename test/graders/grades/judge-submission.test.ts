import { describe, expect, it } from "vitest";
import { grade } from "../../../graders/grade.ts";
import { type JudgeOf, judgeSubmission } from "../../../graders/grades/judge-submission.ts";
import { attemptOf, type LabSubmission, labSubmission, newSubmission } from "../../../graders/submission/submission.ts";
import { labOf, manifest, pod, service } from "../../support/lab.ts";

const lab = labOf({
  objects: manifest(pod("client", "client"), pod("web-1", "web")),
  declared: {
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
    ],
  },
});
const judgeOf: JudgeOf = (id) =>
  id === "test" ? { gradingHash: lab.gradingHash, judge: (answer) => grade(lab, answer) } : undefined;
const handedIn = (text: string, more: Partial<LabSubmission> = {}): LabSubmission => ({
  ...labSubmission(lab, { text, answers: {}, commands: [] }),
  ...more,
});
const graded = (...labs: readonly LabSubmission[]) =>
  judgeSubmission("ana.json", JSON.stringify(newSubmission(labs, { id: "ana" })), judgeOf);
const WEB = service("web", "app: web", "port: 80");

describe("judging what was handed in", () => {
  it("gives every answer a grade", () => {
    expect(graded(handedIn(WEB))).toMatchObject([
      {
        file: "ana.json",
        learner: { id: "ana" },
        lab: "test",
        verdict: "passed",
        score: 1,
        tasks: [{ id: "web", points: 1, max: 1 }],
      },
    ]);
  });

  it("notes down the attempts, and believes none of them", () => {
    const passed = grade(lab, WEB);
    const attempts = [
      attemptOf(passed, "2026-05-04T10:00:00Z", false),
      attemptOf(grade(lab, "a: ["), "2026-05-04T09:00:00Z", true),
      attemptOf(passed, "2026-05-05T10:00:00Z", false),
    ];
    expect(graded(handedIn("", { attempts }))).toMatchObject([
      {
        verdict: "failed",
        attempts: {
          count: 2,
          assisted: true,
          claimed: 1,
          firstPass: "2026-05-04T10:00:00Z",
          lastPass: "2026-05-05T10:00:00Z",
        },
      },
    ]);
  });

  it.each<[string, readonly LabSubmission[], RegExp]>([
    ["no YAML", [handedIn("a: [")], /yaml: line/],
    ["for a lab that is not there", [handedIn(WEB, { lab: "moon" })], /^there is no lab moon$/],
    ["nothing", [], /^it answers no lab$/],
  ])("tells an answer that is %s from a wrong one", (_what, labs, says) => {
    const [{ verdict = "", notes = [] } = {}] = graded(...labs);
    expect([verdict, notes.join()]).toEqual(["not-gradable", expect.stringMatching(says)]);
  });

  it("judges what was made for an older lab by what the lab asks for today, and says so", () => {
    const [old] = graded(handedIn(WEB, { gradingHash: "0".repeat(64) }));
    expect([old?.verdict, old?.notes]).toEqual(["passed", [expect.stringContaining("asks for something else by now")]]);
  });

  it("goes on after an answer that broke the grader", () => {
    const broken: JudgeOf = () => ({
      gradingHash: "",
      judge: () => {
        throw new Error("a fault of ours");
      },
    });
    const text = JSON.stringify(newSubmission([handedIn(WEB)]));
    expect(judgeSubmission("ana.json", text, broken)).toMatchObject([
      { verdict: "not-gradable", notes: ["the grader failed: a fault of ours"] },
    ]);
  });
});
