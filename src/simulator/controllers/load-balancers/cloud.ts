import type { CloudOptions } from "../../api/cluster-document.ts";
import type { Service } from "../../api/kinds.ts";
import { addressAt, addressCount, contains, type IPAddress, parseIPAddress } from "../../net/ip.ts";
import { draw } from "../../store/chance.ts";
import { holdersOfAddress, refOf } from "../../store/object-store.ts";
import type { Controlled } from "../controlled.ts";
import { type Assignment, ingressOf, type Provider } from "./provider.ts";

/** Network and broadcast address are nobody's. */
const RESERVED = 2;
const MOST = 65_536n;

/** A cloud: any address of its range, or the one that was asked for if it is free (S-254). It keeps what it once gave. */
export function cloud(options: CloudOptions): Provider {
  return { name: "cloud", assign: (cluster, service) => assign(options, cluster, service) };
}

function assign(options: CloudOptions, cluster: Controlled, service: Service): Assignment {
  const asked = service.spec.loadBalancerIP;
  const kept = ingressOf(service);
  if (kept.length > 0 && (asked === undefined || kept.some(({ ip }) => ip === asked))) {
    return { kind: "assigned", ingress: kept, path: asked === undefined ? "spec.type" : "spec.loadBalancerIP" };
  }
  const address = asked === undefined ? freeAddress(options, cluster, service) : reserved(options, cluster, asked);
  if (address === undefined) return { kind: "pending", message: complaint(asked) };
  const ipMode = options.mode === "proxy" ? "Proxy" : "VIP";
  return {
    kind: "assigned",
    ingress: [{ ip: address, ipMode }],
    path: asked === undefined ? "spec.type" : "spec.loadBalancerIP",
  };
}

function freeAddress({ addresses }: CloudOptions, cluster: Controlled, service: Service): IPAddress | undefined {
  const { namespace, name } = refOf(service);
  const size = addressCount(addresses) - BigInt(RESERVED);
  const count = Number(size > MOST ? MOST : size);
  const start = draw(cluster.seed, `load balancer ${namespace}/${name}`, count);
  for (let step = 0; step < count; step++) {
    const address = addressAt(addresses, 1 + ((start + step) % count));
    if (address !== undefined && isFree(cluster, address)) return address;
  }
  return undefined;
}

function reserved({ addresses }: CloudOptions, cluster: Controlled, asked: string): IPAddress | undefined {
  const address = parseIPAddress(asked);
  return address !== undefined && contains(addresses, address) && isFree(cluster, address) ? address : undefined;
}

const isFree = ({ objects }: Controlled, address: IPAddress): boolean =>
  holdersOfAddress(objects, address).length === 0;

function complaint(asked: string | undefined): string {
  return asked === undefined
    ? "failed to ensure load balancer: no address left"
    : `failed to ensure load balancer: requested ip "${asked}" is neither static nor assigned to the LB`;
}
