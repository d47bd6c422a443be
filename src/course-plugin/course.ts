import type { Answers } from "../../graders/answer.ts";
import type { Lab } from "../../graders/lab/lab.ts";
import type { ExplainedTrace } from "../simulator/index.ts";

/** A lab as its page needs it: its texts are rendered once, at build, from our own Markdown. */
export type CourseLab = {
  readonly lab: Lab;
  /** The answers to questions that go with the lab's own texts: with `solution`, `also-right/…`, `wrong/…`. */
  readonly answers: Readonly<Record<string, Answers>>;
  readonly briefHtml: string;
  readonly debriefHtml: string;
  /** The Pods of the given world: what a learner would ask kubectl for first. */
  readonly pods: readonly GivenPod[];
  readonly next?: { readonly id: string; readonly title: string };
};

export type GivenPod = {
  readonly name: string;
  readonly node: string;
  readonly address: string;
  readonly labels: readonly string[];
};

/** What a list of labs tells of each. */
export type LabRow = Pick<Lab, "id" | "title" | "module" | "level" | "minutes" | "objective">;

/** A part of the course, with its pages in reading order. */
export type CourseModule = {
  readonly title: string;
  readonly pages: readonly CoursePage[];
  /** The labs of the module that no page embeds, in teaching order. */
  readonly labs: readonly LabRow[];
};

export type CoursePage = {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The labs that the page embeds, in order. */
  readonly labs: readonly LabRow[];
};

/** What the home page shows: a packet to walk with the manifest behind it, and the way through the course. */
export type HomeData = {
  readonly fileName: string;
  readonly manifest: string;
  readonly trace: ExplainedTrace;
  readonly modules: readonly CourseModule[];
  /** Every lab, in teaching order. */
  readonly labs: readonly LabRow[];
};
