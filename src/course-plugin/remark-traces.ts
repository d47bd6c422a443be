import { parse } from "yaml";
import { type ExampleTrace, exampleTrace } from "./example-trace.ts";

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
  const trace = exampleTrace(parse(text) as ExampleTrace, page);
  const attributes = [{ type: "mdxJsxAttribute", name: "json", value: JSON.stringify(trace) }];
  return { type: "mdxJsxFlowElement", name: "TraceExample", attributes, children: [] } as MarkdownNode;
}
