import type { YAMLParseError } from "yaml";

/** What is wrong with a text that is not YAML: in the words of kubectl's reader, and in ours. */
export type YamlProblem = {
  /** As go-yaml says it: `line 4: found character that cannot start any token`. */
  readonly message: string;
  readonly code: "yaml-syntax" | "yaml-tab";
  /** Where the learner should look, counted from 1 inside the document. */
  readonly line: number;
  readonly hint: string;
};

type Reading = {
  readonly words: string;
  readonly hint: string /** go-yaml's parser counts its lines from 0. */;
  readonly by: "scanner" | "parser";
};

/** Translates an error of our YAML reader into what kubectl would print (S-101). `line` counts from 1 inside the document. */
export function yamlProblem(error: YAMLParseError, text: string, line: number): YamlProblem {
  if (error.code === "TAB_AS_INDENT" || startsWithTab(text, line)) {
    return {
      code: "yaml-tab",
      line,
      message: `line ${line}: found character that cannot start any token`,
      hint: "Replace the tab at the beginning of this line with blanks: YAML is indented with blanks only.",
    };
  }
  const reading = readingOf(error);
  const noticed = reading.words === NO_MAPPING ? lineOfColon(error, text) : line;
  const counted = reading.by === "scanner" ? noticed : Math.max(line - 1, 1);
  return { code: "yaml-syntax", line: noticed, message: `line ${counted}: ${reading.words}`, hint: reading.hint };
}

const NO_MAPPING = "mapping values are not allowed in this context";

/** A value may run on over lines; that it cannot be a key is noticed at the colon that would make it one. */
function lineOfColon({ pos: [start] }: YAMLParseError, text: string): number {
  const colon = /:(?=\s|$)/.exec(text.slice(start));
  return text.slice(0, start + (colon?.index ?? 0)).split("\n").length;
}

function startsWithTab(text: string, line: number): boolean {
  return /^\s*\t/.test(text.split("\n")[line - 1] ?? "");
}

function readingOf({ code, message }: YAMLParseError): Reading {
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      return {
        by: "scanner",
        words: NO_MAPPING,
        hint: "Look at this line and the one before it: a `key: value` pair needs a blank after the colon and the indentation of its neighbours.",
      };
    case "MISSING_CHAR":
      return missingCharacter(message);
    case "BAD_ALIAS":
      return {
        by: "parser",
        words: "unknown anchor referenced",
        hint: "Define the anchor (&name) before you use it (*name).",
      };
    case "BAD_SCALAR_START":
    case "UNEXPECTED_TOKEN":
      return {
        by: "scanner",
        words: "found character that cannot start any token",
        hint: "Put the value in quotes: it begins with a character that means something in YAML.",
      };
    case "BAD_DQ_ESCAPE":
      return {
        by: "parser",
        words: "found unknown escape character",
        hint: "Use single quotes, or double the backslash.",
      };
    default:
      return {
        by: "parser",
        words: "did not find expected key",
        hint: "Give this line the indentation of its neighbours: keys of one map begin in one column.",
      };
  }
}

function missingCharacter(message: string): Reading {
  if (/quote/.test(message)) {
    return { by: "scanner", words: "found unexpected end of stream", hint: "Close the quote that is open here." };
  }
  const bracket = /[\]}]/.exec(message)?.[0];
  if (bracket)
    return {
      by: "parser",
      words: `did not find expected ',' or '${bracket}'`,
      hint: `Close the bracket with ${bracket}.`,
    };
  return {
    by: "scanner",
    words: "could not find expected ':'",
    hint: "Write a colon and a blank between the key and its value.",
  };
}
