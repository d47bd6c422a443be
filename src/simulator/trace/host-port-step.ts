import type { Host, ServiceHook } from "../net/host.ts";
import { refOf } from "../store/object-store.ts";
import { fieldCause } from "./cause.ts";
import { type Journey, type Leg, type Mark, take } from "./journey.ts";
import type { Scene } from "./scene.ts";

/** What no Service took may be for a container's host port: the node rewrites the destination, as a CNI's port map does (S-424). */
export function throughHostPort(
  { network }: Scene,
  journey: Journey,
  host: Host,
  hook: ServiceHook,
  onward: (journey: Journey, mark: Mark | undefined) => readonly Leg[],
): readonly Leg[] {
  const mapped = hook === "port" ? undefined : network.hostPort(host, journey.packet);
  if (!mapped) return onward(journey, undefined);
  const pod = refOf(mapped.pod);
  const event = { kind: "host-port", pod } as const;
  const because = fieldCause(network.state, pod, mapped.path, "S-424");
  const after = { ...journey.packet, dst: mapped.socket };
  return onward(take(journey, event, because, after), mapped.masquerade ? "host-port" : undefined);
}
