import { describe, expect, it } from "vitest";
import { type Frame, findAPI } from "../../src/scorm/api.ts";
import type { Course } from "../../src/scorm/course.ts";
import { openSession } from "../../src/scorm/session.ts";
import { newcomer, platform } from "../support/scorm-1.2.ts";

const course: Course = {
  title: "The course",
  labs: ["ports", "names", "policy"].map((id) => ({ id, title: id })),
};
const START = new Date("2026-05-04T10:00:00Z");
const later = (seconds: number): Date => new Date(START.getTime() + seconds * 1000);

function sitting(kept = newcomer(), of = course) {
  const lms = platform(kept);
  const session = openSession(lms.api, of, START);
  if (!session) throw new Error("the platform wants no sitting");
  return { lms, session };
}

describe("a sitting in a learning platform", () => {
  it("begins incomplete, and says nothing that the platform refuses", () => {
    const { lms, session } = sitting();
    session.report([], later(1));
    expect([lms.refused, lms.kept.get("cmi.core.lesson_status")]).toEqual([[], "incomplete"]);
  });

  it.each([
    { passed: [], raw: "0", status: "incomplete" },
    { passed: ["ports"], raw: "33", status: "incomplete" },
    { passed: ["ports", "names", "policy"], raw: "100", status: "passed" },
  ])("with $passed passed reports $raw of 100 and $status", ({ passed, raw, status }) => {
    const { lms, session } = sitting();
    session.report(passed, later(1));
    const [score, least, most] = ["raw", "min", "max"].map((name) => lms.kept.get(`cmi.core.score.${name}`));
    expect([score, least, most, lms.kept.get("cmi.core.lesson_status")]).toEqual([raw, "0", "100", status]);
    expect(lms.refused).toEqual([]);
  });

  it("tells each lab that was passed once, as an interaction", () => {
    const { lms, session } = sitting();
    session.report(["ports"], later(1));
    session.report(["ports", "names"], later(2));
    session.report(["ports", "names"], later(3));
    const told = [...lms.kept].filter(([name]) => name.startsWith("cmi.interactions.") && name.endsWith(".id"));
    expect(told.map(([, id]) => id)).toEqual(["ports", "names"]);
  });

  it("ends with its time and place, and says nothing afterwards", () => {
    const { lms, session } = sitting();
    session.close("#/labs/ports", later(3723.456));
    session.report(["ports"], later(4000));
    session.close("", later(4000));
    expect([lms.state(), lms.refused]).toEqual(["finished", []]);
    expect(lms.kept.get("cmi.core.session_time")).toBe("0001:02:03.45");
    expect(lms.kept.get("cmi.core.lesson_location")).toBe("#/labs/ports");
    expect(lms.kept.get("cmi.core.exit")).toBe("suspend");
  });

  it("goes on where the one before ended, and takes back nothing", () => {
    const first = sitting();
    first.session.report(["ports"], later(1));
    first.session.close("#/labs/names", later(2));
    const second = sitting(first.lms.kept);
    expect([second.session.passed, second.session.location, second.session.learner]).toEqual([
      ["ports"],
      "#/labs/names",
      "ana",
    ]);
    second.session.report([], later(3));
    second.session.report(["names"], later(4));
    expect(second.lms.kept.get("cmi.core.score.raw")).toBe("67");
    expect(second.lms.kept.get("cmi.interactions.1.id")).toBe("names");
    expect(second.lms.refused).toEqual([]);
  });

  it.each(["", "not JSON", '{"version":9}', '{"version":1,"passed":"ports"}', '{"version":1,"passed":[1]}'])(
    "begins anew when what was kept is %j",
    (data) => {
      expect(sitting(newcomer().set("cmi.suspend_data", data)).session.passed).toEqual([]);
    },
  );

  it("keeps what it suspends within what a platform keeps, however many labs there are", () => {
    const labs = Array.from({ length: 500 }, (_, i) => ({ id: `a-lab-with-a-long-name-${i}`, title: "" }));
    const { lms, session } = sitting(newcomer(), { title: "", labs });
    session.report(
      labs.map(({ id }) => id),
      later(1),
    );
    expect([lms.refused, lms.kept.get("cmi.core.lesson_status")]).toEqual([[], "passed"]);
  });

  it("does without a platform that does not want to begin", () => {
    const lms = platform(newcomer());
    lms.api.LMSInitialize("");
    expect(openSession(lms.api, course, START)).toBeUndefined();
  });
});

describe("findAPI", () => {
  const { api } = platform(newcomer());
  const alone = (more: Partial<Frame> = {}): Frame => {
    const frame = { parent: null as Frame | null, ...more };
    frame.parent ??= frame;
    return frame;
  };

  it("finds the platform in a window around, or around the one that opened this", () => {
    const outer = alone({ API: api });
    expect(findAPI({ parent: { parent: outer } })).toBe(api);
    expect(findAPI(alone({ opener: { parent: outer } }))).toBe(api);
  });

  it("finds none where there is none, however deep it is", () => {
    const deep = Array.from({ length: 50 }).reduce<Frame>((inner) => ({ parent: inner }), alone());
    expect([findAPI(alone()), findAPI(deep)]).toEqual([undefined, undefined]);
  });
});
