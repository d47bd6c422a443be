import type { EndpointSlice, Service, ServicePort } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { parseIPAddress } from "../net/ip.ts";
import { formatSocket, type Socket } from "../net/packet.ts";
import { type ObjectStore, refOf, slicesOfService } from "../store/object-store.ts";
import { rememberPart } from "../store/remember.ts";

/** One address and port behind a Service port, with what its EndpointSlice says about it. */
export type ServiceEndpoint = {
  readonly socket: Socket;
  readonly ready: boolean;
  readonly serving: boolean;
  readonly terminating: boolean;
  /** Where it runs; undefined is local nowhere (S-502). */
  readonly nodeName: string | undefined;
  readonly hintedZones: readonly string[];
  readonly hintedNodes: readonly string[];
  readonly slice: ObjectRef;
};

type PortOfService = { readonly service: Service; readonly port: ServicePort };

/**
 * The endpoints of a Service port: those of its slices' port with the same name and protocol, each address and port once,
 * sorted as text (S-502).
 */
export const endpointsOf = rememberPart(
  ({ service, port }: PortOfService) => `${service.metadata.namespace}/${service.metadata.name} ${portKey(port)}`,
  (store: ObjectStore, { service, port }): readonly ServiceEndpoint[] => {
    const slices = slicesOfService(store, service.metadata.namespace ?? "", service.metadata.name);
    const found = new Map<string, ServiceEndpoint>();
    for (const endpoint of slices.flatMap((slice) => endpointsIn(slice, port))) {
      const key = formatSocket(endpoint.socket);
      const known = found.get(key);
      if (!known || (known.terminating && !endpoint.terminating)) found.set(key, endpoint);
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, endpoint]) => endpoint);
  },
);

const portKey = ({ name, protocol }: { readonly name?: string; readonly protocol?: string }): string =>
  `${name ?? ""}/${protocol ?? "TCP"}`;

function endpointsIn(slice: EndpointSlice, port: ServicePort): readonly ServiceEndpoint[] {
  const number = slice.ports?.find((candidate) => portKey(candidate) === portKey(port))?.port;
  if (number === undefined) return [];
  return (slice.endpoints ?? []).flatMap(({ addresses, conditions, nodeName, hints }) => {
    const address = parseIPAddress(addresses[0] ?? "");
    if (address === undefined) return [];
    return [
      {
        socket: { address, port: number },
        ready: conditions?.ready ?? true,
        serving: conditions?.serving ?? true,
        terminating: conditions?.terminating ?? false,
        nodeName,
        hintedZones: (hints?.forZones ?? []).map(({ name }) => name),
        hintedNodes: (hints?.forNodes ?? []).map(({ name }) => name),
        slice: refOf(slice),
      },
    ];
  });
}
