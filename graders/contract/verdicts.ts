import { grade, judge, SEED } from "../grade.ts";
import type { Lab } from "../lab/lab.ts";
import type { Report } from "../reports/report.ts";
import { observeEmptied } from "../world.ts";
import { gradeShipped, rightAnswers, shippedAnswers, startOf, wrongAnswers } from "./answers.ts";

const SEEDS = [1, 2, 3, 4, 5];
const NOTHING = { empty: "", comment: "# nothing\n" };

export function startFails(lab: Lab): readonly string[] {
  return gradeShipped(lab, startOf(lab)).verdict === "passed" ? ["start.yaml passes: leave something to do"] : [];
}

export function rightAnswersPass(lab: Lab): readonly string[] {
  return rightAnswers(lab).flatMap((shipped) => {
    const { tasks } = gradeShipped(lab, shipped);
    const failed = tasks
      .filter(({ weight }) => weight > 0)
      .flatMap(({ checks }) => checks.filter(({ status }) => status !== "passed"));
    return failed.map(({ id, observed }) => `${shipped.name}.yaml must pass, and ${id} does not: ${observed}`);
  });
}

export function wrongAnswersFail(lab: Lab): readonly string[] {
  return wrongAnswers(lab)
    .filter((shipped) => gradeShipped(lab, shipped).verdict === "passed")
    .map(({ name }) => `${name}.yaml passes: sharpen a check, or move it to also-right/`);
}

export function everyCheckCanFail(lab: Lab): readonly string[] {
  const reports = shippedAnswers(lab).map((shipped) => gradeShipped(lab, shipped));
  const failed = new Set(reports.flatMap(failedChecks));
  return lab.tasks.flatMap(({ checks }) =>
    checks
      .filter(({ id }) => !failed.has(id))
      .map(({ id }) => `no shipped answer fails the check ${id}: it may not be able to. Add a wrong answer that does`),
  );
}

function failedChecks({ tasks }: Report): readonly string[] {
  return tasks.flatMap(({ checks }) => checks.filter(({ status }) => status === "failed").map(({ id }) => id));
}

/** Neither an answer that says nothing nor a cluster in which everything was deleted may earn anything. */
export function nothingPassesForNothing(lab: Lab): readonly string[] {
  const reports = [
    ...Object.entries(NOTHING).map(([name, text]) => [`the ${name} answer`, grade(lab, text)] as const),
    ["deleting everything", judge(lab, (world) => observeEmptied(lab, world, SEED))] as const,
  ];
  return reports.flatMap(([what, { tasks }]) =>
    tasks
      .filter(({ weight, credit }) => weight > 0 && credit > 0)
      .map(({ id, status }) =>
        status === "passed"
          ? `${what} passes the task ${id}: give its check a positive control`
          : `${what} earns credit in the task ${id}: move what holds from the start into a task without partial credit`,
      ),
  );
}

export function sameUnderEverySeed(lab: Lab): readonly string[] {
  return shippedAnswers(lab).flatMap((shipped) => {
    const verdicts = new Set(
      SEEDS.map((seed) =>
        gradeShipped(lab, shipped, seed)
          .tasks.map(({ status }) => status)
          .join(),
      ),
    );
    return verdicts.size === 1
      ? []
      : [`${shipped.name}.yaml is judged differently under different seeds: a check depends on a draw`];
  });
}
