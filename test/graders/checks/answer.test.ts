import { describe, expect, it } from "vitest";
import { type Answer, readAnswer } from "../../../graders/answer.ts";
import { checked, manifest, pod, service } from "../../support/lab.ts";

const objects = manifest(pod("client", "client"), service("web", "app: web", "port: 80", "clusterIP: 10.96.0.50"));
const CHOICE = {
  id: "q",
  kind: "choice",
  text: "Who?",
  choices: [
    { id: "pod", text: "The Pod" },
    { id: "node", text: "The node" },
  ],
};
const answered = (question: object, check: object, value: string | number | undefined) => {
  const answers: Answer["answers"] = value === undefined ? {} : { q: value };
  return checked({
    objects,
    declared: { questions: [question] },
    check: { kind: "answer", question: "q", ...check },
    answer: { text: "", answers, commands: [] },
  });
};
const typed = (kind: "number" | "text" | "prediction") => ({ id: "q", kind, text: "What?" });

describe("an answer", () => {
  it.each([
    { question: CHOICE, check: { is: "pod" }, right: "pod", wrong: "node" },
    { question: CHOICE, check: { in: ["pod", "node"] }, right: "node", wrong: "both" },
    { question: typed("number"), check: { is: 80 }, right: "80", wrong: 8080 },
    { question: typed("number"), check: { between: [30000, 32767] }, right: 30000, wrong: 29999 },
    { question: typed("number"), check: { between: [1, 5] }, right: 1, wrong: "one" },
    {
      question: typed("text"),
      check: { field: { object: "Service default/web", path: "spec.clusterIP" } },
      right: " 10.96.0.50 ",
      wrong: "10.96.0.51",
    },
    {
      question: typed("text"),
      check: { field: { object: "Service default/none", path: "spec.clusterIP" } },
      right: undefined,
      wrong: "undefined",
    },
    {
      question: typed("prediction"),
      check: { outcomeOf: { from: "pod/default/client", to: "service/default/web:80" } },
      right: "refused",
      wrong: "timed-out",
    },
  ])("of the kind $question.kind by $check takes $right, not $wrong", ({ question, check, right, wrong }) => {
    expect(answered(question, check, wrong).status).toBe("failed");
    if (right !== undefined) expect(answered(question, check, right).status).toBe("passed");
  });

  it("that was not given is told from one that is wrong", () => {
    expect(answered(CHOICE, { is: "pod" }, undefined).observed).toBe("It has no answer yet.");
    expect(answered(CHOICE, { is: "pod" }, "node").observed).toBe("You answered: The node.");
  });
});

describe("readAnswer", () => {
  it("takes a document of answers out of a file, and leaves every other line where it was", () => {
    const text =
      "kind: Service\n---\napiVersion: hopbyhop/v1\nkind: Answers\nanswers: { who: pod, port: 80 }\ncommands: [kubectl get pods]\n---\nkind: Pod\n";
    expect(readAnswer(text)).toEqual({
      text: "kind: Service\n---\n\n\n\n\n---\nkind: Pod\n",
      answers: { who: "pod", port: 80 },
      commands: ["kubectl get pods"],
    });
  });

  it("leaves a text alone that has none, and one that is no YAML", () => {
    expect(readAnswer("kind: Service\n")).toEqual({ text: "kind: Service\n", answers: {}, commands: [] });
    expect(readAnswer("a: [").text).toBe("a: [");
  });
});
