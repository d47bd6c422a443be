import type { ExplainedCell, ExplainedChange, ExplainedParty, ExplainedReach } from "../../simulator/index.ts";
import { type ReachFormat, titleOf } from "./format.ts";

/** For Graphviz: an arrow where connections are answered, dashed where only some are. */
export const DOT: ReachFormat = { matrix, changes };

function matrix({ sources, targets, cells }: ExplainedReach): string {
  const arrows = sources.flatMap((source, i) =>
    targets.flatMap((target, j) => {
      const style = styleOf(cells[i]?.[j]);
      return style === undefined ? [] : [arrow(source, target, style)];
    }),
  );
  return graph([...nodes([...sources, ...targets]), ...arrows]);
}

/** What is answered now and was not is green; what was and is no more is red. */
function changes(list: readonly ExplainedChange[]): string {
  const arrows = list.flatMap(({ source, target, before, after }) => {
    const [was, is] = [styleOf(before), styleOf(after)];
    if (was === is) return [];
    return [arrow(source, target, is === undefined ? "color=red" : `color=green, ${is}`)];
  });
  return graph([...nodes(list.flatMap(({ source, target }) => [source, target])), ...arrows]);
}

function styleOf(cell: ExplainedCell | undefined): string | undefined {
  if (cell?.outcome === "answered") return "style=solid";
  const some = cell?.ways.some(({ endings }) => endings.some(({ outcome }) => outcome === "answered"));
  return some ? "style=dashed" : undefined;
}

function nodes(parties: readonly ExplainedParty[]): readonly string[] {
  const titles = new Map(parties.map((party) => [vertexOf(party), titleOf({ ...party, id: vertexOf(party) })]));
  return [...titles].map(([id, title]) => `${quoted(id)} [label=${quoted(title)}];`);
}

function arrow(source: ExplainedParty, target: ExplainedParty, style: string): string {
  const label = `${target.port}${target.protocol === "TCP" ? "" : `/${target.protocol}`}`;
  return `${quoted(vertexOf(source))} -> ${quoted(vertexOf(target))} [label=${quoted(label)}, ${style}];`;
}

/** Pods that call and are called are one vertex, whatever the port. */
const vertexOf = ({ id }: ExplainedParty): string => id.replace(/:[^:]*$/, "");

const graph = (lines: readonly string[]): string =>
  ["digraph reach {", "  rankdir=LR;", ...lines.map((line) => `  ${line}`), "}"].join("\n");

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
