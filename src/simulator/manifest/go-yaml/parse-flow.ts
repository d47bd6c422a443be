import { closeCollection, openCollection } from "./builder.ts";
import type { Mark } from "./cursor.ts";
import {
  type Expectation,
  expect,
  expectNode,
  kinds,
  look,
  type Outcome,
  type Parser,
  parseNothing,
  parserFault,
  parseValue,
  take,
} from "./parser-state.ts";
import type { Token } from "./token.ts";

const AFTER_LIST_ITEM = kinds("flow-entry", "flow-sequence-end");
const AFTER_PAIR = kinds("flow-entry", "flow-mapping-end");
const AFTER_LIST_KEY = kinds("value", "flow-entry", "flow-sequence-end");
const AFTER_KEY = kinds("value", "flow-entry", "flow-mapping-end");

/** An item of a list in brackets, which may be a single pair without braces. */
export function parseFlowListEntry(parser: Parser, since: Mark, first: boolean): Outcome {
  const rest: Expectation = { kind: "flow-list-entry", since, first: false };
  return parseComma(parser, "flow-sequence-end", since, first, (token) => {
    if (token.kind !== "key") return expect(parser, { kind: "flow-node" }, rest);
    take(parser, token);
    openCollection(parser, "map", token.start.offset);
    return expect(parser, { kind: "flow-pair-key" }, { kind: "flow-pair-value" }, { kind: "flow-pair-end" }, rest);
  });
}

export function parseFlowPairKey(parser: Parser): Outcome {
  return look(parser, (token) => {
    if (!AFTER_LIST_KEY.has(token.kind)) return expect(parser, { kind: "flow-node" });
    // go-yaml drops the token here, be it a colon, a comma or the closing bracket.
    take(parser, token);
    return parseNothing(parser);
  });
}

export function parseFlowPairValue(parser: Parser): Outcome {
  return parseValue(parser, AFTER_LIST_ITEM, "flow-node");
}

export function parseFlowMapKey(parser: Parser, since: Mark, first: boolean): Outcome {
  const rest: Expectation = { kind: "flow-map-key", since, first: false };
  return parseComma(parser, "flow-mapping-end", since, first, (token) => {
    if (token.kind !== "key") return expect(parser, { kind: "flow-node" }, { kind: "nothing" }, rest);
    take(parser, token);
    return expectNode(parser, AFTER_KEY, "flow-node", { kind: "flow-map-value" }, rest);
  });
}

export function parseFlowMapValue(parser: Parser): Outcome {
  return parseValue(parser, AFTER_PAIR, "flow-node");
}

/** The comma before an entry, or the closing bracket, which may follow a comma as well. */
function parseComma(
  parser: Parser,
  end: "flow-sequence-end" | "flow-mapping-end",
  since: Mark,
  first: boolean,
  then: (token: Token) => Outcome,
): Outcome {
  const entry = (token: Token): Outcome => {
    if (token.kind !== end) return then(token);
    take(parser, token);
    return closeCollection(parser, token.end.offset);
  };
  return look(parser, (token) => {
    if (first || token.kind === end) return entry(token);
    const bracket = end === "flow-sequence-end" ? "]" : "}";
    if (token.kind !== "flow-entry") return parserFault(`did not find expected ',' or '${bracket}'`, token, since);
    take(parser, token);
    return look(parser, entry);
  });
}
