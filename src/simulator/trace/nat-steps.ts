import { addressOn, type Host, type ServiceHook } from "../net/host.ts";
import { type Ends, type Packet, sameSocket } from "../net/packet.ts";
import { firstMatch, type Passage, type Rule } from "../net/rule.ts";
import { draw } from "../store/chance.ts";
import { refOf } from "../store/object-store.ts";
import { fieldCause, kubeProxyCause, platformCause, ruleCause, worldCause } from "./cause.ts";
import { type Journey, type Leg, type Mark, take } from "./journey.ts";
import type { Scene } from "./scene.ts";
import { applyServiceRules, type Onward } from "./service-step.ts";
import type { Cause, StepEvent } from "./trace.ts";

const FIRST_PORT = 1024;
const PORTS = 65536 - FIRST_PORT;

/**
 * PREROUTING and OUTPUT. A new connection meets the Service rules and the host's own, which may send it several ways;
 * all else follows what conntrack remembers (S-533).
 */
export function translateDestination(
  scene: Scene,
  journey: Journey,
  host: Host,
  hook: ServiceHook,
  onward: Onward,
): readonly Leg[] {
  // What a tunnel made is the host's own and no connection of a Pod's: the addresses inside are not looked at.
  if (journey.packet.outer.length > 0) return onward(journey, undefined);
  if (journey.direction !== "request") return onward(undoTranslation(journey, host.name), undefined);
  if (journey.settled) return onward(redoTranslation(journey, host.name), undefined);
  const byRule: Onward = (next, mark) => onward(next === journey ? dnatByRule(scene, next, host, hook) : next, mark);
  return host.services?.hooks.includes(hook)
    ? applyServiceRules(scene, journey, host, hook, byRule)
    : byRule(journey, undefined);
}

/**
 * POSTROUTING: the source becomes the address of the device the packet leaves by, because kube-proxy marked it (S-525)
 * or because the platform hides Pods from everything that is no Pod (S-425). Only new connections come here.
 */
export function masquerade(
  scene: Scene,
  journey: Journey,
  host: Host,
  passage: Omit<Passage, "established">,
  mark: Mark | undefined,
): Journey {
  const { packet } = journey;
  if (journey.direction !== "request" || packet.outer.length > 0) return journey;
  if (journey.settled) return redoSource(journey, host.name);
  const rule = mark
    ? undefined
    : firstMatch(host.rules, "nat", "POSTROUTING", packet, { ...passage, established: false });
  const address = newSource(host, passage.leaving ?? "", mark, rule);
  if (address === undefined || address === packet.src.address) return journey;
  const reason = mark ?? "masquerade";
  const service = mark && mark !== "host-port" && journey.through ? refOf(journey.through.service) : undefined;
  const after = { ...packet, src: { address, port: randomPort(scene, packet, host) } };
  return take(journey, { kind: "snat", reason, service }, sourceCause(scene, journey, reason, rule), after);
}

/** Conntrack's entry for a connection that leaves the host otherwise than it came. */
export function withTranslation(journey: Journey, host: string, entered: Packet): Journey {
  const { src, dst } = journey.packet;
  const changed = !sameSocket(src, entered.src) || !sameSocket(dst, entered.dst);
  if (journey.direction !== "request" || journey.settled || !changed) return journey;
  const translation = { host, before: { src: entered.src, dst: entered.dst }, after: { src, dst } };
  return { ...journey, translations: [...journey.translations, translation] };
}

function newSource(host: Host, device: string, mark: Mark | undefined, rule: Rule | undefined) {
  const given = mark && mark !== "host-port" && host.services?.source?.[mark];
  if (given) return given;
  if (mark || rule?.verdict.kind === "masquerade") return addressOn(host, device);
  return rule?.verdict.kind === "snat" ? rule.verdict.to : undefined;
}

function dnatByRule({ network }: Scene, journey: Journey, host: Host, hook: ServiceHook): Journey {
  if (hook !== "prerouting" && hook !== "output") return journey;
  const chain = hook === "prerouting" ? "PREROUTING" : "OUTPUT";
  const rule = firstMatch(host.rules, "nat", chain, journey.packet, { established: false });
  if (rule?.verdict.kind !== "dnat") return journey;
  const after = { ...journey.packet, dst: rule.verdict.to };
  return take(journey, { kind: "dnat-by-rule", match: rule }, ruleCause(network.state, rule), after);
}

/** What this host rewrote on the way out is undone for the answer, and inside a message about what it sent. */
export function undoTranslation(journey: Journey, host: string): Journey {
  const { packet, translations } = journey;
  if (packet.message) return undoInMessage(journey, host, packet.message);
  const known = translations.findLast(({ host: where, after }) => where === host && isSame(after, turned(packet)));
  if (!known) return journey;
  const after: Packet = { ...packet, src: known.before.dst, dst: known.before.src };
  return take(journey, { kind: "un-nat" }, worldCause("kernel", "S-533"), after);
}

function undoInMessage(journey: Journey, host: string, message: NonNullable<Packet["message"]>): Journey {
  const { packet, translations } = journey;
  const known = translations.findLast(({ host: where, after }) => where === host && isSame(after, message.about));
  if (!known) return journey;
  const about = { ...message.about, ...known.before };
  const after = { ...packet, dst: { address: known.before.src.address, port: 0 }, message: { ...message, about } };
  return take(journey, { kind: "un-nat" }, worldCause("kernel", "S-533"), after);
}

export function redoTranslation(journey: Journey, host: string): Journey {
  const known = journey.translations.find(
    ({ host: where, before }) => where === host && isSame(before, journey.packet),
  );
  if (!known || sameSocket(known.after.dst, journey.packet.dst)) return journey;
  const after = { ...journey.packet, dst: known.after.dst };
  return take(journey, { kind: "nat-as-before" }, worldCause("kernel", "S-533"), after);
}

export function redoSource(journey: Journey, host: string): Journey {
  const { packet, translations } = journey;
  const known = translations.find(
    ({ host: where, before, after }) =>
      where === host && isSame({ src: before.src, dst: after.dst }, packet) && !sameSocket(before.src, after.src),
  );
  if (!known) return journey;
  return take(journey, { kind: "nat-as-before" }, worldCause("kernel", "S-533"), { ...packet, src: known.after.src });
}

const turned = ({ src, dst }: Ends): Ends => ({ src: dst, dst: src });

function isSame(a: Ends, b: Ends): boolean {
  return sameSocket(a.src, b.src) && sameSocket(a.dst, b.dst);
}

// MASQUERADE --random-fully: the port changes with the address, so that two clients never meet on one.
function randomPort({ network }: Scene, { protocol, src, dst }: Packet, host: Host): number {
  if (protocol === "ICMP") return 0;
  const name = host.name.slice(host.name.indexOf("/") + 1);
  const what = `masquerade ${name} ${src.address}:${src.port} ${dst.address}:${dst.port}`;
  return FIRST_PORT + draw(network.state.seed, what, PORTS);
}

function sourceCause({ network }: Scene, { through }: Journey, reason: SnatReason, rule: Rule | undefined): Cause {
  if (rule) return ruleCause(network.state, rule);
  if (reason === "masquerade") return platformCause(network.state, "S-425");
  if (reason === "host-port") return platformCause(network.state, "S-424");
  if (reason === "hairpin") return kubeProxyCause("S-524");
  if (!through || through.entry === "cluster-ip") return kubeProxyCause("S-523");
  return fieldCause(network.state, refOf(through.service), "spec.externalTrafficPolicy", "S-522");
}

type SnatReason = Extract<StepEvent, { kind: "snat" }>["reason"];
