import { isOwn } from "../net/host.ts";
import type { HostName } from "../net/interface.ts";
import type { IPAddress } from "../net/ip.ts";
import { FULL_TTL, type Packet, replyTo } from "../net/packet.ts";
import { lookUpRoute } from "../net/route-table.ts";
import type { Journey, LostLeg } from "./journey.ts";
import { placeOf } from "./journey.ts";
import type { Scene } from "./scene.ts";
import { bringWord, withWord } from "./tell.ts";
import type { Disposition, Path } from "./trace.ts";
import { walk } from "./walk.ts";

/** A connection that stands: how its first packet came to the server, and the answer to the client. */
export type Connection = { readonly there: Journey; readonly back: Journey; readonly server: HostName };

export type Learned = NonNullable<Path["learned"]>[number];

/** What became of a transfer: all of it came through, or its biggest segments got lost and nobody could help it. */
export type Transfer =
  | { readonly kind: "through"; readonly learned: readonly Learned[] }
  | {
      readonly kind: "stuck";
      readonly learned: readonly Learned[];
      readonly journey: Journey;
      readonly disposition: Disposition;
    };

/** Sizes of packet that TCP tries by itself when it hears nothing (tcp_base_mss and headers). */
const PROBE_SIZE = 1024 + 40;
const MAX_TRIES = 8;

/**
 * Sends as much as fits in one segment. What is too big for the way is sent again in smaller segments if the sender gets
 * to know how big they may be (path MTU discovery), or finds out by trying (tcp_mtu_probing). Else the connection hangs.
 */
export function transfer(scene: Scene, from: "client" | "server", wanted: number, connection: Connection): Transfer {
  const learned: Learned[] = [];
  let size = Math.min(wanted, promised(scene, from, connection));
  for (let tries = 0; ; tries++) {
    const [ending] = walk(scene, segment(scene, from, size, connection), {
      kind: "sends",
      host: sender(scene, from, connection),
    });
    if (ending?.kind !== "lost") return { kind: "through", learned };
    const word = bringWord(seenBy(scene, from, connection), ending);
    const smaller = word.mtu ?? probeSize(scene, from, connection, ending, size);
    if (smaller === undefined || smaller >= size || tries >= MAX_TRIES) {
      return { kind: "stuck", learned, journey: ending.journey, disposition: withWord(ending.disposition, word) };
    }
    if (word.mtu !== undefined) learned.push({ mtu: word.mtu, from: placeOf(ending.journey) });
    size = smaller;
  }
}

function sender({ caller }: Scene, from: "client" | "server", { server }: Connection): HostName {
  return from === "client" ? caller.host : server;
}

/** The biggest packet that both ends agreed on: no more than either's interface carries, nor a rule on the way allows. */
function promised(scene: Scene, from: "client" | "server", { there, back, server }: Connection): number {
  const ends = [mtuTo(scene, scene.caller.host, scene.called.address), mtuTo(scene, server, there.packet.src.address)];
  return Math.min(...ends, from === "client" ? back.segment : there.segment);
}

function mtuTo({ network }: Scene, name: HostName, address: IPAddress): number {
  const host = network.hostNamed(name);
  if (!host) return Number.POSITIVE_INFINITY;
  const route = lookUpRoute(host.routes, address);
  const device = host.interfaces.get(isOwn(host, address) ? "lo" : (route?.device ?? ""));
  return Math.min(device?.mtu ?? Number.POSITIVE_INFINITY, route?.mtu ?? Number.POSITIVE_INFINITY);
}

function segment(scene: Scene, from: "client" | "server", size: number, { there }: Connection): Journey {
  const { caller, called } = scene;
  if (from === "server") {
    return { ...there, direction: "reply", trail: undefined, packet: { ...replyTo(there.packet, FULL_TTL), size } };
  }
  const packet: Packet = { protocol: "TCP", src: caller.socket, dst: called, ttl: FULL_TTL, size, outer: [] };
  return { ...there, settled: true, trail: undefined, packet };
}

/** The scene as the sender of the data sees it: word of a loss must come to the server when the server sends. */
function seenBy(scene: Scene, from: "client" | "server", { there, server }: Connection): Scene {
  if (from === "client") return scene;
  const { src, dst } = there.packet;
  return { ...scene, caller: { host: server, socket: dst }, called: src };
}

function probeSize(
  scene: Scene,
  from: "client" | "server",
  connection: Connection,
  { disposition }: LostLeg,
  size: number,
): number | undefined {
  const host = scene.network.hostNamed(sender(scene, from, connection));
  const probes = host?.settings.mtuProbing === true && disposition.kind === "too-big";
  return probes && size > PROBE_SIZE ? PROBE_SIZE : undefined;
}
