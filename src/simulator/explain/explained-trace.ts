import type { Range } from "../api/source.ts";
import type { Flow, Outcome, Place } from "../trace/trace.ts";

/** A trace in words, as plain data: what a report carries and every view shows. */
export type ExplainedTrace = {
  /** What was sent, for asking more about it. */
  readonly flow: Flow;
  /** `Pod default/client` */
  readonly from: string;
  /** `Service default/back-end port 80 (10.105.3.7:80)` */
  readonly to: string;
  readonly protocol: string;
  /** `GET /cart (Host: shop.example)`; absent where nothing is asked for by HTTP. */
  readonly request?: string;
  /** One sentence over all paths: `Answered by 3 Pods, each with probability 1/3.` */
  readonly summary: string;
  /** The questions that turned the name into an address; absent where an address was called. */
  readonly lookup?: ExplainedLookup;
  readonly paths: readonly ExplainedPath[];
  /** Index of the path to show first. */
  readonly drawn: number;
};

export type ExplainedLookup = {
  /** One sentence: `web was found at the 2nd question.` */
  readonly summary: string;
  readonly questions: readonly ExplainedQuestion[];
};

export type ExplainedQuestion = {
  /** `web.shop.svc.cluster.local.` */
  readonly name: string;
  /** `10.96.0.80`, `NXDOMAIN: no such name`, `no answer` */
  readonly answer: string;
  /** The way of the question's packet; absent where the server is outside this world. */
  readonly trace?: ExplainedTrace;
};

export type ExplainedPath = {
  readonly probability: number;
  /** `1/3`, `certain` */
  readonly odds: string;
  readonly outcome: Outcome;
  /** How it ended, in one sentence. */
  readonly ending: string;
  /** The request and its answer; absent where there is none. */
  readonly exchange?: ExplainedExchange;
  /** What client and server got to know of the size of packets; absent where they did not have to. */
  readonly learned?: readonly string[];
  readonly hops: readonly ExplainedHop[];
  readonly reply: readonly ExplainedHop[];
};

export type ExplainedExchange = {
  readonly request: string;
  /** `200 OK` */
  readonly status: string;
  readonly body: string;
  readonly because: ExplainedCause;
  /** Who passed the request on, and to what Service: the heading of the second connection. */
  readonly passedOn?: string;
  /** The second connection: a trace of one path. */
  readonly onward?: ExplainedTrace;
};

export type ExplainedHop = {
  readonly place: Place;
  /** `Node node1`, for a heading. */
  readonly title: string;
  /** `node1`, for a map. */
  readonly label: string;
  /** The node it is on or is; absent outside the cluster. */
  readonly node?: string;
  readonly steps: readonly ExplainedStep[];
};

export type ExplainedStep = {
  readonly kind: string;
  readonly sentence: string;
  readonly because: ExplainedCause;
  /** Header stacks, outermost first. */
  readonly before: readonly ExplainedHeader[];
  readonly after: readonly ExplainedHeader[];
};

/** One header of a packet: `IP`, from 10.244.1.2 to 10.96.3.7, `TTL 64`. */
export type ExplainedHeader = {
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
  readonly note?: string;
};

export type ExplainedCause = {
  /** `spec.selector of Service default/back-end, which you wrote on line 12` */
  readonly sentence: string;
  readonly object?: string;
  readonly path?: string;
  /** Set when the cause stands in a file: light this line. */
  readonly line?: { readonly fileName: string; readonly range: Range };
  readonly rule: string;
  /** The cause is this course's own model of the platform, and no fact about the product. */
  readonly model?: true;
};
