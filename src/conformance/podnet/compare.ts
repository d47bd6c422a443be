import type { Hop, OuterHeader, Path, Place, Step } from "../../simulator/index.ts";
import type { PodnetTest, RecordedWire } from "./recording.ts";

/** What the simulator makes of a test: the way of the first packet, and how the whole of it ended. */
export type Replayed = { readonly opening: Path; readonly whole: Path };

/** What differs between the recorded packets and the simulated ones; undefined when nothing does. */
export function differenceFrom(test: PodnetTest, { opening, whole }: Replayed): string | undefined {
  return (
    differs("class", recordedClass(test), classOf(whole, test.method)) ??
    serverDifference(test, opening) ??
    differs("last seen", lastRecorded(test), lastSeen(opening)) ??
    wireDifference(test, opening) ??
    differs("way there", comingsIn(test.request_path), comings(opening.hops)) ??
    backDifference(test, opening)
  );
}

function differs(what: string, recorded: string, simulated: string): string | undefined {
  return recorded === simulated ? undefined : `${what}: ${recorded} recorded, ${simulated} simulated`;
}

// A ping that finds no way at all says so, and is counted as one without an answer.
function recordedClass({ outcome }: PodnetTest): string {
  return outcome.said?.includes("ping: connect: Network is unreachable") ? "net unreachable" : outcome.class;
}

/** The outcome in the words of the recordings. */
function classOf({ disposition }: Path, method: string): string {
  const tcp = method === "tcp";
  switch (disposition.kind) {
    case "delivered":
      return "reached";
    case "refused":
      return "refused";
    case "too-big":
      if (disposition.told) return "message too long";
      return tcp ? "hang" : "timeout";
    case "filtered":
      return disposition.told ? "refused" : "timeout";
    case "no-route":
      if (!disposition.told || disposition.direction === "reply") return "timeout";
      return tcp ? "network unreachable" : "net unreachable";
    case "host-unreachable":
      return disposition.told && disposition.direction === "request" ? "host unreachable" : "timeout";
    default:
      return "timeout";
  }
}

function serverDifference({ outcome }: PodnetTest, { disposition }: Path): string | undefined {
  if (!outcome.server_saw || disposition.kind !== "delivered") return undefined;
  const { client, served_by } = outcome.server_saw;
  const [recorded, simulated] = [
    `${client.split(":")[0]} at ${served_by}`,
    `${disposition.source} at ${nameOf(disposition.by)}`,
  ];
  return differs("client seen", recorded, simulated);
}

function lastRecorded({ last_seen }: PodnetTest): string {
  return last_seen ? `${last_seen.at} TTL ${last_seen.ttl}` : "nowhere";
}

/** The last interface at which a trace of packets would show the request. */
function lastSeen({ hops }: Path): string {
  const seen = hops.flatMap((hop) => hop.steps.flatMap((step) => sighting(hop, step))).at(-1);
  return seen ?? "nowhere";
}

function sighting({ place }: Hop, step: Step): readonly string[] {
  switch (step.kind) {
    case "receive":
    case "decapsulate":
      return [`${nameOf(place)}:${step.device}:in TTL ${step.after.ttl}`];
    case "bridge":
      return [`${nameOf(place)}:${step.to}:out TTL ${step.after.ttl}`];
    case "no-hairpin":
    case "no-remote":
      return [`${nameOf(place)}:${step.device}:out TTL ${step.after.ttl}`];
    default:
      return [];
  }
}

/** Every interface by which the packet came in, with the TTL it had there. */
function comings(hops: readonly Hop[]): string {
  const seen = hops.flatMap((hop) => hop.steps.flatMap((step) => sighting(hop, step)));
  return seen.flatMap((text) => (text.includes(":in ") ? [text.replace(":in TTL ", " ")] : [])).join(", ");
}

function comingsIn(path: readonly string[]): string {
  return path.flatMap((line) => /^(\S+):in ttl=(\d+)/.exec(line)?.slice(1, 3).join(" ") ?? []).join(", ");
}

// The way back of an answer; where none came the recordings may still show pieces of other packets.
function backDifference({ reply_path }: PodnetTest, { disposition, reply }: Path): string | undefined {
  return disposition.kind === "delivered" ? differs("way back", comingsIn(reply_path), comings(reply)) : undefined;
}

function wireDifference({ wire }: PodnetTest, path: Path): string | undefined {
  // A packet in pieces shows only its first one, without what is inside.
  if (!wire || wire.overhead_bytes === 0) return undefined;
  const header = outerOf(path);
  if (wire.encap === undefined)
    return header ? `on the wire: nothing around it recorded, ${header.kind} simulated` : undefined;
  return differs("outer header", recordedHeader(wire), header ? simulatedHeader(header) : "none");
}

function outerOf({ hops }: Path): OuterHeader | undefined {
  return hops.flatMap(({ steps }) => steps).find(({ kind }) => kind === "encapsulate")?.after.outer[0];
}

function recordedHeader({ encap = "", src, dst, ttl, dport = 0, vni = 0 }: RecordedWire): string {
  return headerText(encap, src, dst, ttl, encap === "ipip" ? 0 : dport, vni);
}

function simulatedHeader(header: OuterHeader): string {
  const { kind, src, dst, ttl } = header;
  return kind === "ipip"
    ? headerText(kind, src, dst, ttl, 0, 0)
    : headerText(kind, src, dst, ttl, header.port, header.vni);
}

function headerText(kind: string, src: string, dst: string, ttl: number, port: number, vni: number): string {
  return `${kind} ${src}>${dst} TTL ${ttl} port ${port} VNI ${vni}`;
}

function nameOf(place: Place): string {
  switch (place.kind) {
    case "router":
      return place.address;
    case "load-balancer":
      return place.service.name;
    default:
      return place.name;
  }
}
