import { parse } from "yaml";
import { readLab } from "./course-labs.ts";
import { type ExampleApply, exampleApply } from "./example-apply.ts";
import { type ExampleTrace, exampleTrace } from "./example-trace.ts";

type Attribute = { readonly type: "mdxJsxAttribute"; readonly name: string; readonly value: string };
type MarkdownNode = {
  readonly type: string;
  readonly lang?: string | null;
  readonly value?: string;
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  children?: MarkdownNode[];
};

/**
 * Lets the simulator speak in the pages: a `trace` block becomes the packet's way, an `apply` block becomes what the API
 * server says. A page that claims what is not so stops the build. And a `<Lab>` learns its title before any script runs.
 */
export function remarkExamples() {
  return (tree: MarkdownNode, file: { readonly path?: string }): void => {
    tree.children = tree.children?.map((node) => withExample(node, file.path ?? "")) ?? [];
  };
}

function withExample(node: MarkdownNode, page: string): MarkdownNode {
  if (node.type === "code" && node.lang === "trace") {
    const example = parse(node.value ?? "") as ExampleTrace;
    return element("TraceExample", exampleTrace(example, page), { show: example.show ?? "whole" });
  }
  if (node.type === "code" && node.lang === "apply")
    return element("ApplyExample", exampleApply(parse(node.value ?? "") as ExampleApply, page));
  return node.type === "mdxJsxFlowElement" && node.name === "Lab" ? withTitle(node) : node;
}

function element(name: string, data: unknown, others: Readonly<Record<string, string>> = {}): MarkdownNode {
  const attributes = Object.entries({ json: JSON.stringify(data), ...others }).map(([key, value]) =>
    attribute(key, value),
  );
  return { type: "mdxJsxFlowElement", name, attributes, children: [] };
}

function withTitle(node: MarkdownNode): MarkdownNode {
  const attributes = node.attributes ?? [];
  const { title, objective } = readLab(process.cwd(), attributes.find(({ name }) => name === "id")?.value ?? "");
  return { ...node, attributes: [...attributes, attribute("title", title), attribute("objective", objective)] };
}

const attribute = (name: string, value: string): Attribute => ({ type: "mdxJsxAttribute", name, value });
