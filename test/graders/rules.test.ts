import { describe, expect, it } from "vitest";
import { grade } from "../../graders/grade.ts";
import { rulesInReport } from "../../graders/rules.ts";
import { readLab } from "../../src/course-plugin/course-labs.ts";

const lab = readLab(process.cwd(), "first-clusterip");

/** What took the packet of the first check at every hop of its first path, by hop: the last marked line. */
function taken(answer: string): Readonly<Record<number, string | undefined>> {
  const [check] = grade(lab, answer).tasks.flatMap(({ checks }) => checks);
  const trace = check?.trace;
  if (!trace) throw new Error("a check without a packet");
  const hops = (trace.paths[0]?.hops ?? []).map((_, hop) =>
    rulesInReport(lab, answer, { world: "cluster", flow: trace.flow, path: 0, hop }),
  );
  return Object.fromEntries(
    hops.flatMap((listings, hop) => {
      const lit = listings.flatMap(({ lines }) => lines.flatMap((line) => ("lit" in line ? [line] : [])));
      const last = lit.toSorted((a, b) => (a.lit ?? 0) - (b.lit ?? 0)).at(-1);
      return last ? [[hop, last.text.replace(/^.* -j /, "-j ")]] : [];
    }),
  );
}

describe("the rules in a report", () => {
  it("are those of the node that chose an endpoint", () => {
    expect(taken(lab.solution)).toEqual({ 1: expect.stringMatching(/^-j DNAT --to-destination 10\.244\./) });
  });

  it("are those of the node that turned the packet away", () => {
    expect(taken(lab.start)).toEqual({ 1: "-j REJECT --reject-with icmp-port-unreachable" });
  });
});
