import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { REPORT_FORMATS } from "../../../graders/reports/formats.ts";
import type { Report } from "../../../graders/reports/report.ts";
import { manifest, pod, reportOf, service } from "../../support/lab.ts";
import exercismSchema from "./consumers/exercism.schema.json";
import gradescopeSchema from "./consumers/gradescope.schema.json";
import { junitProblems } from "./consumers/junit.ts";
import prairielearnSchema from "./consumers/prairielearn.schema.json";

const probe = (id: string, name: string) => ({
  id,
  title: `${name} & "co" answer`,
  kind: "probe",
  from: "pod/default/client",
  to: `service/default/${name}:80`,
  outcome: "answered",
});
const parts = {
  objects: manifest(pod("client", "client"), pod("web-1", "web")),
  declared: {
    tasks: [
      { id: "web", title: "Web answers", weight: 3, checks: [probe("web-answers", "web")] },
      { id: "api", title: "API answers", checks: [probe("api-answers", "api")] },
      { id: "more", title: "More", needs: ["api"], checks: [probe("more-answers", "more")] },
      { id: "style", title: "Style", weight: 0, checks: [probe("style-answers", "api")] },
    ],
  },
};
const WEB = service("web", "app: web", "port: 80");
const ALL = manifest(WEB, service("api", "app: web", "port: 80"), service("more", "app: web", "port: 80"));
const HOSTILE = 'kind: "<script>alert(1)</script>\u0000]]>&"\n';
const reports: Readonly<Record<string, Report>> = {
  passed: reportOf(parts, ALL),
  partly: reportOf(parts, WEB),
  empty: reportOf(parts, ""),
  "not YAML": reportOf(parts, "a: [<b>\n"),
  hostile: reportOf(parts, HOSTILE),
};
const as = (format: string, report: Report | undefined, fileName = "answer.yaml"): string => {
  const write = REPORT_FORMATS[format];
  if (!write || !report) throw new Error(format);
  return write(report, fileName);
};
const ajv = new Ajv2020({ strict: false });

describe.each([
  ["gradescope", gradescopeSchema],
  ["prairielearn", prairielearnSchema],
  ["exercism", exercismSchema],
])("a report as %s", (format, schema) => {
  const validate = ajv.compile(schema);
  // Gradescope knows no answer that cannot be judged: without a score it stays ungraded there.
  const graded = Object.entries(reports).filter(
    ([, { verdict }]) => format !== "gradescope" || verdict !== "not-gradable",
  );

  it.each(graded)("has the documented form when %s", (_name, report) => {
    validate(JSON.parse(as(format, report)));
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe("gradescope", () => {
  it("gives each task its points", () => {
    const { score, tests } = JSON.parse(as("gradescope", reports.partly));
    expect(score).toBe(3);
    expect(
      tests.map(({ score: points, max_score, status }: Readonly<Record<string, unknown>>) => [
        points,
        max_score,
        status,
      ]),
    ).toEqual([
      [3, 3, "passed"],
      [0, 1, "failed"],
      [0, 1, "failed"],
      [0, 0, "failed"],
    ]);
  });

  it("gives no score to what cannot be judged", () => {
    expect(JSON.parse(as("gradescope", reports["not YAML"]))).not.toHaveProperty("score");
  });

  it("calls nothing HTML", () => {
    expect(as("gradescope", reports.hostile)).not.toContain('"html"');
  });
});

describe("prairielearn", () => {
  it("charges no attempt for what cannot be judged", () => {
    expect(JSON.parse(as("prairielearn", reports["not YAML"]))).toEqual({
      gradable: false,
      format_errors: [expect.stringContaining("yaml: line 1")],
    });
  });
});

describe("exercism", () => {
  it("ties each test to the number of its task", () => {
    const { status, tests } = JSON.parse(as("exercism", reports.partly));
    expect([status, tests.map((test: Readonly<Record<string, unknown>>) => [test.task_id, test.status])]).toEqual([
      "fail",
      [
        [1, "pass"],
        [2, "fail"],
        [3, "error"],
        [4, "fail"],
      ],
    ]);
  });
});

describe("junit", () => {
  it.each(Object.entries(reports))("is XML of the documented form when %s", (_name, report) => {
    expect(junitProblems(as("junit", report, 'an <answer> & "more"\u0001.yaml'))).toEqual([]);
  });

  it("is held to that form", () => {
    expect(junitProblems("<testsuites><testsuite name='a'><b/></testsuite>")).toEqual([
      "testsuite without tests",
      "testsuite without failures",
      "testsuite without errors",
      "b is no element",
      "Unclosed root tag",
    ]);
  });

  it("counts what failed, what waits and what could not be judged", () => {
    expect(as("junit", reports.partly)).toContain(
      '<testsuite name="test" tests="4" failures="2" errors="0" skipped="1"',
    );
    expect(as("junit", reports["not YAML"])).toContain(
      '<testsuite name="test" tests="1" failures="0" errors="1" skipped="0"',
    );
  });
});

describe("csv", () => {
  it("has a line a task", () => {
    const lines = as("csv", reports.partly).split("\r\n");
    expect(lines.map((line) => line.split(",").slice(0, 8).join(","))).toEqual([
      "file,learner_id,learner_name,lab,task,status,score,max",
      "answer.yaml,,,test,web,passed,3,3",
      "answer.yaml,,,test,api,failed,0,1",
      "answer.yaml,,,test,more,blocked,0,1",
      "answer.yaml,,,test,style,failed,0,0",
      "",
    ]);
  });

  it("has no score for what cannot be judged", () => {
    expect(as("csv", reports["not YAML"])).toContain("answer.yaml,,,test,,not-gradable,,,0,false,,,");
  });

  it("quotes what would break a line, and disarms what a spreadsheet would run", () => {
    expect(as("csv", reports.partly, '=cmd|"x"\n,y')).toContain(`"'=cmd|""x""\n,y",,,test,web`);
  });
});

describe("json and text", () => {
  it("say the same", () => {
    expect(JSON.parse(as("json", reports.partly))).toEqual(JSON.parse(JSON.stringify(reports.partly)));
    expect(as("text", reports.partly)).toMatch(/^test: failed \(60 %\)\n/);
  });
});
