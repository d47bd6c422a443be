import type { ClusterDocument, RawClusterDocument } from "../../src/simulator/index.ts";
import type { Check, Probe, WantedOutcome } from "./check.ts";

/** One lab as its folder declares it: data only. Its id is its folder, its address and its key in results. */
export type Lab = {
  readonly id: string;
  readonly title: string;
  readonly module: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly minutes: number;
  readonly objective: string;
  readonly concepts: readonly string[];
  readonly requires: readonly string[];
  /** Public addresses where learners were seen to meet this. */
  readonly evidence: readonly string[];
  /** What kubectl's messages call the answer. */
  readonly fileName: string;
  readonly tasks: readonly Task[];
  /** What the learner is asked beside the manifest; a check of the kind `answer` says what is right. */
  readonly questions: readonly Question[];
  /** Objects of the given world that the answer must leave as they are. */
  readonly locked: readonly Locked[];
  /** Fields of the Cluster document that an answer may change, by path: `platform.mtu`. A path stands for all below it. */
  readonly editable: readonly string[];
  /** Whether an answer may hold terminal commands, replayed after the manifest. */
  readonly terminal: boolean;
  readonly hints: readonly Hint[];
  /** Probes of the start state with their outcomes, quoted in the brief by id. */
  readonly symptoms: readonly Symptom[];
  /** Likely mistakes that pass, and why they are none. */
  readonly survivors: readonly Survivor[];
  /** Words of the lab, and what else may stand there: see `variants/`. */
  readonly variants: Readonly<Record<string, VariantValues>>;
  /** Of what answers are judged by: see `grading-hash.ts`. */
  readonly gradingHash: string;
  readonly worlds: Readonly<Record<string, World>>;
  readonly brief: string;
  readonly debrief: string;
  readonly start: string;
  readonly solution: string;
  /** Other right answers, and wrong ones, by file name without `.yaml`. */
  readonly alsoRight: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Record<string, string>>;
};

/** A cluster as it is given: what it is like, and the ordinary objects that stand in it. */
export type GivenWorld = { readonly document: ClusterDocument; readonly objects: string; readonly fileName: string };

/** A world of a lab. `cluster.yaml` is the one named `cluster`. `written` is the Cluster document without defaults. */
export type World = GivenWorld & { readonly written: RawClusterDocument };

export type Task = {
  readonly id: string;
  readonly title: string;
  /** What the task is worth beside the others. 0: it is told how it went, and nothing depends on it. */
  readonly weight: number;
  /** Whether some checks that pass are worth something while others do not. */
  readonly credit: "all-or-nothing" | "partial";
  /** Tasks that must pass first; while one does not, this task is blocked, not failed. */
  readonly needs: readonly string[];
  /** The world the task is judged in; `cluster` unless it names another. */
  readonly world: string;
  readonly checks: readonly Check[];
};

/** One condition on a fact of the observed world; all of `when` must hold for the hint to fire. */
export type Hint = {
  readonly id: string;
  readonly severity: "essential" | "actionable" | "informative" | "celebratory";
  readonly when: readonly FactPattern[];
  /** Hints that are silent while this one fires, because it knows better. */
  readonly hides?: readonly string[];
  /** Where to look → what is wrong → reveal. Markdown without HTML. */
  readonly ladder: readonly string[];
};

/** Matches a fact: see `graders/hints/facts/` and `graders/hints/fire.ts`. */
export type FactPattern = Readonly<Record<string, unknown>>;

export type Symptom = Pick<Probe, "from" | "to" | "protocol"> & {
  readonly id: string;
  readonly outcome: WantedOutcome;
};

/** `choice`: one of its choices. `prediction`: how a packet will end. `number` and `text`: what the learner types. */
export type Question = QuestionBase &
  (
    | { readonly kind: "choice"; readonly choices: readonly Choice[] }
    | { readonly kind: "prediction" | "number" | "text" }
  );

/** `text` is Markdown without HTML. */
type QuestionBase = { readonly id: string; readonly text: string };

/** `mistake` is its name as `hop lab mutate` prints it. */
export type Survivor = { readonly mistake: string; readonly reason: string };

/** Values to draw from: those of a list, or the numbers of a range. */
export type VariantValues = readonly (string | number)[] | { readonly from: number; readonly to: number };

export type Choice = { readonly id: string; readonly text: string };

/** An object, or some of its fields, that is not the learner's to change. */
export type Locked = {
  /** Also the id of the hint that the change meets. */
  readonly id: string;
  /** `Deployment shop/web` */
  readonly object: string;
  readonly fields?: readonly string[];
  /** Why, in a sentence that the learner reads: `The Pods belong to another team.` */
  readonly reason: string;
};
