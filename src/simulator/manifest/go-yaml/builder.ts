import type { YamlNode, YamlPair } from "./node.ts";

/** The nodes of a document while it is being parsed. */
export type Builder = {
  readonly open: OpenCollection[];
  root?: YamlNode;
};

/** A list or a map that grows; a map may have a key whose value is still to come. */
type OpenCollection = { readonly node: GrowingList | GrowingMap; key?: YamlNode };
type GrowingList = { readonly kind: "list"; readonly items: YamlNode[]; readonly start: number; end: number };
type GrowingMap = { readonly kind: "map"; readonly pairs: YamlPair[]; readonly start: number; end: number };

/** Puts a node where it belongs: at the top, into the list, or into the map as a key and then as its value. */
export function addNode(builder: Builder, node: YamlNode): void {
  const around = builder.open.at(-1);
  if (!around) {
    builder.root = node;
    return;
  }
  around.node.end = Math.max(around.node.end, node.end);
  if (around.node.kind === "list") around.node.items.push(node);
  else if (around.key === undefined) around.key = node;
  else {
    around.node.pairs.push({ key: around.key, value: node });
    delete around.key;
  }
}

/** Where nothing is written, a plain nothing stands: null, unless its tag makes something else of it. */
export function addEmpty(builder: Builder, at: number, tag?: string): YamlNode {
  const node: YamlNode = { kind: "scalar", text: "", plain: true, start: at, end: at, ...(tag ? { tag } : {}) };
  addNode(builder, node);
  return node;
}

/** Begins a list or a map; what is added from now on belongs to it. The node is given at once, for aliases inside it. */
export function openCollection({ open }: Builder, kind: "list" | "map", start: number): YamlNode {
  const node: OpenCollection["node"] =
    kind === "list" ? { kind, items: [], start, end: start } : { kind, pairs: [], start, end: start };
  open.push({ node });
  return node;
}

/** Ends the innermost list or map: at its closing bracket, or else with the last thing in it. */
export function closeCollection(builder: Builder, end = 0): undefined {
  const closed = builder.open.pop();
  if (!closed) return undefined;
  closed.node.end = Math.max(closed.node.end, end);
  addNode(builder, closed.node);
}
