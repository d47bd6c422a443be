import { checkMessage, notGradable, type ReportFormat } from "./format.ts";
import type { CheckReport, TaskReport } from "./report.ts";
import { element, xmlText } from "./xml.ts";

type Case = {
  readonly classname: string;
  readonly name: string;
  readonly outcome: "passed" | "failure" | "error" | "skipped";
  /** Attributes of the outcome's element, and its text. */
  readonly details: Readonly<Record<string, string>>;
  readonly text: string;
};

/** JUnit XML (as the xUnit plugin of Jenkins publishes it): a suite a lab, a case a check. */
export const junit: ReportFormat = (report, fileName) => {
  const { lab, verdict, tasks } = report;
  const cases =
    verdict === "not-gradable"
      ? [notGradableCase(lab, fileName, notGradable(report))]
      : tasks.flatMap((task) => task.checks.map((check) => caseOf(lab, task, check)));
  const count = (outcome: Case["outcome"]): number => cases.filter((each) => each.outcome === outcome).length;
  const totals = { tests: cases.length, failures: count("failure"), errors: count("error") };
  const suite = element(
    "testsuite",
    { name: lab, ...totals, skipped: count("skipped"), time: 0 },
    cases.map(caseXML).join(""),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: "hop", ...totals, time: 0 }, suite)}`;
};

function caseXML({ classname, name, outcome, details, text }: Case): string {
  const content = outcome === "passed" ? "" : element(outcome, details, xmlText(text));
  return element("testcase", { classname, name, time: 0 }, content);
}

function notGradableCase(lab: string, fileName: string, text: string): Case {
  const details = { type: "not-gradable", message: "This cannot be judged." };
  return { classname: lab, name: fileName, outcome: "error", details, text };
}

function caseOf(lab: string, { id, waitsFor }: TaskReport, check: CheckReport): Case {
  return { classname: `${lab}.${id}`, name: check.title, ...outcomeOf(waitsFor, check) };
}

function outcomeOf(waitsFor: readonly string[], check: CheckReport): Pick<Case, "outcome" | "details" | "text"> {
  switch (check.status) {
    case "passed":
      return { outcome: "passed", details: {}, text: "" };
    case "failed":
      return { outcome: "failure", details: { type: check.kind, message: check.wanted }, text: checkMessage(check) };
    case "blocked":
      return { outcome: "skipped", details: {}, text: `First: ${waitsFor.join(", ")}` };
  }
}
