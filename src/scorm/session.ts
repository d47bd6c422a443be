import type { ScormAPI } from "./api.ts";
import { type Course, isComplete, scoreOf } from "./course.ts";

/** One sitting at the course, as the platform sees it. */
export type Session = {
  /** The platform's id of the learner; "" when it does not say. */
  readonly learner: string;
  /** Labs that were passed in sittings before, whatever this browser knows. */
  readonly passed: readonly string[];
  /** Where the learner was last: the course's own address, after the `#`. */
  readonly location: string;
  /** Tells the platform which labs are passed by now. A lab that was passed once stays so. */
  readonly report: (passed: readonly string[], now: Date) => void;
  /** Ends the sitting; nothing can be told afterwards. */
  readonly close: (location: string, now: Date) => void;
};

/** Longer data a platform need not keep (SCORM 1.2 RTE, cmi.suspend_data). */
const MOST_SUSPENDED = 4096;
const LONGEST_LOCATION = 255;

/** Begins a sitting; undefined when the platform does not want one. */
export function openSession(api: ScormAPI, course: Course, start: Date): Session | undefined {
  if (api.LMSInitialize("") !== "true") return undefined;
  const set = (name: string, value: string | number): void => {
    // Some platforms know only a few names and refuse the others: what they refuse they do not keep.
    api.LMSSetValue(name, String(value));
  };
  let passed = suspended(api.LMSGetValue("cmi.suspend_data"));
  let interactions = Number(api.LMSGetValue("cmi.interactions._count")) || 0;
  let open = true;
  if (api.LMSGetValue("cmi.core.lesson_status") === "not attempted") set("cmi.core.lesson_status", "incomplete");
  return {
    learner: api.LMSGetValue("cmi.core.student_id"),
    passed,
    location: api.LMSGetValue("cmi.core.lesson_location"),
    report: (all, now) => {
      if (!open) return;
      const fresh = all.filter((id) => !passed.includes(id));
      passed = [...passed, ...fresh];
      for (const id of fresh) tellInteraction(set, interactions++, id, now);
      set("cmi.core.score.min", 0);
      set("cmi.core.score.max", 100);
      set("cmi.core.score.raw", scoreOf(course, passed));
      set("cmi.core.lesson_status", isComplete(course, passed) ? "passed" : "incomplete");
      set("cmi.suspend_data", suspendData(passed));
      api.LMSCommit("");
    },
    close: (location, now) => {
      if (!open) return;
      open = false;
      if (location.length <= LONGEST_LOCATION) set("cmi.core.lesson_location", location);
      set("cmi.core.session_time", timespan(now.getTime() - start.getTime()));
      set("cmi.core.exit", isComplete(course, passed) ? "" : "suspend");
      api.LMSCommit("");
      api.LMSFinish("");
    },
  };
}

/** A lab that was passed, as one interaction of the kind that is judged by what was done. */
function tellInteraction(set: (name: string, value: string) => void, index: number, id: string, now: Date): void {
  const name = `cmi.interactions.${index}`;
  set(`${name}.id`, id);
  set(`${name}.time`, now.toTimeString().slice(0, 8));
  set(`${name}.type`, "performance");
  set(`${name}.result`, "correct");
}

function suspendData(passed: readonly string[]): string {
  const data = JSON.stringify({ version: 1, passed });
  return data.length <= MOST_SUSPENDED ? data : "";
}

/** What a sitting before left. What is not ours, or was cut off, says nothing. */
function suspended(data: string): readonly string[] {
  try {
    const { version, passed }: { readonly version?: unknown; readonly passed?: unknown } = JSON.parse(data);
    return version === 1 && Array.isArray(passed) ? passed.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

/** `0001:02:03.45`, as CMITimespan wants it. */
function timespan(milliseconds: number): string {
  const hundredths = Math.max(0, Math.floor(milliseconds / 10));
  const pad = (number: number, width: number): string => String(Math.floor(number)).padStart(width, "0");
  const seconds = ((hundredths % 6000) / 100).toFixed(2).padStart(5, "0");
  return `${pad(hundredths / 360_000, 4)}:${pad((hundredths / 6000) % 60, 2)}:${seconds}`;
}
