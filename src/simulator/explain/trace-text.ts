import type {
  ExplainedExchange,
  ExplainedHeader,
  ExplainedHop,
  ExplainedLookup,
  ExplainedPath,
  ExplainedStep,
  ExplainedTrace,
} from "./explained-trace.ts";
import { headerText } from "./headers.ts";

const WIDTH = 100;

/**
 * A trace as text to read: in golden files, on the command line, in failure messages. Indented by hop; the header stack is
 * shown where a step changed it, a cause where it is a field that somebody can edit.
 */
export function traceText(trace: ExplainedTrace): string {
  const { from, to, protocol, request, summary, lookup, paths } = trace;
  return [
    ...wrap(`${from} → ${to}, ${protocol}${request === undefined ? "" : `, ${request}`}`, 0),
    ...wrap(summary, 0),
    ...(lookup ? lookupLines(lookup) : []),
    ...paths.flatMap((path, index) => ["", ...pathLines(path, index, paths.length)]),
    "",
  ].join("\n");
}

function lookupLines({ summary, questions }: ExplainedLookup): readonly string[] {
  return ["", ...wrap(summary, 0), ...questions.flatMap(({ name, answer }) => wrap(`${name} → ${answer}`, 2))];
}

function pathLines(path: ExplainedPath, index: number, count: number): readonly string[] {
  const title = `Path ${index + 1} of ${count}, probability ${path.odds}: ${path.ending}`;
  return [
    ...(count === 1 ? [] : wrap(title, 0)),
    ...(path.learned ?? []).flatMap((sentence) => wrap(sentence, 2)),
    ...section("there", path.hops),
    ...section("and back", path.reply),
    ...(path.exchange ? exchangeLines(path.exchange) : []),
  ];
}

function exchangeLines({ request, status, body, because, passedOn, onward }: ExplainedExchange): readonly string[] {
  return [
    "  over this connection",
    ...wrap(`${request} → ${status}`, 4),
    ...wrap(body, 6),
    ...(because.object === undefined ? [] : wrap(`because: ${because.sentence}`, 6)),
    ...(onward ? ["", ...wrap(`${passedOn ?? ""}: ${onward.from} → ${onward.to}`, 2)] : []),
    ...(onward?.paths ?? []).flatMap((path) => pathLines(path, 0, 1)),
  ];
}

function section(title: string, hops: readonly ExplainedHop[]): readonly string[] {
  return hops.length === 0 ? [] : [`  ${title}`, ...hops.flatMap(hopLines)];
}

function hopLines({ title, steps }: ExplainedHop): readonly string[] {
  return [...wrap(title, 4), ...steps.flatMap(stepLines)];
}

function stepLines({ kind, sentence, because, before, after }: ExplainedStep): readonly string[] {
  const [stackBefore, stackAfter] = [stackText(before), stackText(after)];
  const changed = kind === "send" || stackBefore !== stackAfter;
  return [
    ...wrap(sentence, 6),
    ...(because.object === undefined ? [] : wrap(`because: ${because.sentence}`, 8)),
    ...(changed ? wrap(stackAfter, 8) : []),
  ];
}

const stackText = (stack: readonly ExplainedHeader[]): string => stack.map(headerText).join(" | ");

/** Lines of at most `WIDTH` columns; the later ones are indented two more. */
function wrap(text: string, indent: number): readonly string[] {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = " ".repeat(indent + 2);
      empty = true;
    }
    line = empty ? line + word : `${line} ${word}`;
    empty = false;
  }
  return [...lines, line];
}
