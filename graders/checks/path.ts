import type { Hop, Path, Step } from "../../src/simulator/index.ts";
import type { PathCheck, StepPattern } from "../lab/check.ts";
import type { Observed } from "../world.ts";
import { eachPacket, packetName } from "./each-packet.ts";
import type { Finding } from "./finding.ts";
import { placeText } from "./place-text.ts";
import { meets, probeFacts } from "./probe.ts";

/** An event on a path, with where and on which way it happened. */
type Event = { readonly step: Step["kind"]; readonly at: string; readonly direction: "request" | "reply" };

/** Which way a packet takes. It must be answered: a packet that was lost avoids everything. */
export function checkPath(observed: Observed, check: PathCheck): Finding {
  const must = [
    ...check.crosses.map((pattern) => `must meet ${patternWords(pattern)}`),
    ...check.avoids.map((pattern) => `must not meet ${patternWords(pattern)}`),
  ].join(" and ");
  return eachPacket(observed, check, `${check.from} to ${check.to} ${must}.`, ({ trace, explained }) => {
    const answered = meets(trace, "answered");
    const wrong = wrongEvent(trace.paths.map(eventsOf), check);
    return {
      passed: answered && wrong === undefined,
      wanted: `${packetName(explained)} ${must}.`,
      observed: (answered ? wrong : undefined) ?? explained.summary,
      trace: explained,
      facts: [
        ...probeFacts(observed, check, trace),
        ...distinct(trace.paths.flatMap(eventsOf)).map((event) => ({
          fact: "step",
          world: observed.world,
          check: check.id,
          ...event,
        })),
      ],
    };
  });
}

function wrongEvent(paths: readonly (readonly Event[])[], { crosses, avoids }: PathCheck): string | undefined {
  const missing = crosses.find((pattern) => !paths.every((events) => events.some((event) => fits(event, pattern))));
  if (missing) return `It does not always meet ${patternWords(missing)}.`;
  const met = avoids.find((pattern) => paths.some((events) => events.some((event) => fits(event, pattern))));
  return met && `It meets ${patternWords(met)}.`;
}

function eventsOf({ hops, reply }: Path): readonly Event[] {
  const events = (list: readonly Hop[], direction: Event["direction"]): readonly Event[] =>
    list.flatMap(({ place, steps }) => steps.map(({ kind }) => ({ step: kind, at: placeText(place), direction })));
  return [...events(hops, "request"), ...events(reply, "reply")];
}

function fits(event: Event, { step, at, direction }: StepPattern): boolean {
  return (
    (step === undefined || event.step === step) &&
    (at === undefined || event.at === at) &&
    (direction === undefined || event.direction === direction)
  );
}

function patternWords({ step, at, direction }: StepPattern): string {
  const way = direction === undefined ? "" : ` on the way ${direction === "reply" ? "back" : "there"}`;
  return [step ?? "anything", ...(at === undefined ? [] : [`at ${at}`])].join(" ") + way;
}

function distinct(events: readonly Event[]): readonly Event[] {
  return [...new Map(events.map((event) => [JSON.stringify(event), event])).values()];
}
