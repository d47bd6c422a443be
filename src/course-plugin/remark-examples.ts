import { parse } from "yaml";
import { readLab } from "./course-labs.ts";
import { type ExampleApply, exampleApply } from "./example-apply.ts";
import { type ExampleTrace, exampleTrace } from "./example-trace.ts";
import { attribute, element, type MarkdownNode } from "./markup.ts";
import type { Question } from "./platforms/facts.ts";
import { type ExampleModel, hiddenFromNodes, networkModel, requirements } from "./platforms/network-model.ts";
import type { PageCluster } from "./platforms/page-cluster.ts";
import { comparison, factsOf } from "./platforms/pages.ts";
import { type ExampleShown, exampleShown } from "./platforms/shown.ts";

/**
 * Lets the simulator speak in the pages: a `trace` block becomes the packet's way, an `apply` block becomes what the API
 * server says. A page that claims what is not so stops the build. And a `<Lab>` learns its title before any script runs.
 */
export function remarkExamples() {
  return (tree: MarkdownNode, file: { readonly path?: string }): void => {
    putExamples(tree, file.path ?? "");
  };
}

function putExamples(node: MarkdownNode, page: string): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => withExample(child, page));
  for (const child of node.children) putExamples(child, page);
}

function withExample(node: MarkdownNode, page: string): readonly MarkdownNode[] {
  const block = node.type === "code" ? BLOCKS[node.lang ?? ""] : undefined;
  if (block) return block(parse(node.value ?? ""), page);
  return [node.type === "mdxJsxFlowElement" && node.name === "Lab" ? withTitle(node) : node];
}

/** Blocks by the language that they are marked with; each is written in YAML. */
const BLOCKS: Readonly<Record<string, (written: unknown, page: string) => readonly MarkdownNode[]>> = {
  trace: (written, page) => {
    const example = written as ExampleTrace;
    const json = JSON.stringify(exampleTrace(example, page));
    return [element("TraceExample", { json, show: example.show ?? "whole" })];
  },
  apply: (written, page) => [
    element("ApplyExample", { json: JSON.stringify(exampleApply(written as ExampleApply, page)) }),
  ],
  shows: (written, page) => exampleShown(written as ExampleShown, page).map((shown) => element("Terminal", shown)),
  platform: (written, page) => factsOf((written as PageCluster).platform, page),
  "network-model": (written, page) => networkModel(written as readonly ExampleModel[], page),
  "network-model-requirements": () => [requirements()],
  "hidden-from-nodes": (written, page) => [hiddenFromNodes(written as PageCluster, page)],
  comparison: (written, page) => [comparison(written as readonly Question[], page)],
};

function withTitle(node: MarkdownNode): MarkdownNode {
  const attributes = node.attributes ?? [];
  const { title, objective } = readLab(process.cwd(), attributes.find(({ name }) => name === "id")?.value ?? "");
  return { ...node, attributes: [...attributes, attribute("title", title), attribute("objective", objective)] };
}
