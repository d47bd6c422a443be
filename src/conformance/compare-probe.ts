import { outcomeOf, type Path, type Place, type Trace } from "../simulator/index.ts";
import type { Counts, RecordedProbe } from "./routing-recording.ts";

/** How far an observed count may lie from its mean, in standard deviations of the binomial distribution. */
const SIGMAS = 5;

/** The name under which the recordings count every server that is no Pod of theirs. */
const OTHER_SERVER = "<other server>";

/** What differs between the recorded attempts and the paths of the trace; undefined when nothing does. */
export function differenceFrom(probe: RecordedProbe, { paths }: Trace): string | undefined {
  return shareDifference(probe, paths) ?? detailDifferenceFrom(probe, { paths });
}

/** The path that an attempt of a sequence took: the one to the server that answered it. */
export function pathTo(server: string, { paths }: Trace): Path | undefined {
  return paths.find(({ disposition }) => disposition.kind === "delivered" && serverName(disposition.by) === server);
}

/** Source and port at the server, for a sequence whose shares mean nothing because one connection decides the next. */
export function detailDifferenceFrom(probe: RecordedProbe, { paths }: Pick<Trace, "paths">): string | undefined {
  return sourceDifference(probe, paths) ?? portDifference(probe, paths);
}

// A class is a Pod reached, a refusal, silence, a reset: what the client can tell apart.
function shareDifference(probe: RecordedProbe, paths: readonly Path[]): string | undefined {
  const expected = new Map<string, number>();
  for (const path of paths) expected.set(classOf(path), (expected.get(classOf(path)) ?? 0) + path.probability);
  const observed = observedClasses(probe);
  for (const name of new Set([...expected.keys(), ...observed.keys()])) {
    const [share, count] = [Math.min(expected.get(name) ?? 0, 1), observed.get(name) ?? 0];
    if (!isLikely(count, probe.n, share)) {
      return `${name}: ${count} of ${probe.n} recorded, probability ${Number(share.toFixed(4))} simulated`;
    }
  }
  return undefined;
}

function isLikely(count: number, n: number, share: number): boolean {
  const exact = share < 1e-9 || share > 1 - 1e-9;
  const bound = exact ? 0.5 : SIGMAS * Math.sqrt(n * share * (1 - share));
  return Math.abs(count - n * share) <= bound;
}

function classOf({ disposition }: Path): string {
  switch (outcomeOf(disposition)) {
    case "answered":
      return disposition.kind === "delivered" ? `reached ${serverName(disposition.by)}` : "answered";
    case "refused":
      return "refused";
    case "timed-out":
    case "unreachable":
      return "no answer";
    case "name-not-found":
    case "no-address":
    case "not-http":
      return disposition.kind;
  }
}

function observedClasses({ outcomes, reached = {}, protocol }: RecordedProbe): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  const count = (name: string, times: number): void => {
    if (times > 0) classes.set(name, (classes.get(name) ?? 0) + times);
  };
  for (const [name, times] of Object.entries(reached)) count(`reached ${name}`, times);
  for (const [outcome, times] of Object.entries(outcomes)) {
    if (outcome !== "reached") count(observedClass(outcome), times);
  }
  if (protocol === "ICMP") mergeReplies(classes);
  return classes;
}

function observedClass(outcome: string): string {
  if (outcome === "timeout" || outcome === "hostUnreachable") return "no answer";
  return /Port Unreachable/.test(outcome) ? "refused" : outcome;
}

// A ping does not say who answered it; the recordings write only that somebody did.
function mergeReplies(classes: Map<string, number>): void {
  const replies = classes.get("reply");
  if (replies === undefined) return;
  classes.delete("reply");
  classes.set(`reached ${OTHER_SERVER}`, replies);
}

function sourceDifference({ sourceSeenByPod = {} }: RecordedProbe, paths: readonly Path[]): string | undefined {
  return detailDifference("saw the source", sourceSeenByPod, paths, ({ source }) => source);
}

function portDifference({ podPort = {} }: RecordedProbe, paths: readonly Path[]): string | undefined {
  return detailDifference("was reached on port", podPort, paths, ({ socket }) => String(socket.port));
}

type Delivered = Extract<Path["disposition"], { kind: "delivered" }>;

function detailDifference(
  what: string,
  recorded: Readonly<Record<string, Counts>>,
  paths: readonly Path[],
  detail: (disposition: Delivered) => string,
): string | undefined {
  for (const [pod, counts] of Object.entries(recorded)) {
    const simulated = new Set(
      paths.flatMap(({ disposition }) =>
        disposition.kind === "delivered" && serverName(disposition.by) === pod ? [detail(disposition)] : [],
      ),
    );
    const observed = Object.keys(counts).sort().join(", ");
    const ours = [...simulated].sort().join(", ");
    if (observed !== ours) return `${pod} ${what} ${observed || "nothing"} recorded, ${ours || "nothing"} simulated`;
  }
  return undefined;
}

function serverName(place: Place): string {
  return place.kind === "pod" ? place.name : OTHER_SERVER;
}
