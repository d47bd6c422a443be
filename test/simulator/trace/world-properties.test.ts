import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeName } from "../../../src/simulator/explain/names.ts";
import { lastConnection } from "../../../src/simulator/trace/exchange.ts";
import { outcomeOf } from "../../../src/simulator/trace/outcome.ts";
import type { Path, Trace } from "../../../src/simulator/trace/trace.ts";
import { tracePacket } from "../../../src/simulator/trace/trace-packet.ts";
import { policy } from "../../support/policy.ts";
import { filled, flows, type GivenWorld, worlds } from "../../support/worlds.ts";

const holds = (
  property: Parameters<typeof fc.property<[GivenWorld, readonly Parameters<typeof tracePacket>[1][]]>>[2],
) =>
  fc.assert(fc.property(worlds, fc.array(flows, { minLength: 6, maxLength: 6 }), property), { numRuns: 40, seed: 11 });

/** The connections of a path: the client's, and those that controllers made for it. */
function connections(path: Path): readonly Path[] {
  const onward = path.exchange?.onward;
  return onward ? [path, ...connections(onward.path)] : [path];
}

/** Who answers what with which odds: all of a trace that does not hang on addresses, which go by who comes first. */
function summary({ paths }: Trace): readonly string[] {
  const odds = new Map<string, number>();
  for (const path of paths) {
    const { disposition } = lastConnection(path);
    const by = disposition.kind === "delivered" ? placeName(disposition.by) : "";
    const key = [outcomeOf(path.disposition), disposition.kind, by, path.exchange?.response.status ?? ""].join(" ");
    odds.set(key, (odds.get(key) ?? 0) + path.probability);
  }
  return [...odds].map(([key, share]) => `${key} ${share.toFixed(9)}`).sort();
}

describe("in every world", () => {
  it("the probabilities of a trace add up to 1", () => {
    holds((given, sent) => {
      const state = filled(given);
      for (const flow of sent) {
        const { paths } = tracePacket(state, flow);
        expect(paths.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
      }
    });
  });

  it("a trace ends, and what comes back comes from the address that was called", () => {
    holds((given, sent) => {
      const state = filled(given);
      const all = sent.flatMap((flow) => tracePacket(state, flow).paths.flatMap(connections));
      for (const { hops, reply, disposition } of all) {
        expect(hops.length).toBeLessThan(40);
        if (disposition.kind !== "delivered" && disposition.kind !== "refused") continue;
        const asked = hops[0]?.steps[0]?.before;
        const got = reply.at(-1)?.steps.at(-1)?.after;
        expect([got?.src, got?.dst]).toEqual([asked?.dst, asked?.src]);
      }
    });
  });

  it("a NetworkPolicy that selects no Pod changes nothing", () => {
    holds(({ empty, documents }, sent) => {
      const nobody = policy(
        "default/nobody",
        "{ podSelector: { matchLabels: { app: none } }, policyTypes: [Ingress, Egress] }",
      );
      const [before, after] = [documents, [...documents, nobody]].map((all) => filled({ empty, documents: all }));
      if (!before || !after) return;
      for (const flow of sent) expect(tracePacket(after, flow)).toEqual(tracePacket(before, flow));
    });
  });

  it("the order of the documents makes no difference to who answers whom", () => {
    fc.assert(
      fc.property(
        worlds.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray([...given.documents], { minLength: given.documents.length }),
          ),
        ),
        fc.array(flows, { minLength: 6, maxLength: 6 }),
        ([given, shuffled], sent) => {
          const [before, after] = [filled(given), filled({ ...given, documents: shuffled })];
          for (const flow of sent)
            expect(summary(tracePacket(after, flow))).toEqual(summary(tracePacket(before, flow)));
        },
      ),
      { numRuns: 40, seed: 11 },
    );
  });
});
