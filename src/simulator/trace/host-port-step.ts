import { hostPortFor } from "../dataplane/host-port.ts";
import type { NodeDataplane } from "../dataplane/node-dataplane.ts";
import { refOf } from "../store/object-store.ts";
import { fieldCause } from "./cause.ts";
import { type Journey, take } from "./journey.ts";
import type { Mark } from "./nat-steps.ts";
import type { Scene } from "./scene.ts";

/** What no Service took may be for a container's host port: the node rewrites the destination, as a CNI's port map does (S-424). */
export function throughHostPort<T>(
  { state }: Scene,
  journey: Journey,
  dataplane: NodeDataplane,
  onward: (journey: Journey, mark: Mark | undefined) => T,
): T {
  const mapped = hostPortFor(state, dataplane, journey.packet);
  if (!mapped) return onward(journey, undefined);
  const pod = refOf(mapped.pod);
  const event = { kind: "host-port", pod } as const;
  const because = fieldCause(state, pod, mapped.path, "S-424");
  const after = { ...journey.packet, dst: mapped.socket };
  return onward(take(journey, event, because, after), mapped.masquerade ? "host-port" : undefined);
}
