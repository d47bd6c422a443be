import type { ClusterState } from "../cluster/cluster-state.ts";
import { type Packet, type Protocol, replyTo, type Socket } from "../net/packet.ts";
import { draw } from "../store/chance.ts";
import type { Journey, Leg, Visit } from "./journey.ts";
import type { Scene } from "./scene.ts";
import { sourceAddress } from "./source-address.ts";
import type { Flow, Path, Trace } from "./trace.ts";
import { walk } from "./walk.ts";

const FULL_TTL = 64;
const FIRST_CLIENT_PORT = 40_000;
const CLIENT_PORTS = 10_000;
const DRAWS = 1_000_000;

/** IP header and the protocol's own, in bytes. */
const HEADERS: Readonly<Record<Protocol, number>> = { TCP: 40, UDP: 28, SCTP: 32, ICMP: 28 };

/** Every way that a flow can take to an address, whatever the address was found by. */
export function traceToAddress(state: ClusterState, flow: Flow, from: Visit, to: Socket): Trace {
  const called = { ...to, port: flow.protocol === "ICMP" ? 0 : to.port };
  const socket = callerSocket(state, flow, from, called);
  const scene: Scene = { state, called, caller: { place: flow.from, visit: from, socket } };
  const paths = walk(scene, outset(flow, socket, called), from).map((ending) => pathOf(scene, ending));
  return { flow, paths, drawn: drawPath(state, flow, paths) };
}

function callerSocket(state: ClusterState, flow: Flow, from: Visit, called: Socket): Socket {
  const address = sourceAddress(state, from, called.address);
  if (flow.protocol === "ICMP") return { address, port: 0 };
  return { address, port: FIRST_CLIENT_PORT + draw(state.seed, `client port ${flowKey(flow)}`, CLIENT_PORTS) };
}

function outset({ protocol, payload }: Flow, src: Socket, dst: Socket): Journey {
  const packet: Packet = { protocol, src, dst, ttl: FULL_TTL, size: HEADERS[protocol] + payload, outer: [] };
  return { direction: "request", probability: 1, packet, hops: [], translations: [], through: undefined };
}

// A refusal is an answer as well: it must find its way back, or the client hears nothing.
function pathOf(scene: Scene, ending: Exclude<Leg, { kind: "moving" }>): Path {
  const { probability, hops } = ending.journey;
  if (ending.kind === "lost") return { probability, hops, reply: [], disposition: ending.disposition };
  if (ending.kind === "returned") throw new Error("an answer came back before the question arrived");
  const back = walkBack(scene, ending.journey, ending.answersFrom);
  const disposition = back.kind === "lost" ? back.disposition : ending.disposition;
  return { probability, hops, reply: back.journey.hops, disposition };
}

function walkBack(scene: Scene, journey: Journey, from: Visit): Exclude<Leg, { kind: "moving" | "reached" }> {
  const answer: Journey = { ...journey, direction: "reply", hops: [], packet: replyTo(journey.packet, FULL_TTL) };
  const [ending] = walk(scene, answer, from);
  if (!ending || ending.kind === "reached") throw new Error(`an answer has one way: ${ending?.kind ?? "none"}`);
  return ending;
}

/** Which path chance shows first. */
export function drawPath({ seed }: ClusterState, flow: Flow, paths: readonly Path[]): number {
  const open = paths.filter(isInTurn);
  const all = open.reduce((total, { probability }) => total + probability, 0);
  const mark = ((draw(seed, `path ${flowKey(flow)}`, DRAWS) + 0.5) / DRAWS) * all;
  let sum = 0;
  const drawn = open.find(({ probability }) => {
    sum += probability;
    return mark < sum;
  });
  return drawn ? paths.indexOf(drawn) : 0;
}

// Where nodes take turns, one way only is open to the next connection, though each is as likely in the long run.
function isInTurn({ hops }: Path): boolean {
  return hops.every(({ steps }) => steps.every((step) => step.kind !== "dnat" || step.turn !== "later"));
}

const flowKey = (flow: Flow): string => JSON.stringify([flow.from, flow.to, flow.protocol]);
