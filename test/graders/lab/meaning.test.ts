import { describe, expect, it } from "vitest";
import { loadedLab } from "../../support/lab.ts";

const probe = {
  id: "it",
  title: "It",
  kind: "probe",
  from: "pod/default/client",
  to: "10.0.0.1:80",
  outcome: "answered",
};
const task = (checks: readonly object[], more: object = {}) => ({ id: "task", title: "Task", checks, ...more });
const question = {
  id: "q",
  kind: "choice",
  text: "Who?",
  choices: [
    { id: "a", text: "A" },
    { id: "b", text: "B" },
  ],
};
const answer = (more: object) => ({ id: "it", title: "It", kind: "answer", question: "q", ...more });

function problems(declared: Readonly<Record<string, unknown>>): string {
  const loaded = loadedLab({ declared });
  return loaded.kind === "lab"
    ? ""
    : loaded.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n");
}

describe("the meaning of lab.yaml", () => {
  it("has nothing against a lab that is one", () => {
    expect(problems({ tasks: [task([probe])] })).toBe("");
  });

  it.each([
    {
      fault: "an id that stands twice",
      declared: { tasks: [task([probe, probe])] },
      says: "the id it stands twice: give one of them another",
    },
    {
      fault: "a need that comes later",
      declared: { tasks: [task([probe], { needs: ["task"] })] },
      says: "task task needs task, which is no task before it: there is none",
    },
    {
      fault: "a world that is not there",
      declared: { tasks: [task([probe], { world: "moon" })] },
      says: "task task is judged in moon, which is no world: cluster",
    },
    {
      fault: "no task that counts",
      declared: { tasks: [task([probe], { weight: 0 })] },
      says: "no task has a weight: give one a weight above 0",
    },
    {
      fault: "a sender nobody can read",
      declared: { tasks: [task([{ ...probe, from: "client" }])] },
      says: '"client" is not a sender: write pod/NAMESPACE/NAME',
    },
    {
      fault: "a destination without a port",
      declared: { tasks: [task([{ ...probe, to: "pod/default/app=web" }])] },
      says: "pod/NAMESPACE/KEY=VALUE:PORT",
    },
    {
      fault: "a source that is none",
      declared: { tasks: [task([{ ...probe, kind: "source-ip", outcome: undefined, source: "me" }])] },
      says: '"me" is no source: write sender, node, or a range',
    },
    {
      fault: "a step that does not exist",
      declared: { tasks: [task([{ ...probe, kind: "path", outcome: undefined, avoids: [{ step: "teleport" }] }])] },
      says: "teleport is no kind of step: send,",
    },
    {
      fault: "a pair outside its matrix",
      declared: {
        tasks: [
          task([
            { id: "it", title: "It", kind: "matrix", from: ["node/a"], to: ["10.0.0.1:80"], allow: { "node/b": [] } },
          ]),
        ],
      },
      says: "allow names the sender node/b, which is not under from: node/a",
    },
    {
      fault: "a question nobody judges",
      declared: { questions: [question], tasks: [task([probe])] },
      says: "nothing depends on the question q: add a check of the kind answer",
    },
    {
      fault: "a check of no question",
      declared: { tasks: [task([answer({ is: "a" })])] },
      says: "it judges q, which is no question: there is none",
    },
    {
      fault: "a right answer that is no choice",
      declared: { questions: [question], tasks: [task([answer({ is: "c" })])] },
      says: "it wants c, which is no choice: a, b",
    },
    {
      fault: "a prediction without a packet",
      declared: {
        questions: [{ id: "q", kind: "prediction", text: "What?" }],
        tasks: [task([answer({ is: "refused" })])],
      },
      says: "a question of the kind prediction, and no other, is judged by outcomeOf",
    },
    {
      fault: "choices of a question that has none",
      declared: { questions: [{ ...question, kind: "number" }], tasks: [task([answer({ is: 1 })])] },
      says: "choices",
    },
  ])("names $fault, its line and the remedy", ({ declared, says }) => {
    expect(problems(declared)).toContain(says);
    expect(problems(declared)).toMatch(/^lab\.yaml:\d+ /);
  });

  it("points at the line of the field", () => {
    const declared = { tasks: [task([{ ...probe, from: "client" }])] };
    const line = Number(/^lab\.yaml:(\d+)/.exec(problems(declared))?.[1]);
    expect(line).toBeGreaterThan(5);
  });
});
