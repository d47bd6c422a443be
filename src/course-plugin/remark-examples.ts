import { readLab } from "./course-labs.ts";
import { shownBlock } from "./example-blocks.ts";
import { attribute, type MarkdownNode } from "./markup.ts";

/**
 * Lets the simulator speak in the pages: a `trace` block becomes the packet's way, an `apply` block what the API server
 * says, and so on. A page that claims what is not so stops the build. And a `<Lab>` learns its title before any script runs.
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
  const shown = node.type === "code" ? shownBlock(node.lang ?? "", node.value ?? "", page) : undefined;
  if (shown) return shown;
  return [node.type === "mdxJsxFlowElement" && node.name === "Lab" ? withTitle(node) : node];
}

function withTitle(node: MarkdownNode): MarkdownNode {
  const attributes = node.attributes ?? [];
  const { title, objective } = readLab(process.cwd(), attributes.find(({ name }) => name === "id")?.value ?? "");
  return { ...node, attributes: [...attributes, attribute("title", title), attribute("objective", objective)] };
}
