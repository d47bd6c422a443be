import { isMasqueraded } from "../dataplane/masquerade.ts";
import { addressOn, type NodeDataplane } from "../dataplane/node-dataplane.ts";
import type { Packet } from "../net/packet.ts";
import { draw } from "../store/chance.ts";
import { refOf } from "../store/object-store.ts";
import { fieldCause, kubeProxyCause, platformCause, worldCause } from "./cause.ts";
import { type Journey, take } from "./journey.ts";
import { type Scene, sameSocket } from "./scene.ts";
import type { Cause, StepEvent } from "./trace.ts";

/** A mark on a packet whose sender will be hidden on the way out: kube-proxy's, or of the map of host ports. */
export type Mark = "service" | "hairpin" | "host-port";

const FIRST_PORT = 1024;
const PORTS = 65536 - FIRST_PORT;

/**
 * POSTROUTING: the source becomes the address of the device the packet leaves by, because kube-proxy marked it (S-525)
 * or because the platform hides Pods from everything that is no Pod (S-425). Only new connections come here.
 */
export function masquerade(
  scene: Scene,
  journey: Journey,
  dataplane: NodeDataplane,
  device: string,
  mark: Mark | undefined,
): Journey {
  const { packet } = journey;
  if (journey.direction === "reply") return journey;
  const reason = mark ?? (isMasqueraded(scene.state.document, packet) ? "masquerade" : undefined);
  const address = addressOn(dataplane, device);
  if (reason === undefined || address === packet.src.address) return journey;
  const service = mark && mark !== "host-port" && journey.through ? refOf(journey.through.service) : undefined;
  const after = { ...packet, src: { address, port: randomPort(scene, packet, dataplane) } };
  return take(journey, { kind: "snat", reason, service }, causeOf(scene, journey, reason), after);
}

/** PREROUTING and OUTPUT for an answer: what this node rewrote on the way out is undone (S-533). */
export function undoTranslation(journey: Journey, node: string): Journey {
  const { src, dst } = journey.packet;
  const known = journey.translations.findLast(
    ({ node: where, after }) => where === node && sameSocket(after.dst, src) && sameSocket(after.src, dst),
  );
  if (!known) return journey;
  const after: Packet = { ...journey.packet, src: known.before.dst, dst: known.before.src };
  return take(journey, { kind: "un-nat" }, worldCause("kernel", "S-533"), after);
}

/** Conntrack's entry for a connection that leaves the node otherwise than it came. */
export function withTranslation(journey: Journey, node: string, entered: Packet): Journey {
  const { src, dst } = journey.packet;
  const changed = !sameSocket(src, entered.src) || !sameSocket(dst, entered.dst);
  if (journey.direction === "reply" || !changed) return journey;
  const translation = { node, before: { src: entered.src, dst: entered.dst }, after: { src, dst } };
  return { ...journey, translations: [...journey.translations, translation] };
}

// MASQUERADE --random-fully: the port changes with the address, so that two clients never meet on one.
function randomPort({ state }: Scene, { protocol, src, dst }: Packet, { node }: NodeDataplane): number {
  if (protocol === "ICMP") return 0;
  const what = `masquerade ${node.name} ${src.address}:${src.port} ${dst.address}:${dst.port}`;
  return FIRST_PORT + draw(state.seed, what, PORTS);
}

function causeOf({ state }: Scene, { through }: Journey, reason: SnatReason): Cause {
  if (reason === "masquerade") return platformCause(state, "S-425");
  if (reason === "host-port") return platformCause(state, "S-424");
  if (reason === "hairpin") return kubeProxyCause("S-524");
  if (!through || through.entry === "cluster-ip") return kubeProxyCause("S-523");
  return fieldCause(state, refOf(through.service), "spec.externalTrafficPolicy", "S-522");
}

type SnatReason = Extract<StepEvent, { kind: "snat" }>["reason"];
