import type { ClusterDocument, Listener } from "../../api/cluster-document.ts";
import type { Container, Pod } from "../../api/kinds.ts";
import { foreignAddress, imageOf, listenersIn, type PodListener, servingContainers } from "../images.ts";
import { succeeds } from "./probes.ts";

/** What becomes of a container once it was started: it runs, or its process ends and why. */
export type Fate =
  | { readonly kind: "runs"; readonly ready: boolean; readonly started: boolean }
  | { readonly kind: "ends"; readonly exitCode: number; readonly message?: string };

/** A container and its fate. */
export type Fated = { readonly container: Container; readonly fate: Fate };

/**
 * What becomes of the containers of a Pod (S-421, S-423). They share the Pod's ports, or the node's with hostNetwork: who
 * comes second to one ends. `taken` is what others hold already.
 */
export function fatesOf(document: ClusterDocument, pod: Pod, taken: readonly Listener[]): readonly Fated[] {
  const bound: PodListener[] = [];
  const begun = servingContainers(pod).map((container) => {
    const listeners = listenersIn(document, pod, container);
    const end = endOf(document, container, listeners, [...taken, ...bound]);
    if (!end) bound.push(...listeners);
    return { container, end };
  });
  // Probes come when every process has taken its ports.
  const held = isHeldBack(document, pod);
  return begun.map(({ container, end }) => ({ container, fate: end ?? probed(container, bound, held) }));
}

/** How an init container that is no sidecar ends: with success, unless its image says otherwise. */
export function fateOfInit(document: ClusterDocument, container: Container): Fate {
  return { kind: "ends", exitCode: imageOf(document, container)?.exitCode ?? 0 };
}

type End = Extract<Fate, { readonly kind: "ends" }>;

function endOf(
  document: ClusterDocument,
  container: Container,
  listeners: readonly PodListener[],
  taken: readonly Listener[],
): End | undefined {
  const image = imageOf(document, container);
  const held = image?.listens === "declared-ports" ? undefined : listeners.find((listener) => isHeld(listener, taken));
  if (held)
    return { kind: "ends", exitCode: 1, message: `bind: address already in use: ${held.protocol} ${held.port}` };
  const foreign = foreignAddress(document, container);
  if (foreign !== undefined)
    return { kind: "ends", exitCode: 1, message: `bind: cannot assign requested address: ${foreign}` };
  return image?.exitCode === undefined ? undefined : { kind: "ends", exitCode: image.exitCode };
}

function isHeld({ port, protocol }: Listener, taken: readonly Listener[]): boolean {
  return taken.some((other) => other.port === port && other.protocol === protocol);
}

/** Until its startup probe has succeeded a container is not asked anything else; one that fails its liveness probe is killed. */
function probed(container: Container, listeners: readonly PodListener[], held: boolean): Fate {
  const passes = (probe: Container["livenessProbe"]): boolean =>
    probe === undefined || succeeds(probe, container, listeners);
  if (!passes(container.startupProbe)) return killed(container, "startup");
  if (!passes(container.livenessProbe)) return killed(container, "liveness");
  return { kind: "runs", ready: !held && passes(container.readinessProbe), started: true };
}

// `sim/ready` is read by the stand-in kubelet of the recordings only.
function isHeldBack(document: ClusterDocument, { metadata, spec }: Pod): boolean {
  if (metadata.annotations?.["sim/ready"] !== "false") return false;
  return spec.containers.some((container) => imageOf(document, container)?.listens === "declared-ports");
}

/** 137 is 128 and the number of SIGKILL. */
function killed({ name }: Container, probe: "startup" | "liveness"): Fate {
  return { kind: "ends", exitCode: 137, message: `Container ${name} failed ${probe} probe, will be restarted` };
}
