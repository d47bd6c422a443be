import type { Answers } from "../../graders/answer.ts";
import type { Lab } from "../../graders/lab/lab.ts";
import type { ClusterDocument, Excerpt, ExplainedTrace } from "../simulator/index.ts";

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

/** Every lab, in teaching order, and what their modules are called. */
export type LabListData = { readonly labs: readonly LabRow[]; readonly titles: Readonly<Record<string, string>> };

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

/** The rules that take a packet on a node, in the forms that kube-proxy may write them in. */
export type ExampleRulesData = { readonly node: string; readonly forms: readonly RulesForm[] };

export type RulesForm = { readonly mode: ClusterDocument["proxyMode"]; readonly listings: readonly Excerpt[] };

/** How the connections of clients spread; `connections`: so many were made to see. */
export type ExampleSharesData = { readonly rows: readonly ShareRow[]; readonly connections?: number };

export type ShareRow = { readonly from: string; readonly shares: readonly Share[] };

/** `name`: the Pod that answers, or what the client sees instead. `made`: its connections of those that were made. */
export type Share = { readonly name: string; readonly share: number; readonly odds: string; readonly made?: number };

/** A name as a Pod looks it up. */
export type ExampleLookupData = {
  readonly from: string;
  readonly name: string;
  readonly summary: string;
  readonly questions: readonly { readonly name: string; readonly answer: string }[];
};
