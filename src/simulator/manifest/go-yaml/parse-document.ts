import { expect, kinds, look, type Outcome, type Parser, parseNothing, parserFault, take } from "./parser-state.ts";
import { headToken } from "./scanner.ts";
import type { Token } from "./token.ts";

const DIRECTIVES = kinds("version-directive", "tag-directive");
const OUTSIDE = kinds("version-directive", "tag-directive", "document-start", "document-end", "stream-end");

/** The first document of the text: what follows it is not looked at. */
export function parseDocument(parser: Parser): Outcome {
  return look(parser, ({ kind }) => {
    if (kind === "stream-end") return undefined;
    if (kind !== "document-start" && !DIRECTIVES.has(kind)) {
      return expect(parser, { kind: "block-node" }, { kind: "document-end" });
    }
    return parseDirectives(parser) ?? look(parser, (token) => parseDocumentStart(parser, token));
  });
}

function parseDocumentStart(parser: Parser, token: Token): Outcome {
  if (token.kind !== "document-start") return parserFault("did not find expected <document start>", token);
  take(parser, token);
  return expect(parser, { kind: "document-content" }, { kind: "document-end" });
}

export function parseDocumentContent(parser: Parser): Outcome {
  return look(parser, ({ kind }) =>
    OUTSIDE.has(kind) ? parseNothing(parser) : expect(parser, { kind: "block-node" }),
  );
}

export function parseDocumentEnd(parser: Parser): Outcome {
  return look(parser, ({ start }) => {
    parser.at = start.offset;
    return undefined;
  });
}

function parseDirectives(parser: Parser): Outcome {
  const declared = new Set<string>();
  for (;;) {
    const token = headToken(parser.scanner);
    if ("problem" in token) return token;
    if (token.kind !== "version-directive" && token.kind !== "tag-directive") return undefined;
    const name = token.kind === "tag-directive" ? token.handle : "%YAML";
    if (declared.has(name)) return parserFault(`found duplicate ${name === "%YAML" ? name : "%TAG"} directive`, token);
    if (token.kind === "tag-directive") parser.handles.set(token.handle, token.prefix);
    else if (token.version !== "1.1") return parserFault("found incompatible YAML document", token);
    declared.add(name);
    take(parser, token);
  }
}
