import type { Host } from "../net/host.ts";
import type { Interface } from "../net/interface.ts";
import type { IPAddress } from "../net/ip.ts";
import { outermost } from "../net/packet.ts";
import { overlapAt } from "../platforms/world.ts";
import { worldCause } from "./cause.ts";
import { type Journey, type LostLeg, lost, lostDirection, type Notice, placeOf, take } from "./journey.ts";
import type { Scene } from "./scene.ts";

/** Who gets to know: the host itself, which made the packet; its sender, who must be told; or nobody. */
export type Told = "itself" | "sender" | "nobody";

/** No route leads to the packet's destination. */
export function withoutRoute(journey: Journey, host: Host, told: Told): LostLeg {
  const at = take(journey, { kind: "no-route" }, worldCause("underlay", "S-425"));
  const disposition = { kind: "no-route", to: outermost(journey.packet).dst.address, ...whereabouts(journey) } as const;
  return lost(at, disposition, noticeOf(host, told, { kind: "net-unreachable" }));
}

/** Nobody on the device's network answers for the address. */
export function unanswered(
  { network }: Scene,
  journey: Journey,
  host: Host,
  device: string,
  address: IPAddress,
  told: Told,
): LostLeg {
  const overlap = overlapAt(network.state.document, address);
  const because = worldCause(overlap ? "overlap" : "underlay", "S-549");
  const at = take(journey, { kind: "unanswered", address, device }, because);
  const disposition = {
    kind: "host-unreachable",
    to: address,
    ...(overlap ? { overlap } : {}),
    ...whereabouts(journey),
  } as const;
  return lost(at, disposition, noticeOf(host, told, { kind: "host-unreachable" }));
}

/** The packet is bigger than what the device carries, and must not be cut. A bridge says nothing of it. */
export function tooBig(journey: Journey, host: Host, device: Interface, mtu: number, told: Told): LostLeg {
  const at = take(journey, { kind: "too-big", device: device.name, mtu }, worldCause("kernel", "S-425"));
  const disposition = { kind: "too-big", device: device.name, mtu, ...whereabouts(journey) } as const;
  if (told === "nobody") return lost(at, disposition);
  return lost(at, disposition, { host: host.name, local: told === "itself", message: { kind: "too-big", mtu } });
}

/** Where it happened, to which of the two packets; whether word of it comes back is found out later. */
export function whereabouts(journey: Journey) {
  return { at: placeOf(journey), direction: lostDirection(journey), told: false } as const;
}

function noticeOf({ name, settings }: Host, told: Told, message: Notice["message"]): Notice | undefined {
  if (told === "nobody" || (told === "sender" && !settings.tellsUnreachable)) return undefined;
  return { host: name, local: told === "itself", message };
}
