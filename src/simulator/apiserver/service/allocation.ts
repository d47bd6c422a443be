import type { Service } from "../../api/kinds.ts";
import { refOf, removeObject } from "../../store/object-store.ts";
import type { Allocation, WriteContext } from "../kind-rules.ts";
import type { Allotted } from "./allotted.ts";
import { carryOver } from "./carry-over.ts";
import { withClusterIP } from "./cluster-ip.ts";
import { withFamilies } from "./families.ts";
import { withHealthCheckPort, withNodePorts } from "./node-ports.ts";

/**
 * Gives a Service its families, its cluster IP and its node ports, in the server's order (S-210…S-214). The first stage
 * that fails stands alone. What the Service holds already is free for it to take again; what one of its name holds that
 * is only being created once more is not (S-003).
 */
export function allocateService(
  service: Service,
  context: WriteContext,
  old: Service | undefined,
): Allocation<Service> {
  const free = old ? { ...context, store: removeObject(context.store, refOf(old)) } : context;
  const stages: readonly ((service: Service) => Allotted)[] = [
    withFamilies,
    (next) => withClusterIP(next, free),
    (next) => withNodePorts(next, free),
    (next) => withHealthCheckPort(next, old, free),
  ];
  let current = old ? carryOver(service, old) : service;
  for (const stage of stages) {
    const allotted = stage(current);
    if (allotted.kind === "refused") return { kind: "failed", errors: allotted.errors };
    current = allotted.service;
  }
  return { kind: "allocated", object: current };
}
