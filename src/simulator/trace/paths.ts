import type { Network } from "../dataplane/network.ts";
import type { HostName } from "../net/interface.ts";
import { FULL_TTL, type Packet, type Protocol, replyTo, type Socket } from "../net/packet.ts";
import { type Journey, type LostLeg, setOut } from "./journey.ts";
import type { Scene } from "./scene.ts";
import { bringWord, withWord } from "./tell.ts";
import type { Flow, Path } from "./trace.ts";
import { hopsOf } from "./trail.ts";
import { type Learned, transfer } from "./transfer.ts";
import { crosses, type Ending, walk } from "./walk.ts";

/** Who asks whom, once names are addresses: what a network needs to know of a flow. */
export type Question = Pick<Flow, "protocol" | "payload" | "answer" | "cut"> & {
  readonly from: HostName;
  readonly socket: Socket;
  readonly to: Socket;
};

/** IP header and the protocol's own, in bytes. */
const HEADERS: Readonly<Record<Protocol, number>> = { TCP: 40, UDP: 28, SCTP: 32, ICMP: 28 };

/** How often a sender tries again with smaller packets. */
const MAX_TRIES = 6;

/** Every way the first packet can take with its exact probability, and for each the way of the answer and of the rest. */
export function pathsThrough(network: Network, question: Question): readonly Path[] {
  const scene = sceneOf(network, question);
  let packet = openingOf(question);
  for (let tries = 0; ; tries++) {
    const endings = walk(scene, setOut(packet), { kind: "sends", host: question.from });
    const mtu = tries < MAX_TRIES && packet.mayBeCut === "by-sender" ? smallerFor(scene, endings) : undefined;
    if (mtu === undefined) return endings.map((ending) => pathOf(scene, question, ending));
    packet = { ...packet, piece: mtu };
  }
}

function sceneOf(network: Network, { from, socket, to }: Question): Scene {
  const scene: Scene = {
    network,
    called: to,
    caller: { host: from, socket },
    crosses: (host, tunnel, remote) => crosses(scene, host, tunnel, remote),
  };
  return scene;
}

// TCP opens with a packet that carries nothing; everything else carries its payload at once.
function openingOf({ protocol, payload, cut, socket, to }: Question): Packet {
  const size = HEADERS[protocol] + (protocol === "TCP" ? 0 : payload);
  const mayBeCut = cut === "by-routers" ? cut : "by-sender";
  return {
    protocol,
    src: socket,
    dst: to,
    ttl: FULL_TTL,
    size,
    ...(protocol === "TCP" || cut === "never" ? {} : { mayBeCut }),
    outer: [],
  };
}

function smallerFor(scene: Scene, endings: readonly Ending[]): number | undefined {
  for (const ending of endings) {
    if (ending.kind !== "lost" || ending.disposition.kind !== "too-big") continue;
    const { mtu } = bringWord(scene, ending);
    if (mtu !== undefined) return mtu;
  }
  return undefined;
}

// A refusal is an answer as well: it must find its way back, or the client hears nothing.
function pathOf(scene: Scene, question: Question, ending: Ending): Path {
  if (ending.kind === "lost") return lostPath(scene, ending);
  if (ending.kind === "returned") throw new Error("an answer came back before the question arrived");
  const { probability, trail } = ending.journey;
  const hops = hopsOf(trail);
  const back = walkBack(scene, ending.journey, ending.answersFrom);
  const reply = hopsOf(back.journey.trail);
  if (back.kind === "lost") return { probability, hops, reply, disposition: back.disposition };
  const path = { probability, hops, reply, disposition: ending.disposition };
  if (question.protocol !== "TCP" || ending.disposition.kind !== "delivered") return path;
  return withData(scene, question, path, { there: ending.journey, back: back.journey, server: ending.answersFrom });
}

function lostPath(scene: Scene, ending: LostLeg): Path {
  const { probability, trail } = ending.journey;
  const hops = hopsOf(trail);
  const word = bringWord(scene, ending);
  return { probability, hops, reply: word.hops, disposition: withWord(ending.disposition, word) };
}

function walkBack(scene: Scene, journey: Journey, from: HostName): Exclude<Ending, { kind: "reached" }> {
  const packet = { ...replyTo(journey.packet, FULL_TTL), ...(journey.packet.protocol === "ICMP" ? ECHO : {}) };
  const answer: Journey = {
    ...journey,
    direction: "reply",
    trail: undefined,
    segment: Number.POSITIVE_INFINITY,
    packet,
  };
  const [ending] = walk(scene, answer, { kind: "sends", host: from });
  if (!ending || ending.kind === "reached") throw new Error(`an answer has one way: ${ending?.kind ?? "none"}`);
  return ending;
}

// A kernel answers pings with packets that may be cut.
const ECHO = { mayBeCut: "by-routers" } as const;

type Handshake = { readonly there: Journey; readonly back: Journey; readonly server: HostName };

/** The connection stands; now the client's data goes there, and the server's back, in segments as big as they may be. */
function withData(scene: Scene, { payload, answer = 0 }: Question, path: Path, handshake: Handshake): Path {
  const { there, back, server } = handshake;
  const learned: Learned[] = [];
  for (const [from, bytes] of [
    ["client", payload],
    ["server", answer],
  ] as const) {
    if (bytes === 0) continue;
    const sent = transfer(scene, from, HEADERS.TCP + bytes, { there, back, server });
    learned.push(...sent.learned);
    if (sent.kind === "through") continue;
    const hops = hopsOf(sent.journey.trail);
    const { disposition } = sent;
    return from === "client" ? { ...path, hops, reply: [], disposition } : { ...path, reply: hops, disposition };
  }
  return learned.length === 0 ? path : { ...path, learned };
}
