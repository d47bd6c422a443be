import type { HostName } from "../net/interface.ts";
import { FULL_TTL, OVERHEAD, outermost, type Packet, type Socket } from "../net/packet.ts";
import { type Journey, type LostLeg, type Notice, setOut, type Translation } from "./journey.ts";
import type { Scene } from "./scene.ts";
import { sourceAddress } from "./send-from.ts";
import type { Disposition, Hop } from "./trace.ts";
import { hopsOf } from "./trail.ts";
import { walk } from "./walk.ts";

/** Whether the sender of a lost packet gets to know, how big its packets may be from then on, and how word came to it. */
export type Word = { readonly told: boolean; readonly mtu?: number; readonly hops: readonly Hop[] };

const UNHEARD: Word = { told: false, hops: [] };

/** IP header, ICMP header, and the beginning of the packet that the message is about. */
const MESSAGE_SIZE = 56;

/** Brings word of a loss to whoever sent the packet: the message is a packet, too, and must find its way. */
export function bringWord(scene: Scene, leg: LostLeg): Word {
  const { notice, journey } = leg;
  if (!notice) return UNHEARD;
  const mtu = mtuIn(notice, journey.packet);
  const heard = { told: true, hops: [], ...(mtu === undefined ? {} : { mtu }) };
  // What happens to a tunnel's packet is told to the tunnel's end, which passes on only how big packets may be.
  if (journey.packet.outer.length > 0 && (notice.local || notice.message.kind !== "too-big")) return UNHEARD;
  if (notice.local) return heard;
  const [ending] = messageEndings(scene, journey, notice);
  return ending?.kind === "returned" ? { ...heard, hops: hopsOf(ending.journey.trail) } : UNHEARD;
}

/** The disposition with what became known of it. */
export function withWord(disposition: Disposition, { told }: Word): Disposition {
  return "told" in disposition ? { ...disposition, told } : disposition;
}

// A host in the middle of a tunnel's way tells the tunnel's end, which then knows what the sender may put into it.
function mtuIn({ message }: Notice, { outer }: Packet): number | undefined {
  if (message.mtu === undefined) return undefined;
  return outer.reduce((mtu, { kind }) => mtu - OVERHEAD[kind], message.mtu);
}

function messageEndings(scene: Scene, journey: Journey, notice: Notice) {
  const { protocol, src, dst } = outermost(journey.packet);
  const host = scene.network.hostNamed(notice.host);
  const address = host && sourceAddress(host, src.address);
  if (address === undefined || protocol === "IPIP") return [];
  const about = { protocol, src, dst };
  const packet: Packet = {
    protocol: "ICMP",
    src: { address, port: 0 },
    dst: { address: src.address, port: 0 },
    ttl: FULL_TTL,
    size: MESSAGE_SIZE,
    outer: [],
    message: { ...notice.message, about },
  };
  const translations = [...journey.translations, ...unfinished(journey, notice.host)];
  const message: Journey = { ...setOut(packet), direction: "error", translations };
  return walk(asSender(scene, journey, src, dst), message, { kind: "sends", host: notice.host });
}

// For a tunnel's packet the sender is the host that wrapped it.
function asSender(scene: Scene, { packet }: Journey, src: Socket, dst: Socket): Scene {
  return packet.outer.length === 0 ? scene : { ...scene, caller: { ...scene.caller, socket: src }, called: dst };
}

/** What the host that lost the packet had rewritten before: it remembers that as well. */
function unfinished({ packet, trail }: Journey, host: HostName): readonly Translation[] {
  const entered = trail?.entered;
  if (!entered || packet.outer.length > 0) return [];
  return [{ host, before: { src: entered.src, dst: entered.dst }, after: { src: packet.src, dst: packet.dst } }];
}
