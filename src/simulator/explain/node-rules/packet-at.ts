import { clientsOf } from "../../dataplane/affinity.ts";
import type { PortOnNode } from "../../dataplane/proxied-port.ts";
import { isOwn } from "../../net/host.ts";
import type { Packet, Socket } from "../../net/packet.ts";
import type { Step } from "../../trace/trace.ts";
import type { KubeProxy } from "./kube-proxy.ts";
import type { Situation } from "./situation.ts";

/** A step that kube-proxy's rules brought about. */
export type RuleStep = Extract<Step, { kind: "dnat" | "snat" | "reject" | "drop" | "drop-unallocated" }>;

/** The same way that the kernel calls chains: by where the packet comes from and where it goes. */
export type Position = "input" | "forward" | "output";

/** Whether rules of kube-proxy are behind the step. */
export function isRuleStep(step: Step): step is RuleStep {
  switch (step.kind) {
    case "snat":
      return step.service !== undefined;
    case "dnat":
      return step.at === undefined;
    case "reject":
    case "drop":
    case "drop-unallocated":
      return true;
    default:
      return false;
  }
}

/** The packet as the rules found it; `chainOf` names the chain of an endpoint. */
export function situationOf(
  { state, dataplane, ports }: KubeProxy,
  step: RuleStep,
  chainOf: (port: PortOnNode, endpoint: Socket) => string,
): Situation {
  const port = step.kind === "dnat" ? ports.find((candidate) => takes(candidate, step.before, step.via)) : undefined;
  const chosen = step.kind === "dnat" && port ? { port, socket: step.chosen } : undefined;
  const clients = chosen ? clientsOf(state, dataplane.node.name, chosen.port, chosen.socket) : [];
  return {
    packet: step.before,
    isLocal: (address) => isOwn(dataplane, address),
    chosen: chosen && chainOf(chosen.port, chosen.socket),
    remembered: clients.some(({ client }) => client === step.before.src.address),
    marked: step.kind === "snat" && step.reason === "service",
  };
}

/** The filters that a packet passes which nothing was done to: what a node sends to itself passes two. */
export function positionsOf({ packet: { src, dst }, isLocal }: Situation): readonly Position[] {
  if (isLocal(src.address)) return isLocal(dst.address) ? ["output", "input"] : ["output"];
  return [isLocal(dst.address) ? "input" : "forward"];
}

function takes(
  { protocol, port, nodePort }: PortOnNode,
  packet: Packet,
  via: Extract<RuleStep, { kind: "dnat" }>["via"],
) {
  return protocol === packet.protocol && (via === "node-port" ? nodePort : port.port) === packet.dst.port;
}
