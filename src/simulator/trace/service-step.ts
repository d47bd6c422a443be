import { endpointShortage } from "../dataplane/endpoint-shortage.ts";
import type { ServiceEndpoint } from "../dataplane/endpoints.ts";
import type { NodeDataplane } from "../dataplane/node-dataplane.ts";
import type { ServiceRule } from "../dataplane/service-rules.ts";
import { type ServiceVerdict, serviceVerdict } from "../dataplane/service-verdict.ts";
import { refOf } from "../store/object-store.ts";
import { arrive } from "./arrive.ts";
import { entryCause, fieldCause, kubeProxyCause } from "./cause.ts";
import { throughHostPort } from "./host-port-step.ts";
import { type Journey, type Leg, lost, take } from "./journey.ts";
import type { Mark } from "./nat-steps.ts";
import type { Scene } from "./scene.ts";
import type { StepEvent } from "./trace.ts";

type Dnat = Extract<ServiceVerdict, { kind: "dnat" }>;

/** What becomes of a packet behind the Service rules: it goes on, perhaps rewritten and marked. */
export type Onward = (journey: Journey, mark: Mark | undefined) => Leg;

/** PREROUTING and OUTPUT for a new connection: the node's Service rules, with one branch for each endpoint (S-520). */
export function applyServiceRules(
  scene: Scene,
  journey: Journey,
  dataplane: NodeDataplane,
  onward: Onward,
): readonly Leg[] {
  const verdict = serviceVerdict(scene.state, dataplane, journey.packet);
  switch (verdict.kind) {
    case "no-match":
      return [throughHostPort(scene, journey, dataplane, onward)];
    case "dnat":
      return verdict.choices.map((endpoint) => translate(scene, journey, verdict, endpoint, onward));
    case "reject":
      return [reject(scene, journey, verdict.rule)];
    case "drop":
      return [drop(scene, journey, verdict)];
    case "reject-unknown-port":
      return [rejectUnknownPort(scene, journey, verdict)];
    case "drop-unallocated":
      return [dropUnallocated(journey)];
    case "own-address":
      return [answerItself(scene, journey, dataplane)];
  }
}

function translate(scene: Scene, journey: Journey, verdict: Dnat, endpoint: ServiceEndpoint, onward: Onward): Leg {
  const { rule, choices, masquerade, turn } = verdict;
  const { packet } = journey;
  const event: StepEvent = {
    kind: "dnat",
    service: refOf(rule.service),
    via: rule.entry,
    chosen: endpoint.socket,
    choices: choices.length,
    ...(turn === undefined ? {} : { turn: turn === endpoint ? "now" : "later" }),
  };
  const share = { ...journey, probability: journey.probability / choices.length, through: rule };
  const after = { ...packet, dst: endpoint.socket };
  const hairpin = endpoint.socket.address === packet.src.address ? "hairpin" : undefined;
  return onward(
    take(share, event, entryCause(scene.state, rule), after),
    masquerade === "always" ? "service" : hairpin,
  );
}

function reject({ state }: Scene, journey: Journey, rule: ServiceRule): Leg {
  const service = refOf(rule.service);
  const { shortage, object, path } = endpointShortage(state, rule);
  const event = { kind: "reject", service, via: rule.entry, reason: shortage } as const;
  return lost(take(journey, event, fieldCause(state, object, path, "S-521")), {
    kind: "rejected-no-endpoints",
    service,
    shortage,
  });
}

function drop({ state }: Scene, journey: Journey, verdict: Extract<ServiceVerdict, { kind: "drop" }>): Leg {
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
  { state }: Scene,
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

/** The node has the Service's address: its kernel answers a ping, as it would for any of its addresses. */
function answerItself(scene: Scene, journey: Journey, { node }: NodeDataplane): Leg {
  const reception = { kind: "served", process: "kernel", pod: undefined } as const;
  return arrive(scene, journey, reception, { kind: "node-sends", node });
}

function dropUnallocated(journey: Journey): Leg {
  const { address } = journey.packet.dst;
  return lost(take(journey, { kind: "drop-unallocated", address }, kubeProxyCause("S-548")), {
    kind: "dropped-unallocated",
    address,
  });
}
