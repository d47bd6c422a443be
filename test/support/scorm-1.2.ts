import type { ScormAPI } from "../../src/scorm/api.ts";

/** A learning platform that keeps to the letter of SCORM 1.2 (Run-Time Environment, 3.3 and 3.4), and remembers. */
export type Platform = {
  readonly api: ScormAPI;
  /** What it keeps between sittings. */
  readonly kept: Map<string, string>;
  /** The calls that it refused, with the error code of 3.3.5. */
  readonly refused: string[];
  readonly state: () => "not begun" | "running" | "finished";
};

type Element = { readonly access: "read" | "write" | "both"; readonly pattern: RegExp };

const text = (most: number): RegExp => new RegExp(`^[\\s\\S]{0,${most}}$`);
const CMI_TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const CMI_TIMESPAN = /^\d{2,4}:\d\d:[0-5]\d(\.\d{1,2})?$/;
const CMI_IDENTIFIER = /^[A-Za-z0-9][\w.-]{0,254}$/;
const PERCENT = /^(\d|[1-9]\d|100)(\.\d+)?$/;
const ELEMENTS: Readonly<Record<string, Element>> = {
  "cmi.core.student_id": { access: "read", pattern: CMI_IDENTIFIER },
  "cmi.core.lesson_location": { access: "both", pattern: text(255) },
  "cmi.core.lesson_status": { access: "both", pattern: /^(passed|completed|failed|incomplete|browsed)$/ },
  "cmi.core.score.raw": { access: "both", pattern: PERCENT },
  "cmi.core.score.min": { access: "both", pattern: PERCENT },
  "cmi.core.score.max": { access: "both", pattern: PERCENT },
  "cmi.core.exit": { access: "write", pattern: /^(time-out|suspend|logout|)$/ },
  "cmi.core.session_time": { access: "write", pattern: CMI_TIMESPAN },
  "cmi.suspend_data": { access: "both", pattern: text(4096) },
  "cmi.interactions._count": { access: "read", pattern: /^\d+$/ },
  "cmi.interactions.n.id": { access: "write", pattern: CMI_IDENTIFIER },
  "cmi.interactions.n.time": { access: "write", pattern: CMI_TIME },
  "cmi.interactions.n.type": {
    access: "write",
    pattern: /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
  },
  "cmi.interactions.n.result": { access: "write", pattern: /^(correct|wrong|unanticipated|neutral)$/ },
};

export function platform(kept: Map<string, string>): Platform {
  const refused: string[] = [];
  let state: ReturnType<Platform["state"]> = "not begun";
  const refuse = (call: string, code: number): string => {
    refused.push(`${call}: ${code}`);
    return "false";
  };
  const begin = (): string => {
    if (state !== "not begun") return refuse("LMSInitialize", 101);
    state = "running";
    return "true";
  };
  const end = (): string => {
    if (state !== "running") return refuse("LMSFinish", 301);
    state = "finished";
    return "true";
  };
  const get = (name: string): string => {
    const element = ELEMENTS[name];
    const code = state !== "running" ? 301 : !element ? 401 : element.access === "write" ? 404 : undefined;
    if (code !== undefined) return refuse(`get ${name}`, code) && "";
    return kept.get(name) ?? (name.endsWith("_count") ? String(countOf(kept)) : "");
  };
  const set = (name: string, value: string): string => {
    const code = state !== "running" ? 301 : codeOf(kept, name, value);
    if (code !== undefined) return refuse(`set ${name} ${value}`, code);
    kept.set(name, value);
    return "true";
  };
  const commit = (): string => (state === "running" ? "true" : refuse("LMSCommit", 301));
  const api: ScormAPI = {
    LMSInitialize: begin,
    LMSFinish: end,
    LMSGetValue: get,
    LMSSetValue: set,
    LMSCommit: commit,
  };
  return { api, kept, refused, state: () => state };
}

/** Why a value is refused; undefined when it is not. */
function codeOf(kept: ReadonlyMap<string, string>, name: string, value: string): number | undefined {
  const element = ELEMENTS[name.replace(/\.\d+\./, ".n.")];
  if (!element) return 401;
  if (element.access === "read") return 403;
  if (!element.pattern.test(value)) return 405;
  const [, index] = /^cmi\.interactions\.(\d+)\./.exec(name) ?? [];
  // The list may only grow at its end.
  return index !== undefined && Number(index) > countOf(kept) ? 201 : undefined;
}

/** A platform that has never shown the course to this learner. */
export function newcomer(learner = "ana"): Map<string, string> {
  return new Map([
    ["cmi.core.student_id", learner],
    ["cmi.core.lesson_status", "not attempted"],
  ]);
}

function countOf(kept: ReadonlyMap<string, string>): number {
  const indices = [...kept.keys()].flatMap((name) => /^cmi\.interactions\.(\d+)\./.exec(name)?.[1] ?? []);
  return new Set(indices).size;
}
