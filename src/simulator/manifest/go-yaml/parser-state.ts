import { addEmpty, type Builder } from "./builder.ts";
import type { Mark } from "./cursor.ts";
import type { Fault } from "./fault.ts";
import type { YamlNode } from "./node.ts";
import { headToken, takeToken } from "./scanner.ts";
import type { Scanner } from "./scanner-state.ts";
import type { Token, TokenKind } from "./token.ts";

/**
 * go-yaml's grammar as a stack of what may come next, the nearest last: each expectation takes its tokens, adds what they
 * stand for, and leaves behind what must follow them.
 */
export type Parser = Builder & {
  readonly scanner: Scanner;
  readonly expected: Expectation[];
  readonly anchors: Map<string, YamlNode>;
  /** What the handles of tags stand for. */
  readonly handles: Map<string, string>;
  /** Where the last token ended, and so, in the end, the document. */
  at: number;
};

/** `since` is where the collection began. Before its `first` entry no comma is due. */
export type Expectation =
  | { readonly kind: "document" | "document-content" | "document-end" | "flow-node" | "nothing" }
  | { readonly kind: "block-node" | "block-node-or-indentless-list" | "indentless-list-entry" | "block-map-value" }
  | { readonly kind: "flow-pair-key" | "flow-pair-value" | "flow-pair-end" | "flow-map-value" }
  | { readonly kind: "block-list-entry" | "block-map-key"; readonly since: Mark }
  | { readonly kind: "flow-list-entry" | "flow-map-key"; readonly since: Mark; readonly first: boolean };

export type NodeKind = "block-node" | "block-node-or-indentless-list" | "flow-node";
export type Outcome = Fault | undefined;

export function kinds(...members: readonly TokenKind[]): ReadonlySet<TokenKind> {
  return new Set(members);
}

export function look({ scanner }: Parser, then: (token: Token) => Outcome): Outcome {
  const token = headToken(scanner);
  return "problem" in token ? token : then(token);
}

export function take(parser: Parser, token: Token): void {
  takeToken(parser.scanner);
  parser.at = token.end.offset;
}

export function expect({ expected }: Parser, ...inOrder: readonly Expectation[]): undefined {
  expected.push(...[...inOrder].reverse());
}

/** Expects a node; where one of the tokens `without` stands, it was left out, which means null. */
export function expectNode(
  parser: Parser,
  without: ReadonlySet<TokenKind>,
  kind: NodeKind,
  ...then: Expectation[]
): Outcome {
  return look(parser, (token) => expect(parser, { kind: without.has(token.kind) ? "nothing" : kind }, ...then));
}

/** A colon and what follows it; both may be left out. */
export function parseValue(parser: Parser, without: ReadonlySet<TokenKind>, node: NodeKind): Outcome {
  return look(parser, (token) => {
    if (token.kind !== "value") return parseNothing(parser);
    take(parser, token);
    return expectNode(parser, without, node);
  });
}

export function parseNothing(parser: Parser): undefined {
  addEmpty(parser, parser.at);
}

export function parserFault(problem: string, { start }: Token, since?: Mark): Fault {
  return { by: "parser", problem, at: start, ...(since ? { since } : {}) };
}
