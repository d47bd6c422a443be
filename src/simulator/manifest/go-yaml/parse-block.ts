import { closeCollection } from "./builder.ts";
import {
  type Expectation,
  expectNode,
  kinds,
  look,
  type Outcome,
  type Parser,
  parserFault,
  parseValue,
  take,
} from "./parser-state.ts";

const AFTER_DASH = kinds("block-entry", "block-end");
const AFTER_INDENTLESS_DASH = kinds("block-entry", "key", "value", "block-end");
const AFTER_MAP_INDICATOR = kinds("key", "value", "block-end");

type BlockEntry = Extract<Expectation, { kind: "block-list-entry" | "block-map-key" }>;

export function parseBlockListEntry(parser: Parser, list: BlockEntry): Outcome {
  return look(parser, (token) => {
    if (token.kind === "block-end") {
      take(parser, token);
      return closeCollection(parser);
    }
    if (token.kind !== "block-entry") return parserFault("did not find expected '-' indicator", token, list.since);
    take(parser, token);
    return expectNode(parser, AFTER_DASH, "block-node", list);
  });
}

/** A list whose dashes stand in the column of the key above it: it ends where the map around it goes on. */
export function parseIndentlessListEntry(parser: Parser): Outcome {
  return look(parser, (token) => {
    if (token.kind !== "block-entry") return closeCollection(parser);
    take(parser, token);
    return expectNode(parser, AFTER_INDENTLESS_DASH, "block-node", { kind: "indentless-list-entry" });
  });
}

export function parseBlockMapKey(parser: Parser, map: BlockEntry): Outcome {
  return look(parser, (token) => {
    if (token.kind === "block-end") {
      take(parser, token);
      return closeCollection(parser);
    }
    if (token.kind !== "key") return parserFault("did not find expected key", token, map.since);
    take(parser, token);
    const value: Expectation = { kind: "block-map-value" };
    return expectNode(parser, AFTER_MAP_INDICATOR, "block-node-or-indentless-list", value, map);
  });
}

export function parseBlockMapValue(parser: Parser): Outcome {
  return parseValue(parser, AFTER_MAP_INDICATOR, "block-node-or-indentless-list");
}
