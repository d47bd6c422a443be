import { closeCollection } from "./builder.ts";
import type { Fault } from "./fault.ts";
import type { YamlNode } from "./node.ts";
import { parseBlockListEntry, parseBlockMapKey, parseBlockMapValue, parseIndentlessListEntry } from "./parse-block.ts";
import { parseDocument, parseDocumentContent, parseDocumentEnd } from "./parse-document.ts";
import {
  parseFlowListEntry,
  parseFlowMapKey,
  parseFlowMapValue,
  parseFlowPairKey,
  parseFlowPairValue,
} from "./parse-flow.ts";
import { parseNode } from "./parse-node.ts";
import { type Expectation, type Outcome, type Parser, parseNothing } from "./parser-state.ts";
import { scannerOf } from "./scanner-state.ts";

/** The first document of a text, and where it ends. Nothing behind it was read. */
export type YamlDocument = { readonly root: YamlNode | undefined; readonly end: number };

/**
 * Reads a text as go-yaml does, the reader of kubectl (S-101): the same texts are taken, with the same values, and what
 * is refused is refused in its words and with its count of lines.
 */
export function parseYaml(text: string): YamlDocument | Fault {
  const parser: Parser = {
    scanner: scannerOf(text),
    expected: [{ kind: "document" }],
    anchors: new Map(),
    handles: new Map([
      ["", ""],
      ["!", "!"],
      ["!!", "tag:yaml.org,2002:"],
    ]),
    open: [],
    at: text.length,
  };
  for (let next = parser.expected.pop(); next; next = parser.expected.pop()) {
    const fault = parse(parser, next);
    if (fault) return fault;
  }
  return { root: parser.root, end: parser.at };
}

function parse(parser: Parser, next: Expectation): Outcome {
  switch (next.kind) {
    case "document":
      return parseDocument(parser);
    case "document-content":
      return parseDocumentContent(parser);
    case "document-end":
      return parseDocumentEnd(parser);
    case "block-node":
    case "block-node-or-indentless-list":
    case "flow-node":
      return parseNode(parser, next.kind);
    case "nothing":
      return parseNothing(parser);
    case "block-list-entry":
      return parseBlockListEntry(parser, next);
    case "indentless-list-entry":
      return parseIndentlessListEntry(parser);
    case "block-map-key":
      return parseBlockMapKey(parser, next);
    case "block-map-value":
      return parseBlockMapValue(parser);
    case "flow-list-entry":
      return parseFlowListEntry(parser, next.since, next.first);
    case "flow-pair-key":
      return parseFlowPairKey(parser);
    case "flow-pair-value":
      return parseFlowPairValue(parser);
    case "flow-pair-end":
      return closeCollection(parser);
    case "flow-map-key":
      return parseFlowMapKey(parser, next.since, next.first);
    case "flow-map-value":
      return parseFlowMapValue(parser);
  }
}
