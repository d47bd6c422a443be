import { parseDestination, parseSender } from "../../src/simulator/index.ts";
import { meets, probe } from "../checks/probe.ts";
import { grade } from "../grade.ts";
import type { Lab } from "../lab/lab.ts";
import type { Report } from "../reports/report.ts";
import { observe } from "../world.ts";

const SEEDS = [1, 2, 3, 4, 5];
const NOTHING = { empty: "", comment: "# nothing\n" };

/** What keeps a lab from being one: each line tells the author what to do. Empty when the lab keeps its contract. */
export function checkContract(lab: Lab): readonly string[] {
  return [
    ...startFails(lab),
    ...rightAnswersPass(lab),
    ...wrongAnswersMeetTheirHint(lab),
    ...everyHintIsMet(lab),
    ...everyCheckFailsOnce(lab),
    ...nothingPassesForNothing(lab),
    ...sameUnderEverySeed(lab),
    ...symptomsHold(lab),
    ...ladderKeepsTheSolution(lab),
    ...lab.evidence
      .filter((address) => !URL.canParse(address))
      .map((address) => `evidence ${address} is no address: give a whole one`),
  ];
}

const right = (lab: Lab): readonly (readonly [string, string])[] => [
  ["solution", lab.solution],
  ...Object.entries(lab.alsoRight).map(([name, text]) => [`also-right/${name}`, text] as const),
];
const wrong = (lab: Lab): readonly (readonly [string, string])[] =>
  Object.entries(lab.wrong).map(([name, text]) => [`wrong/${name}`, text]);

function startFails(lab: Lab): readonly string[] {
  return grade(lab, lab.start).verdict === "passed" ? ["start.yaml passes: leave something to do"] : [];
}

function rightAnswersPass(lab: Lab): readonly string[] {
  return right(lab).flatMap(([name, text]) => {
    const report = grade(lab, text);
    const failed = report.tasks.flatMap(({ checks }) => checks.filter(({ status }) => status !== "passed"));
    const essential = report.hints.filter(({ severity }) => severity === "essential");
    return [
      ...failed.map(({ id, observed }) => `${name}.yaml must pass, and ${id} does not: ${observed}`),
      ...essential.map(({ id }) => `${name}.yaml is right, and still meets the essential hint ${id}`),
    ];
  });
}

function wrongAnswersMeetTheirHint(lab: Lab): readonly string[] {
  return wrong(lab).flatMap(([name, text]) => {
    const report = grade(lab, text);
    const hint = name.slice("wrong/".length).split(".")[0];
    const first = report.hints[0]?.id ?? "no hint";
    return [
      ...(report.verdict === "passed" ? [`${name}.yaml passes: sharpen a check, or move it to also-right/`] : []),
      ...(first === hint ? [] : [`${name}.yaml must meet ${hint} first, and meets ${first}`]),
    ];
  });
}

function everyHintIsMet(lab: Lab): readonly string[] {
  const met = new Set(
    [...wrong(lab), ...right(lab), ["start", lab.start] as const].flatMap(([, text]) =>
      grade(lab, text).hints.map(({ id }) => id),
    ),
  );
  return lab.hints
    .filter(({ id }) => !met.has(id))
    .map(({ id }) => `no answer meets the hint ${id}: add wrong/${id}.yaml, or remove it`);
}

function everyCheckFailsOnce(lab: Lab): readonly string[] {
  const reports: readonly Report[] = [...wrong(lab).map(([, text]) => text), lab.start].map((text) => grade(lab, text));
  const failed = new Set(
    reports.flatMap(({ tasks }) =>
      tasks.flatMap(({ checks }) => checks.filter(({ status }) => status === "failed").map(({ id }) => id)),
    ),
  );
  return lab.tasks.flatMap(({ checks }) =>
    checks
      .filter(({ id }) => !failed.has(id))
      .map(({ id }) => `no wrong answer fails the check ${id}: it may not be able to`),
  );
}

function nothingPassesForNothing(lab: Lab): readonly string[] {
  return Object.entries(NOTHING).flatMap(([name, text]) =>
    grade(lab, text).tasks.some(({ status }) => status === "passed")
      ? [`the ${name} answer passes a task: give its check a positive control`]
      : [],
  );
}

function sameUnderEverySeed(lab: Lab): readonly string[] {
  const answers = [...right(lab), ...wrong(lab), ["start", lab.start] as const];
  return answers.flatMap(([name, text]) => {
    const verdicts = new Set(
      SEEDS.map((seed) =>
        grade(lab, text, { seed })
          .tasks.map(({ status }) => status)
          .join(),
      ),
    );
    return verdicts.size === 1
      ? []
      : [`${name}.yaml is judged differently under different seeds: a check depends on a draw`];
  });
}

function symptomsHold(lab: Lab): readonly string[] {
  const { state } = observe(lab, lab.start, "cluster", 1);
  return lab.symptoms
    .filter(({ from, to }) => parseSender(from).kind !== "unreadable" && parseDestination(to).kind !== "unreadable")
    .filter((symptom) => !meets(probe(state, symptom), symptom.outcome))
    .map(({ id, outcome }) => `the symptom ${id} does not hold in the start state: it is not ${outcome}`);
}

function ladderKeepsTheSolution(lab: Lab): readonly string[] {
  const lines = new Set(
    lab.solution
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line.includes(": ")),
  );
  return lab.hints.flatMap(({ id, ladder }) =>
    ladder
      .slice(0, -1)
      .flatMap((rung, i) =>
        [...lines]
          .filter((line) => rung.includes(line))
          .map((line) => `rung ${i + 1} of ${id} gives away a line of the solution: ${line}`),
      ),
  );
}
