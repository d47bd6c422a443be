import { parse } from "yaml";
import { observe } from "../../graders/world.ts";
import {
  type ExplainedTrace,
  explainTrace,
  outcomeOf,
  parseDestination,
  parseSender,
  tracePacket,
} from "../simulator/index.ts";
import { courseLabs } from "./course-labs.ts";

/** What a page writes between the fences of a `trace` block. `outcome` is what the page claims: the build holds it to that. */
type TraceBlock = {
  readonly lab: string;
  readonly answer: string;
  readonly world?: string;
  readonly from: string;
  readonly to: string;
  readonly outcome: string;
};

type MarkdownNode = {
  readonly type: string;
  readonly lang?: string | null;
  readonly value?: string;
  children?: MarkdownNode[];
};

/** Replaces each `trace` block of a page by the trace that the simulator makes of it, so that no page can claim what is not so. */
export function remarkTraces() {
  return (tree: MarkdownNode, file: { readonly path?: string }): void => {
    tree.children =
      tree.children?.map((node) =>
        node.type === "code" && node.lang === "trace" ? traceElement(node.value ?? "", file.path ?? "") : node,
      ) ?? [];
  };
}

function traceElement(text: string, page: string): MarkdownNode {
  const trace = traceOf(parse(text) as TraceBlock, page);
  const attributes = [{ type: "mdxJsxAttribute", name: "json", value: JSON.stringify(trace) }];
  return { type: "mdxJsxFlowElement", name: "TraceExample", attributes, children: [] } as MarkdownNode;
}

function traceOf({ lab: id, answer, world = "cluster", from, to, outcome }: TraceBlock, page: string): ExplainedTrace {
  const lab = courseLabs(process.cwd()).find((course) => course.lab.id === id)?.lab;
  const text = answer === "start" ? lab?.start : lab?.solution;
  const [sender, destination] = [parseSender(from), parseDestination(to)];
  if (!lab || text === undefined || sender.kind === "unreadable" || destination.kind === "unreadable") {
    throw new Error(`${page}: a trace block that cannot be read: ${id} ${from} ${to}`);
  }
  const { state } = observe(lab, text, world, 1);
  const trace = tracePacket(state, { from: sender.value, to: destination.value, protocol: "TCP", payload: 0 });
  const seen = new Set(trace.paths.map(({ disposition }) => outcomeOf(disposition)));
  if (seen.size !== 1 || !seen.has(outcome as never))
    throw new Error(`${page}: ${from} to ${to} is ${[...seen].join(", ")}, and the page says ${outcome}`);
  const explained = explainTrace(state, trace);
  return { ...explained, drawn: 0, paths: explained.paths.slice(explained.drawn, explained.drawn + 1) };
}
