import { endpointShortage } from "../dataplane/endpoint-shortage.ts";
import type { ServiceEndpoint } from "../dataplane/endpoints.ts";
import type { ServiceRule } from "../dataplane/service-rules.ts";
import type { ServiceVerdict } from "../dataplane/service-verdict.ts";
import type { Host, ServiceHook } from "../net/host.ts";
import type { Packet } from "../net/packet.ts";
import { refOf } from "../store/object-store.ts";
import { arrive } from "./arrive.ts";
import { entryCause, fieldCause, kubeProxyCause } from "./cause.ts";
import { throughHostPort } from "./host-port-step.ts";
import { type Journey, type Leg, lost, type Mark, take } from "./journey.ts";
import type { Scene } from "./scene.ts";
import type { StepEvent } from "./trace.ts";

/** The host whose rules a packet meets, and at which point of its way through it. */
type Where = { readonly host: Host; readonly hook: ServiceHook };

type Dnat = Extract<ServiceVerdict, { kind: "dnat" }>;

/** What becomes of a packet behind the Service rules: it goes on, perhaps rewritten and marked. */
export type Onward = (journey: Journey, mark: Mark | undefined) => readonly Leg[];

/** The Service rules for a new connection, with one branch for each endpoint (S-520). */
export function applyServiceRules(
  scene: Scene,
  journey: Journey,
  host: Host,
  hook: ServiceHook,
  onward: Onward,
): readonly Leg[] {
  const verdict = scene.network.serviceVerdict(host, hook, journey.packet);
  if (hook === "port" && "rule" in verdict && !meetsAtPort(host, verdict.rule)) return onward(journey, undefined);
  switch (verdict.kind) {
    case "no-match":
      return throughHostPort(scene, journey, host, hook, onward);
    case "dnat":
      return verdict.choices.flatMap((endpoint) =>
        translate(scene, journey, { host, hook }, verdict, endpoint, onward),
      );
    case "reject":
      return [reject(scene, journey, verdict.rule)];
    case "drop":
      return [drop(scene, journey, verdict)];
    case "reject-unknown-port":
      return [rejectUnknownPort(scene, journey, verdict)];
    case "drop-unallocated":
      return [dropUnallocated(journey)];
    case "own-address":
      return [arrive(scene, journey, host, "network")];
  }
}

function meetsAtPort({ services }: Host, { entry }: ServiceRule): boolean {
  return entry === "cluster-ip" || (entry === "load-balancer-ip" && services?.balancesAtPort === true);
}

function translate(
  scene: Scene,
  journey: Journey,
  { host, hook }: Where,
  verdict: Dnat,
  endpoint: ServiceEndpoint,
  onward: Onward,
): readonly Leg[] {
  const { rule, choices, turn } = verdict;
  const event: StepEvent = {
    kind: "dnat",
    service: refOf(rule.service),
    via: rule.entry,
    chosen: endpoint.socket,
    choices: choices.length,
    ...(hook === "socket" || hook === "port" ? { at: hook } : {}),
    ...(turn === undefined ? {} : { turn: turn === endpoint ? "now" : "later" }),
  };
  const share = { ...journey, probability: journey.probability / choices.length, through: rule };
  const after = { ...journey.packet, dst: endpoint.socket };
  const chosen = take(share, event, entryCause(scene.network.state, rule), after);
  const direct = host.services?.directReturn === true && rule.entry !== "cluster-ip";
  return direct
    ? onward(answeredDirectly(chosen, journey.packet, endpoint), undefined)
    : onward(chosen, markOf(verdict, endpoint, journey.packet));
}

function markOf({ masquerade }: Dnat, { socket }: ServiceEndpoint, { src }: Packet): Mark | undefined {
  if (masquerade === "always") return "service";
  return socket.address === src.address ? "hairpin" : undefined;
}

// Direct server return: the packet itself tells the endpoint's node which address was called.
function answeredDirectly(journey: Journey, { src, dst }: Packet, { nodeName, socket }: ServiceEndpoint): Journey {
  const translation = { host: `node/${nodeName}`, before: { src, dst }, after: { src, dst: socket } };
  return { ...journey, translations: [...journey.translations, translation] };
}

function reject({ network: { state } }: Scene, journey: Journey, rule: ServiceRule): Leg {
  const service = refOf(rule.service);
  const { shortage, object, path } = endpointShortage(state, rule);
  const event = { kind: "reject", service, via: rule.entry, reason: shortage } as const;
  return lost(take(journey, event, fieldCause(state, object, path, "S-521")), {
    kind: "rejected-no-endpoints",
    service,
    shortage,
  });
}

function drop(
  { network: { state } }: Scene,
  journey: Journey,
  verdict: Extract<ServiceVerdict, { kind: "drop" }>,
): Leg {
  const { rule, policy } = verdict;
  const service = refOf(rule.service);
  const cause = fieldCause(state, service, `spec.${policy}`, policy === "loadBalancerSourceRanges" ? "S-530" : "S-522");
  return lost(take(journey, { kind: "drop", service, via: rule.entry, policy }, cause), {
    kind: "dropped-by-traffic-policy",
    service,
    policy,
  });
}

function rejectUnknownPort(
  { network: { state } }: Scene,
  journey: Journey,
  verdict: Extract<ServiceVerdict, { kind: "reject-unknown-port" }>,
): Leg {
  const service = refOf(verdict.service);
  const event = { kind: "reject", service, via: "cluster-ip", reason: "unknown-port" } as const;
  return lost(take(journey, event, fieldCause(state, service, "spec.ports", "S-548")), {
    kind: "rejected-unknown-port",
    service,
    port: journey.packet.dst.port,
  });
}

function dropUnallocated(journey: Journey): Leg {
  const { address } = journey.packet.dst;
  return lost(take(journey, { kind: "drop-unallocated", address }, kubeProxyCause("S-548")), {
    kind: "dropped-unallocated",
    address,
  });
}
