import { describe, expect, it } from "vitest";
import { compareGrades, untouched } from "../../../graders/grades/compare.ts";
import { type Grade, NO_ATTEMPTS } from "../../../graders/grades/grade.ts";
import { comparisonCSV, comparisonText } from "../../../graders/grades/text.ts";

const grade = (score: number | "none", more: Partial<Grade> = {}): Grade => ({
  file: "ana.json",
  learner: { name: "Ana" },
  lab: "ports",
  variantSeed: 0,
  verdict: score === "none" ? "not-gradable" : score === 1 ? "passed" : "failed",
  score: score === "none" ? 0 : score,
  tasks: [],
  digest: "",
  attempts: NO_ATTEMPTS,
  notes: score === "none" ? ["it is no JSON"] : [],
  ...more,
});
const final = (now: Grade, before: Grade, decrease: "kept" | "allowed" = "kept") =>
  compareGrades([now], [before], decrease).map((comparison) => [comparison.final.verdict, comparison.final.score])[0];

describe("a regrading", () => {
  it.each([
    { what: "a better score", now: grade(1), before: grade(0.5), gives: ["passed", 1] },
    { what: "a worse score", now: grade(0.5), before: grade(1), gives: ["passed", 1] },
    { what: "no score any more", now: grade("none"), before: grade(0.5), gives: ["failed", 0.5] },
    { what: "a score at last", now: grade(0), before: grade("none"), gives: ["failed", 0] },
  ])("with $what gives $gives", ({ now, before, gives }) => {
    expect(final(now, before)).toEqual(gives);
  });

  it("lets a score fall where that is allowed, and never to nothing", () => {
    expect(final(grade(0.5), grade(1), "allowed")).toEqual(["failed", 0.5]);
    expect(final(grade("none"), grade(1), "allowed")).toEqual(["passed", 1]);
  });

  it("says what it kept, and why", () => {
    const notes = (now: Grade) => compareGrades([now], [grade(1)], "kept")[0]?.final.notes;
    expect(notes(grade(0.5))).toEqual(["kept from before; judged 50 % now"]);
    expect(notes(grade("none"))).toEqual(["kept from before; cannot be judged now: it is no JSON"]);
  });

  it("knows an answer by its file and lab, not by who it says it is", () => {
    const other = grade(0, { file: "eve.json", learner: { name: "Ana" } });
    expect(compareGrades([other], [grade(1)], "kept")[0]?.before).toBeUndefined();
    expect(untouched([other], [grade(1)])).toEqual([grade(1)]);
  });

  it("prints what changed, what cannot be judged, and who claims more", () => {
    const claimed = { count: 1, assisted: false, claimed: 1 };
    const now = [
      grade(0.5),
      grade(1, { file: "bo.json" }),
      grade("none", { file: "eve.json", lab: "" }),
      grade(0, { file: "mia.json", attempts: claimed }),
      grade(1, { file: "tom.json" }),
    ];
    const before = [grade(1), grade(0.25, { file: "bo.json" }), grade(1, { file: "tom.json" })];
    expect(
      comparisonText(compareGrades(now, before, "kept")),
    ).toBe(`5 answers in 5 files: 2 passed, 2 failed, 1 not gradable
changed:
  ana.json  ports  100 % → 50 %  kept at 100 %: --allow-decrease lets it fall
  bo.json  ports  25 % → 100 %
not gradable:
  eve.json  it is no JSON
claims more than it is:
  mia.json  ports  100 % claimed, 0 % judged`);
  });

  it("writes old, new and final scores as CSV", () => {
    const comparisons = compareGrades([grade(0.5), grade("none", { file: "eve.json" })], [grade(1)], "kept");
    expect(comparisonCSV(comparisons).split("\r\n")).toEqual([
      "file,learner_id,learner_name,lab,old,new,final,notes",
      "ana.json,,Ana,ports,1,0.5,1,kept from before; judged 50 % now",
      "eve.json,,Ana,ports,,,,it is no JSON",
      "",
    ]);
  });
});
