import type { Host } from "../net/host.ts";
import { outermost } from "../net/packet.ts";
import { type Chain, firstMatch, type Passage, type Rule } from "../net/rule.ts";
import { ruleCause, worldCause } from "./cause.ts";
import { type Journey, type Leg, lost, lostDirection, placeOf, take } from "./journey.ts";
import type { Scene } from "./scene.ts";

/** What a chain of the host's packet filter does to a packet that it does not let pass; undefined when it does. */
export function filterStep(
  scene: Scene,
  journey: Journey,
  host: Host,
  chain: Chain,
  devices: Omit<Passage, "established">,
): Leg | undefined {
  const passage = { ...devices, established: journey.direction !== "request" || journey.settled };
  const rule = firstMatch(host.rules, "filter", chain, journey.packet, passage);
  const verdict = rule?.verdict.kind ?? policyOf(host, chain);
  return verdict === "drop" || verdict === "reject" ? stop(scene, journey, host, chain, verdict, rule) : undefined;
}

/** The handshake promises no bigger segments than the host's ways to both ends carry, where a rule says so (TCPMSS). */
export function clampStep(journey: Journey, host: Host, mtus: () => readonly number[]): Journey {
  const clamps = firstMatch(host.rules, "mangle", "FORWARD", journey.packet, { established: false }) !== undefined;
  return clamps ? { ...journey, segment: Math.min(journey.segment, ...mtus()) } : journey;
}

function policyOf({ settings }: Host, chain: Chain): "accept" | "drop" {
  if (chain === "FORWARD") return settings.forwardPolicy;
  return chain === "INPUT" ? settings.inputPolicy : "accept";
}

function stop(
  scene: Scene,
  journey: Journey,
  host: Host,
  chain: Chain,
  verdict: "drop" | "reject",
  rule: Rule | undefined,
): Leg {
  const event = { kind: "filter", chain, verdict, ...(rule === undefined ? {} : { match: rule }) } as const;
  const { protocol, dst } = outermost(journey.packet);
  const at = take(journey, event, rule ? ruleCause(scene.network.state, rule) : worldCause("host-rule", "S-425"));
  const direction = lostDirection(journey);
  const disposition = {
    kind: "filtered",
    at: placeOf(journey),
    chain,
    verdict,
    header: protocol,
    port: dst.port,
    ...(rule?.name === undefined ? {} : { reason: rule.name }),
    direction,
    told: false,
  } as const;
  if (verdict === "drop") return lost(at, disposition);
  return lost(at, disposition, { host: host.name, local: false, message: { kind: "port-unreachable" } });
}
