import { describe, expect, it } from "vitest";
import type { Report } from "../../graders/reports/report.ts";
import type { Diagnostic } from "../../src/simulator/index.ts";
import { type Action, answerIn, isStale, newSession, reduce, type Session } from "../../src/workbench/session.ts";

const start = newSession({ draft: "start", answers: {}, commands: "", history: [], passed: false, message: "" });
const play = (...actions: readonly Action[]): Session => actions.reduce(reduce, start);

const START = { text: "start", answers: {}, commands: [] };
const problem: Diagnostic = { code: "invalid", severity: "error", message: "no", path: "spec", hint: "Say yes." };
const graded = (verdict: Report["verdict"], hint?: string): Action => ({
  kind: "graded",
  answer: START,
  report: report(verdict, hint),
  attempt: { at: "2026-05-04T10:00:00Z", verdict, score: 0, digest: "", assisted: false },
});
function report(verdict: Report["verdict"], hint = "look"): Report {
  return {
    format: "hop-report/1",
    lab: "any",
    verdict,
    score: 0,
    output: { exit: 0, stdout: "", stderr: "" },
    diagnostics: [problem],
    tasks: [],
    hints: [{ id: hint, severity: "essential", ladder: ["a", "b"] }],
  };
}

describe("a sitting", () => {
  it("keeps the last report while the learner edits", () => {
    const session = play(graded("failed"), { kind: "edit", draft: "more" });
    expect(session).toMatchObject({ draft: "more", report: { verdict: "failed" } });
  });

  it("remembers which text a report is about, and shows its problems at no other", () => {
    const typedOn = play({ kind: "edit", draft: "more" }, graded("failed"));
    expect(typedOn).toMatchObject({ draft: "more", judged: START, diagnostics: [] });
    expect(play(graded("failed"))).toMatchObject({ judged: START, diagnostics: [problem] });
  });

  it("hands in the text, the answers to questions, and the commands line by line", () => {
    const session = play(
      { kind: "answer", question: "who", value: "node" },
      { kind: "answer", question: "who", value: "pod" },
      { kind: "command", commands: "kubectl get pods\n\n  kubectl delete pod web " },
    );
    expect(answerIn(session)).toEqual({
      text: "start",
      answers: { who: "pod" },
      commands: ["kubectl get pods", "kubectl delete pod web"],
    });
  });

  it("is stale once anything of the answer has changed since the check", () => {
    const answered: Action = { kind: "answer", question: "who", value: "node" };
    expect([play(graded("failed")), play(graded("failed"), answered)].map(isStale)).toEqual([false, true]);
  });

  it("notes down every check, and the last two hundred of them", () => {
    const many = Array.from({ length: 201 }, () => graded("failed"));
    expect([play(graded("failed"), graded("passed")).history.length, play(...many).history.length]).toEqual([2, 200]);
  });

  it("takes over the answers that come with a given text, and keeps the others", () => {
    const given: Action = { kind: "replace", draft: "solution", answers: { who: "node" } };
    const session = play({ kind: "answer", question: "why", value: "NAT" }, given);
    expect(session.answers).toEqual({ who: "node", why: "NAT" });
  });

  it("keeps the draft whatever a check comes to", () => {
    const stopped: Action = { kind: "stopped", message: "too long" };
    expect(play({ kind: "edit", draft: "mine" }, { kind: "check" }, stopped)).toMatchObject({
      draft: "mine",
      busy: false,
      message: "too long",
    });
  });

  it("brings back what a reset set aside", () => {
    const reset = play({ kind: "edit", draft: "mine" }, { kind: "replace", draft: "start" });
    expect(reset).toMatchObject({ draft: "start", setAside: "mine" });
    expect(reduce(reset, { kind: "bring-back" })).toMatchObject({ draft: "mine", setAside: undefined });
  });

  it("tells the editor of a text that somebody else put in, never of its own", () => {
    expect(play({ kind: "edit", draft: "mine" }).revision).toBe(0);
    expect(play({ kind: "edit", draft: "mine" }, { kind: "replace", draft: "start" }).revision).toBe(1);
  });

  it("sets nothing aside when nothing changes", () => {
    expect(play({ kind: "replace", draft: "start" }).setAside).toBeUndefined();
  });

  it("ignores what was said of a text that is no longer there", () => {
    const late: Action = { kind: "diagnosed", draft: "start", diagnostics: [problem] };
    expect(play(late).diagnostics).toEqual([problem]);
    expect(play({ kind: "edit", draft: "newer" }, late).diagnostics).toEqual([]);
  });

  it.each([
    ["passed", 1],
    ["failed", 1],
    ["not-gradable", 0],
  ] as const)("counts a check that is %s as %i attempt", (verdict, attempts) => {
    expect(play(graded(verdict)).attempts).toBe(attempts);
  });

  it("stays passed once it is", () => {
    const passed = play(graded("passed"), graded("failed"));
    expect(passed.passed).toBe(true);
  });

  it("opens the ladder anew for another hint only", () => {
    const opened = play(graded("failed"), { kind: "next-rung" });
    expect(reduce(opened, graded("failed")).rungs).toBe(2);
    expect(reduce(opened, graded("failed", "other")).rungs).toBe(1);
  });
});
