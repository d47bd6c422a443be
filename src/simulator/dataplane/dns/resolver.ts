import type { ClusterDocument } from "../../api/cluster-document.ts";
import type { Pod, Service } from "../../api/kinds.ts";
import { type IPAddress, parseIPAddress } from "../../net/ip.ts";
import { getObject, type ObjectStore } from "../../store/object-store.ts";
import type { DNSName } from "./message.ts";

/** How a process turns names into addresses: its `resolv.conf` (S-610). */
export type Resolver = {
  readonly nameservers: readonly IPAddress[];
  readonly searches: readonly string[];
  /** A name with fewer dots is looked for in the search domains first. */
  readonly ndots: number;
};

type World = { readonly document: ClusterDocument; readonly objects: ObjectStore };
type DNSConfig = NonNullable<Pod["spec"]["dnsConfig"]>;

const CLUSTER_DOMAIN = "cluster.local";
const CLUSTER_NDOTS = 5;
const PLAIN_NDOTS = 1;

/** The resolver that the kubelet writes for a Pod. A hostNetwork Pod gets the node's, unless it asks for the other (S-610). */
export function resolverOfPod(world: World, { metadata, spec }: Pod): Resolver {
  const policy = spec.dnsPolicy ?? "ClusterFirst";
  const isNodes = policy === "Default" || (policy === "ClusterFirst" && spec.hostNetwork === true);
  const base =
    policy === "None" ? EMPTY : isNodes ? resolverOfNode(world) : clusterFirst(world, metadata.namespace ?? "");
  return withConfig(base, spec.dnsConfig ?? {});
}

const EMPTY: Resolver = { nameservers: [], searches: [], ndots: PLAIN_NDOTS };

// Simplified: a host asks the router of its subnet, which knows the names of the outside and none of the cluster's.
export function resolverOfNode({ document }: World): Resolver {
  return { ...EMPTY, nameservers: document.underlay.subnets.slice(0, 1).map(({ gateway }) => gateway) };
}

function clusterFirst({ objects }: World, namespace: string): Resolver {
  const dns = getObject<Service>(objects, { kind: "Service", namespace: "kube-system", name: "kube-dns" });
  const address = parseIPAddress(dns?.spec.clusterIP ?? "");
  return {
    nameservers: address === undefined ? [] : [address],
    searches: [`${namespace}.svc.${CLUSTER_DOMAIN}`, `svc.${CLUSTER_DOMAIN}`, CLUSTER_DOMAIN],
    ndots: CLUSTER_NDOTS,
  };
}

/** `dnsConfig` adds servers and domains, and overrides options by name. */
function withConfig(base: Resolver, { nameservers = [], searches = [], options = [] }: DNSConfig): Resolver {
  const ndots = options.find(({ name }) => name === "ndots")?.value;
  return {
    nameservers: unique([...base.nameservers, ...nameservers.flatMap((text) => parseIPAddress(text) ?? [])]),
    searches: unique([...base.searches, ...searches]),
    ndots: ndots === undefined ? base.ndots : Number(ndots),
  };
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** `/etc/resolv.conf` as the process reads it. */
export function resolvConf({ nameservers, searches, ndots }: Resolver): string {
  return [
    ...nameservers.map((address) => `nameserver ${address}`),
    ...(searches.length > 0 ? [`search ${searches.join(" ")}`] : []),
    ...(ndots === PLAIN_NDOTS ? [] : [`options ndots:${ndots}`]),
    "",
  ].join("\n");
}

/** The names that are asked for one after the other until one has an answer, as glibc asks (S-611). */
export function candidateNames(host: string, { searches, ndots }: Resolver): readonly DNSName[] {
  if (host.endsWith(".")) return [host];
  const itself = `${host}.`;
  const searched = searches.map((domain) => `${host}.${domain.replace(/\.$/, "")}.`);
  const dots = host.split(".").length - 1;
  return dots < ndots ? [...searched, itself] : [itself, ...searched];
}
