import type { Requirement } from "../../src/simulator/index.ts";

/** What the client of a probe sees, or wants to see. `not-answered` is content with anything but an answer. */
export type WantedOutcome =
  | "answered"
  | "refused"
  | "timed-out"
  | "unreachable"
  | "name-not-found"
  | "no-address"
  | "not-http"
  | "not-answered";

/**
 * A packet that somebody sends. Either end may be one place (`pod/default/client`) or every Pod with some labels
 * (`pod/default/app=web`): then each of them is meant.
 */
export type Probe = {
  /** `pod/default/client`, `pod/default/app=web`, `node/node1`, `outside/user` */
  readonly from: string;
  /** `10.96.0.1:443`, `web.shop:80`, `http://web/`, `service/default/web:80`, `nodeport/default/web:80@node2`, `loadbalancer/default/web:80`, `pod/…:80`, `node/node1:30008` */
  readonly to: string;
  readonly protocol: "TCP" | "UDP" | "ICMP";
  /** Bytes that the packet carries; none unless a lab is about packets that are too big. */
  readonly payload?: number;
  /** What is asked for by HTTP, where it is not what the URL under `to` says. */
  readonly http?: HTTPWords;
};

/** The parts of a request that a lab names; the others are those of `GET /` to the host that is called. */
export type HTTPWords = {
  readonly host?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

type CheckBase = {
  readonly id: string;
  readonly title: string;
  /** How much of a task with partial credit the check is worth, beside the task's other checks. */
  readonly weight: number;
  /** What happens before the check looks, on a cluster of its own: `kubectl …`, `wait 30s`. */
  readonly after: readonly string[];
};

/** What becomes of a packet, whichever way it takes. */
export type ProbeCheck = CheckBase &
  Omit<Probe, "http"> & {
    /** The request, and its answer on every way: the status (200 when left out), and words of the body. */
    readonly http?: HTTPWords & { readonly status?: number; readonly body?: string };
    readonly kind: "probe";
    readonly outcome: WantedOutcome;
    /** Labels that every Pod that answers must carry. */
    readonly answeredBy?: Readonly<Record<string, string>>;
    /** Every ready Pod with these labels must be among those that answer. */
    readonly spreadOver?: Readonly<Record<string, string>>;
    /** For a negative check: a probe that must be answered, or the check proves nothing. */
    readonly control?: { readonly from: string; readonly to: string };
  };

/** What a name means to whoever asks, by the packets that really ask. */
export type DNSCheck = CheckBase & {
  readonly kind: "dns";
  readonly from: string;
  /** The name as a process gives it: the search list applies unless it ends in a dot. */
  readonly name: string;
  readonly outcome: "answered" | "name-not-found" | "timed-out";
  /** Exactly these addresses: `10.20.0.5`, `service/shop/web` (its cluster IP), `pod/shop/app=web` (each Pod's). */
  readonly resolvesTo?: readonly string[];
  /** How many questions it may take. */
  readonly questions?: number;
};

/** How connections spread over Pods: judged by exact probabilities, not by counting draws. */
export type DistributionCheck = CheckBase &
  Probe & {
    readonly kind: "distribution";
    readonly shares: readonly Share[];
    /** A client that comes back after so many seconds must meet the same Pod again. */
    readonly returnsAfter?: number;
  };

/** What part of all connections some Pods get: `each` of them, or all `together`. */
export type Share = {
  /** `pod/shop/app=web` */
  readonly pods: string;
  readonly each?: Bounds;
  readonly together?: Bounds;
};

/** From 0 to 1. */
export type Bounds = { readonly is?: number; readonly atLeast?: number; readonly atMost?: number };

/** Which address the server sees as the sender's. */
export type SourceIPCheck = CheckBase &
  Probe & {
    readonly kind: "source-ip";
    /** The sender's own address, some node's, or one of a range (`198.51.100.0/24`). */
    readonly source: "sender" | "node" | (string & {});
  };

/** Which way an answered packet takes, there and back. */
export type PathCheck = CheckBase &
  Probe & {
    readonly kind: "path";
    /** Each of these must happen on every way. */
    readonly crosses: readonly StepPattern[];
    /** None of these may happen on any. */
    readonly avoids: readonly StepPattern[];
  };

/** An event at a place; what is left out may be anything. */
export type StepPattern = {
  readonly step?: string;
  /** `pod/shop/web`, `node/node1`, `outside/user`, `router`, `load-balancer` */
  readonly at?: string;
  readonly direction?: "request" | "reply";
};

/** Who may call whom, and nobody else: every sender against every destination. */
export type MatrixCheck = CheckBase & {
  readonly kind: "matrix";
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly protocol: "TCP" | "UDP" | "ICMP";
  /** Sender → the destinations that must answer it. What is not listed must not answer. */
  readonly allow: Readonly<Record<string, readonly string[]>>;
};

/** The Kubernetes network model: whether some of its requirements hold in the cluster as the answer left it. */
export type NetworkModelCheck = CheckBase & {
  readonly kind: "network-model";
  readonly requirements: readonly Requirement[];
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

/** What the learner answered to a question. One of the last five fields says what is right. */
export type AnswerCheck = CheckBase & {
  readonly kind: "answer";
  readonly question: string;
  readonly is?: AnswerValue;
  readonly in?: readonly AnswerValue[];
  readonly between?: readonly [number, number];
  /** What the cluster holds there after the answer was applied. */
  readonly field?: { readonly object: string; readonly path: string };
  /** What comes of a packet in the start state: the learner predicts it. */
  readonly outcomeOf?: Probe;
};

/** What a learner may answer to a question: a number, or words (the id of a choice, an outcome, an address). */
export type AnswerValue = string | number;

export type Check =
  | ProbeCheck
  | DNSCheck
  | DistributionCheck
  | SourceIPCheck
  | PathCheck
  | MatrixCheck
  | NetworkModelCheck
  | StateCheck
  | AdmissionCheck
  | AnswerCheck;

/** The closed vocabulary: the compiler asks for the missing ones. */
const KINDS: Readonly<Record<Check["kind"], true>> = {
  probe: true,
  dns: true,
  distribution: true,
  "source-ip": true,
  path: true,
  matrix: true,
  "network-model": true,
  state: true,
  admission: true,
  answer: true,
};

export const CHECK_KINDS: readonly string[] = Object.keys(KINDS);
