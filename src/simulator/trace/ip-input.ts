import { type Host, isOwn } from "../net/host.ts";
import type { Interface } from "../net/interface.ts";
import { outermost, type Packet } from "../net/packet.ts";
import { lookUpRoute } from "../net/route-table.ts";
import { arrive } from "./arrive.ts";
import { platformCause, worldCause } from "./cause.ts";
import { whereabouts } from "./endings.ts";
import { filterStep } from "./filter-step.ts";
import { type Journey, type Leg, lost, type Mark, moving, take } from "./journey.ts";
import { translateDestination, withTranslation } from "./nat-steps.ts";
import { policyStep } from "./policy-step.ts";
import type { Scene } from "./scene.ts";
import type { MartianReason } from "./trace.ts";
import { routeOut } from "./transmit.ts";

/** A packet that came by an interface, as it was then, with the mark that kube-proxy put on it. */
export type Arrived = { readonly device: string; readonly entered: Packet; readonly mark: Mark | undefined };

/** A packet comes up to the kernel's IP layer: PREROUTING, then it is kept or sent on. */
export function ipInput(scene: Scene, journey: Journey, host: Host, device: string): readonly Leg[] {
  const entered = journey.packet;
  return translateDestination(scene, journey, host, "prerouting", (translated, mark) => {
    const judged = policyStep(scene, translated, host.interfaces.get(device)?.guards, "egress");
    return [judged.kind === "lost" ? judged : routeIn(scene, judged.journey, host, { device, entered, mark })];
  });
}

/** What follows PREROUTING: the sender must be believable, and the packet is for the host itself or for others. */
export function routeIn(scene: Scene, journey: Journey, host: Host, arrived: Arrived): Leg {
  const { dst } = outermost(journey.packet);
  // Here an answer still has the source it came with: the kernel puts the called address back in only as it leaves.
  const source = outermost(arrived.entered).src.address;
  const reason = arrived.device === "lo" ? undefined : martianReason(host, arrived.device, source);
  if (reason) return martian(journey, arrived.device, reason);
  if (isOwn(host, dst.address)) return keep(scene, journey, host, arrived);
  if (!host.settings.forwarding) return notForwarded(journey);
  const { device, entered, mark } = arrived;
  return routeOut(scene, journey, host, { made: "elsewhere", entered, mark, arriving: device });
}

/** INPUT: the packet is for the host. It does not pass POSTROUTING, so its sender stays (S-525). */
export function keep(scene: Scene, journey: Journey, host: Host, { device, entered }: Arrived): Leg {
  const stopped = filterStep(scene, journey, host, "INPUT", { arriving: device });
  if (stopped) return stopped;
  if (journey.packet.outer.length > 0) return unwrap(scene, journey, host);
  return arrive(scene, withTranslation(journey, host.name, entered), host, device === "lo" ? "here" : "network");
}

function unwrap(scene: Scene, journey: Journey, host: Host): Leg {
  const [header, ...outer] = journey.packet.outer;
  const device = header && [...host.interfaces.values()].find((candidate) => takes(candidate, header));
  if (!header || !device) return noTunnel(journey, host);
  const opened = { ...journey.packet, outer };
  const event = { kind: "decapsulate", device: device.name } as const;
  const hardware = header.kind === "ipip" ? device.hardware : header.hardware;
  const port = header.kind === "ipip" ? undefined : device.tunnel?.portFor?.(header.vni);
  const end = { host: host.name, device: port ?? device.name };
  return moving(take(journey, event, platformCause(scene.network.state, "S-425"), opened), {
    kind: "emerges",
    end,
    hardware,
  });
}

function takes({ tunnel }: Interface, header: Packet["outer"][number]): boolean {
  if (tunnel === undefined || tunnel.kind !== header.kind) return false;
  if (header.kind === "ipip") return true;
  return tunnel.port === header.port && (tunnel.vni === 0 || tunnel.vni === header.vni);
}

function noTunnel(journey: Journey, host: Host): Leg {
  const { port } = outermost(journey.packet).dst;
  const at = take(journey, { kind: "no-tunnel", port }, worldCause("kernel", "S-425"));
  const notice = { host: host.name, local: false, message: { kind: "port-unreachable" } } as const;
  return lost(at, { kind: "no-tunnel", port, ...whereabouts(journey) }, notice);
}

function martianReason(host: Host, device: string, source: Packet["src"]["address"]): MartianReason | undefined {
  if (host.addresses.has(source)) return "own-address";
  const { reversePath } = host.settings;
  if (reversePath === "off") return undefined;
  const back = lookUpRoute(host.routes, source);
  if (reversePath === "loose") return back === undefined ? "loose" : undefined;
  return back?.device === device ? undefined : "strict";
}

function martian(journey: Journey, device: string, reason: MartianReason): Leg {
  const at = take(journey, { kind: "martian", device, reason }, worldCause("kernel", "S-425"));
  const source = outermost(journey.packet).src.address;
  return lost(at, { kind: "martian", source, reason, ...whereabouts(journey) });
}

function notForwarded(journey: Journey): Leg {
  const at = take(journey, { kind: "not-forwarded" }, worldCause("kernel", "S-425"));
  return lost(at, { kind: "not-forwarded", ...whereabouts(journey) });
}
