import {
  type ClusterState,
  contains,
  holdersOfAddress,
  type IPAddress,
  lastConnection,
  parseCIDR,
  type Trace,
} from "../../src/simulator/index.ts";
import type { Fact } from "../hints/facts/fact.ts";
import type { SourceIPCheck } from "../lab/check.ts";
import type { Observed } from "../world.ts";
import { eachPacket, packetName } from "./each-packet.ts";
import type { Finding } from "./finding.ts";
import { meets, probeFacts } from "./probe.ts";

/** Which address the server sees, on every path; a packet that is not answered shows none. */
export function checkSourceIP(observed: Observed, check: SourceIPCheck): Finding {
  const { state, world } = observed;
  const must = `must arrive from ${sourceWords(check.source)}`;
  return eachPacket(observed, check, `${check.from} to ${check.to} ${must}.`, ({ trace, explained }) => {
    const seen = sourcesIn(trace);
    const wrong = seen.find((source) => !isWanted(state, trace, source, check.source));
    const answered = meets(trace, "answered");
    return {
      passed: answered && wrong === undefined,
      wanted: `${packetName(explained)} ${must}.`,
      observed: answered ? `The server sees ${wrong ?? seen.join(", ")}.` : explained.summary,
      trace: explained,
      facts: [
        ...probeFacts(observed, check, trace),
        ...seen.map(
          (source): Fact => ({
            fact: "source",
            world,
            check: check.id,
            address: source,
            of: ownerOf(state, trace, source),
          }),
        ),
      ],
    };
  });
}

function sourcesIn({ paths }: Trace): readonly IPAddress[] {
  const seen = paths
    .map(lastConnection)
    .flatMap(({ disposition }) => (disposition.kind === "delivered" ? [disposition.source] : []));
  return [...new Set(seen)];
}

function isWanted(state: ClusterState, trace: Trace, source: IPAddress, wanted: string): boolean {
  const range = parseCIDR(wanted);
  return range ? contains(range, source) : ownerOf(state, trace, source) === wanted;
}

/** Whose the address is. What neither a Pod nor a host outside has is an address of a node, on one of its interfaces. */
function ownerOf(state: ClusterState, { paths }: Trace, source: IPAddress): "sender" | "node" | "other" {
  if (paths[0]?.hops[0]?.steps[0]?.before.src.address === source) return "sender";
  const holders = holdersOfAddress(state.objects, source).map(({ kind }) => kind);
  if (holders.includes("Node")) return "node";
  const elsewhere = holders.length > 0 || state.document.outside.some(({ ip }) => ip === source);
  return elsewhere ? "other" : "node";
}

function sourceWords(source: string): string {
  if (source === "sender") return "the sender's own address";
  return source === "node" ? "an address of a node" : `an address of ${source}`;
}
