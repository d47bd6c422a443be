import type { ObjectRef } from "../../api/object-ref.ts";
import type { Line, Listing } from "./listing.ts";

/** A listing with what matters for one Service: its own lines and the lit ones. `left`: so many others stood here. */
export type Excerpt = { readonly command: string; readonly lines: readonly (Line | { readonly left: number })[] };

/**
 * The lines of a listing that name the Service or took the packet, each in the block that it stands in; undefined when
 * there is none. What ipvs prints is short, and all of it is the Service's.
 */
export function excerptOf({ command, lines }: Listing, service: ObjectRef | undefined): Excerpt | undefined {
  const own = service && nameIn(service);
  const kept = new Set<number>();
  lines.forEach(({ text, lit }, i) => {
    if (lit === undefined && !own?.test(text) && !command.startsWith("ipvsadm")) return;
    for (const line of [i, ...blockAround(lines, i), ...blockBelow(lines, i)]) kept.add(line);
  });
  return kept.size === 0 ? undefined : { command, lines: withGaps(lines, kept) };
}

/** The name of a Service where rules write it: in a comment of iptables, or behind a hash in a name of nftables. */
function nameIn({ namespace, name }: ObjectRef): RegExp {
  return new RegExp(`(?:^|[^-\\w.]|[A-Z2-7]{8}-)${namespace}/${name}(?![-\\w.])`);
}

/** Where the block of a line opens and closes: by indentation, as nft prints it. */
function blockAround(lines: readonly Line[], at: number): readonly number[] {
  const depth = indentOf(lines[at]);
  if (depth === 0) return [];
  const isOutside = (line: Line): boolean => line.text !== "" && indentOf(line) < depth;
  const open = lines.findLastIndex((line, i) => i < at && isOutside(line));
  const close = lines.findIndex((line, i) => i > at && isOutside(line));
  return [open, close].filter((i) => lines[i]?.text.trim().match(/[{}]$/));
}

/** All of a block that begins with the line, as a chain of nft does; `table` holds those of all Services. */
function blockBelow(lines: readonly Line[], at: number): readonly number[] {
  const depth = indentOf(lines[at]);
  if (depth === 0 || !lines[at]?.text.endsWith("{")) return [];
  const close = lines.findIndex((line, i) => i > at && line.text !== "" && indentOf(line) <= depth);
  return lines.flatMap((_, i) => (i > at && i <= close ? [i] : []));
}

const indentOf = (line: Line | undefined): number => /^\t*/.exec(line?.text ?? "")?.[0].length ?? 0;

function withGaps(lines: readonly Line[], kept: ReadonlySet<number>): Excerpt["lines"] {
  const shown: (Line | { readonly left: number })[] = [];
  let left = 0;
  const close = (): void => {
    if (left > 0) shown.push({ left });
    left = 0;
  };
  lines.forEach((line, i) => {
    if (kept.has(i)) {
      close();
      shown.push(line);
    } else if (line.text !== "") left++;
  });
  close();
  return shown;
}
