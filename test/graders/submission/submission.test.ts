import { describe, expect, it } from "vitest";
import { grade } from "../../../graders/grade.ts";
import { digestOf } from "../../../graders/reports/digest.ts";
import { ENGINE } from "../../../graders/submission/engine.ts";
import { readSubmission } from "../../../graders/submission/read.ts";
import { answerIn, attemptOf, labSubmission, newSubmission } from "../../../graders/submission/submission.ts";
import packageFile from "../../../package.json";
import { labOf, manifest, pod, service } from "../../support/lab.ts";

const task = (title: string) => ({
  id: "task",
  title: "Task",
  checks: [
    { id: "it", title, kind: "probe", from: "pod/default/client", to: "service/default/web:80", outcome: "answered" },
  ],
});
const objects = manifest(pod("client", "client"), pod("web-1", "web"));
const lab = labOf({ declared: { tasks: [task("It answers")] }, objects });
const answer = { text: service("web", "app: web", "port: 80"), answers: {}, commands: [] };
const report = grade(lab, answer);
const submission = newSubmission([labSubmission(lab, answer, [attemptOf(report, "2026-05-04T10:00:00Z", false)])], {
  id: "ana",
  name: "Ana",
});
const text = (change: (value: Record<string, unknown>) => unknown): string =>
  JSON.stringify(change(JSON.parse(JSON.stringify(submission))));
const firstLab = (more: object) => text((value) => ({ ...value, labs: [{ ...submission.labs[0], ...more }] }));

describe("a submission", () => {
  it("is read as it was written, and judged again with the same result", () => {
    const read = readSubmission(JSON.stringify(submission));
    if (read.kind === "refused") throw new Error(read.message);
    expect(read.submission).toEqual(submission);
    const [handedIn] = read.submission.labs;
    expect(handedIn && digestOf(grade(lab, answerIn(handedIn)))).toBe(handedIn?.attempts[0]?.digest);
  });

  it("may leave out what has a default", () => {
    const { lab: id, gradingHash, engine, answer: yaml } = labSubmission(lab, answer);
    const short = { format: "hop-submission/1", labs: [{ lab: id, gradingHash, engine, answer: yaml }] };
    expect(readSubmission(JSON.stringify(short))).toEqual({
      kind: "submission",
      submission: { ...short, labs: [{ ...short.labs[0], variantSeed: 0, answers: {}, commands: [], attempts: [] }] },
    });
  });

  it.each([
    ["no JSON", "a: b", /^it is no JSON/],
    ["an empty file", "", /^it is no JSON/],
    ["a list", "[]", /^it must be object/],
    [
      "another format",
      text((value) => ({ ...value, format: "hop-submission/9" })),
      /^format must be equal to constant/,
    ],
    ["a field that nobody knows", text((value) => ({ ...value, grade: 1 })), /additional properties/],
    ["a lab outside the folder", firstLab({ lab: "../secrets" }), /^labs\.0\.lab must match pattern/],
    ["a score above 1", firstLab({ attempts: [{ ...submission.labs[0]?.attempts[0], score: 2 }] }), /must be <= 1/],
    [
      "a question called __proto__",
      firstLab({ answers: JSON.parse('{"__proto__":"x"}') }),
      /property name must be valid|must match pattern/,
    ],
    [
      "a million answers",
      text((value) => ({ ...value, labs: Array.from({ length: 1_000_000 }, () => 0) })),
      /^labs must NOT have more than 200/,
    ],
    ["nine million characters", `"${"x".repeat(9_000_000)}"`, /^it has 9000002 characters: at most/],
    [
      "one lab twice",
      text((value) => ({ ...value, labs: [submission.labs[0], submission.labs[0]] })),
      /^it answers test twice/,
    ],
  ])("is not %s", (_what, content, says) => {
    const read = readSubmission(content);
    expect(read.kind === "refused" ? read.message : "it was read").toMatch(says);
  });

  it("names the engine of this version", () => {
    expect(ENGINE).toBe(`${packageFile.name}/${packageFile.version}`);
  });
});

describe("the grading hash", () => {
  const hash = (title: string, world = objects, files = {}) =>
    labOf({ declared: { tasks: [task(title)] }, objects: world, files }).gradingHash;

  it("stays the same when words are mended", () => {
    const mended = hash("It answers, always", `# a comment\n${objects}`, { "brief.md": "Do it well." });
    expect(mended).toBe(hash("It answers"));
  });

  it("changes with what answers are judged by", () => {
    expect(hash("It answers", manifest(objects, pod("more", "web")))).not.toBe(hash("It answers"));
    expect(hash("It answers", objects, { "start.yaml": service("web", "app: web", "port: 80") })).not.toBe(
      hash("It answers"),
    );
  });
});

describe("the digest of a report", () => {
  it("is the same for the same answer, and another for another", () => {
    expect(digestOf(grade(lab, answer))).toBe(digestOf(report));
    expect(digestOf(grade(lab, ""))).not.toBe(digestOf(report));
  });

  it("does not depend on words, nor on the order of keys", () => {
    const { verdict, ...rest } = report;
    const reworded = { ...rest, verdict, output: { exit: 0, stdout: "other words", stderr: "" } };
    expect(digestOf(reworded)).toBe(digestOf(report));
  });
});
