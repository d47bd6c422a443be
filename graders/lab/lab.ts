import type { ClusterDocument } from "../../src/simulator/index.ts";

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
  readonly hints: readonly Hint[];
  /** Probes of the start state with their outcomes, quoted in the brief by id. */
  readonly symptoms: readonly Symptom[];
  readonly worlds: Readonly<Record<string, World>>;
  readonly brief: string;
  readonly debrief: string;
  readonly start: string;
  readonly solution: string;
  /** Other right answers, and wrong ones, by file name without `.yaml`. */
  readonly alsoRight: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Record<string, string>>;
};

/** A given world: its Cluster document, and the ordinary objects that stand in it. `cluster.yaml` is the world named `cluster`. */
export type World = { readonly document: ClusterDocument; readonly objects: string; readonly fileName: string };

export type Task = {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  /** Tasks that must pass first; while one does not, this task is blocked, not failed. */
  readonly needs: readonly string[];
  /** The world the task is judged in; `cluster` unless it names another. */
  readonly world: string;
  readonly checks: readonly Check[];
};

/** What the client of a probe sees. `reached` is the only one that wants an answer. */
export type WantedOutcome = "answered" | "refused" | "timed-out" | "unreachable" | "not-answered";

type CheckBase = { readonly id: string; readonly title: string };

export type ProbeCheck = CheckBase & {
  readonly kind: "probe";
  /** `pod/default/client`, `node/node1`, `outside/user` */
  readonly from: string;
  /** `10.96.0.1:443`, `service/default/web:80`, `nodeport/default/web:80@node2`, `loadbalancer/default/web:80`, `pod/…:80`, `node/node1:30008` */
  readonly to: string;
  readonly protocol: "TCP" | "UDP" | "ICMP";
  readonly outcome: WantedOutcome;
  /** Labels that every Pod that answers must carry. */
  readonly answeredBy?: Readonly<Record<string, string>>;
  /** Every ready Pod with these labels must be among those that answer. */
  readonly spreadOver?: Readonly<Record<string, string>>;
  /** For a negative check: a probe that must be answered, or the check proves nothing. */
  readonly control?: { readonly from: string; readonly to: string };
};

export type StateCheck = CheckBase & {
  readonly kind: "state";
  /** `Service default/web` */
  readonly object: string;
  /** Field path → what must stand there. */
  readonly fields: readonly FieldExpectation[];
};

export type FieldExpectation = {
  readonly path: string;
  readonly is?: unknown;
  readonly in?: readonly unknown[];
  readonly between?: readonly [number, number];
  readonly exists?: boolean;
};

export type AdmissionCheck = CheckBase & {
  readonly kind: "admission";
  /** The object the answer must create; `accepted: false` wants the server to refuse it. */
  readonly object: string;
  readonly accepted: boolean;
  /** Words that the server's message must contain when it refuses. */
  readonly message?: string;
};

export type Check = ProbeCheck | StateCheck | AdmissionCheck;

/** One condition on a fact of the observed world; all of `when` must hold for the hint to fire. */
export type Hint = {
  readonly id: string;
  readonly severity: "essential" | "actionable" | "informative" | "celebratory";
  readonly when: readonly FactPattern[];
  /** Where to look → what is wrong → reveal. Markdown without HTML. */
  readonly ladder: readonly string[];
};

/** Matches a fact: see `graders/hints/facts.ts`. */
export type FactPattern = Readonly<Record<string, unknown>>;

export type Symptom = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly protocol: "TCP" | "UDP" | "ICMP";
  readonly outcome: WantedOutcome;
};
