import { addEmpty, addNode, openCollection } from "./builder.ts";
import type { Mark } from "./cursor.ts";
import type { Fault } from "./fault.ts";
import type { YamlNode } from "./node.ts";
import {
  type Expectation,
  expect,
  look,
  type NodeKind,
  type Outcome,
  type Parser,
  parserFault,
  take,
} from "./parser-state.ts";
import type { Token } from "./token.ts";

/** A value: an alias, or a text, a map or a list with what may be said before it. */
export function parseNode(parser: Parser, kind: NodeKind): Outcome {
  return look(parser, (token) => {
    if (token.kind !== "alias") return parseProperties(parser, kind, { since: token.start });
    take(parser, token);
    const target = parser.anchors.get(token.name);
    const [start, end] = [token.start.offset, token.end.offset];
    if (!target) return { by: "loader", problem: `unknown anchor '${token.name}' referenced`, at: token.start };
    addNode(parser, { kind: "alias", name: token.name, target, start, end });
    return undefined;
  });
}

/** An anchor and a tag, in either order, each at most once. */
type Properties = { readonly since: Mark; readonly anchor?: string; readonly tag?: Extract<Token, { kind: "tag" }> };

function parseProperties(parser: Parser, kind: NodeKind, said: Properties): Outcome {
  return look(parser, (token) => {
    if (token.kind === "anchor" && said.anchor === undefined) {
      take(parser, token);
      return parseProperties(parser, kind, { ...said, anchor: token.name });
    }
    if (token.kind === "tag" && said.tag === undefined) {
      take(parser, token);
      return parseProperties(parser, kind, { ...said, tag: token });
    }
    return parseContent(parser, kind, token, said);
  });
}

function parseContent(parser: Parser, kind: NodeKind, token: Token, { since, anchor, tag }: Properties): Outcome {
  const name = tag && tagName(parser, tag, since);
  if (typeof name === "object") return name;
  const begun = beginContent(parser, kind, token, name);
  if (!begun && anchor === undefined && name === undefined) {
    return parserFault("did not find expected node content", token, since);
  }
  const node = begun ?? addEmpty(parser, parser.at, name);
  if (anchor !== undefined) parser.anchors.set(anchor, node);
  return undefined;
}

function tagName({ handles }: Parser, tag: Extract<Token, { kind: "tag" }>, since: Mark): string | Fault {
  const prefix = handles.get(tag.handle);
  return prefix === undefined ? parserFault("found undefined tag handle", tag, since) : prefix + tag.suffix;
}

/** Takes what the token begins, if a node of the kind may begin so. */
function beginContent(parser: Parser, kind: NodeKind, token: Token, tag?: string): YamlNode | undefined {
  if (token.kind === "scalar") {
    take(parser, token);
    const { text, plain, start, end } = token;
    const node: YamlNode = {
      kind: "scalar",
      text,
      plain,
      start: start.offset,
      end: end.offset,
      ...(tag ? { tag } : {}),
    };
    addNode(parser, node);
    return node;
  }
  const inside = insideOf(kind, token);
  if (!inside) return undefined;
  if (token.kind !== "block-entry") take(parser, token);
  expect(parser, inside.entry);
  return openCollection(parser, inside.collection, token.start.offset);
}

type Inside = { readonly collection: "list" | "map"; readonly entry: Expectation };

function insideOf(kind: NodeKind, { kind: begins, start: since }: Token): Inside | undefined {
  switch (begins) {
    case "flow-sequence-start":
      return { collection: "list", entry: { kind: "flow-list-entry", since, first: true } };
    case "flow-mapping-start":
      return { collection: "map", entry: { kind: "flow-map-key", since, first: true } };
    case "block-sequence-start":
      return kind === "flow-node" ? undefined : { collection: "list", entry: { kind: "block-list-entry", since } };
    case "block-mapping-start":
      return kind === "flow-node" ? undefined : { collection: "map", entry: { kind: "block-map-key", since } };
    case "block-entry":
      if (kind !== "block-node-or-indentless-list") return undefined;
      return { collection: "list", entry: { kind: "indentless-list-entry" } };
    default:
      return undefined;
  }
}
