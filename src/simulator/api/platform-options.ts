/** The network platform of a world, with every option that it really has filled in (cni-platforms.md §1–§7). */
export type PlatformOptions =
  | FlannelOptions
  | CalicoOptions
  | CiliumOptions
  | WeaveOptions
  | NSXOptions
  | ACIOptions
  | BCFOptions
  | KindnetOptions
  | NoPlatformOptions;

type PlatformName = PlatformOptions["name"];

/** The options of one platform. */
export type OptionsOf<N extends PlatformName> = Extract<PlatformOptions, { readonly name: N }>;

/** What most platforms let an administrator choose. */
type CommonOptions = {
  /** The largest packet that a Pod sends; worked out from the wire when left out. */
  readonly mtu?: number;
};

export type FlannelOptions = CommonOptions & {
  readonly name: "flannel";
  readonly backend: "vxlan" | "host-gw";
  /** With vxlan: no tunnel to nodes of the own subnet. */
  readonly directRouting: boolean;
  /** `--ip-masq`: a Pod's packet to anything that is no Pod leaves under its node's address. */
  readonly masquerade: boolean;
  /** Whether the bridge lets a Pod meet itself: `hairpinMode` of the CNI configuration. */
  readonly hairpin: boolean;
  /** The container beside flanneld that enforces NetworkPolicy, which its chart calls so; off by default. */
  readonly netpol: { readonly enabled: boolean };
};

export type CalicoOptions = CommonOptions & {
  readonly name: "calico";
  /** How packets between nodes are wrapped: always, only between subnets, or never. */
  readonly encapsulation: "IPIP" | "IPIPCrossSubnet" | "VXLAN" | "VXLANCrossSubnet" | "None";
  /** Prefix length of a block of the pool. */
  readonly blockSize: number;
  readonly maxBlocksPerHost: number;
  /** Whether a node never takes an address out of another node's block. */
  readonly strictAffinity: boolean;
  /** Whether what Pods send to anything outside the pool leaves under the node's address. */
  readonly natOutgoing: boolean;
  /** Whom the nodes tell their routes by BGP: each other, or the routers as well. */
  readonly peering: "mesh" | "routers";
};

export type CiliumOptions = CommonOptions & {
  readonly name: "cilium";
  /** Through a tunnel, or by whatever routes the network has. */
  readonly routingMode: "tunnel" | "native";
  readonly tunnelProtocol: "vxlan" | "geneve";
  /** With native routing: routes to the nodes of the own subnet. */
  readonly autoDirectNodeRoutes: boolean;
  readonly kubeProxyReplacement: boolean;
  /** Whether Pods leave the cluster under their node's address; with `bpfMasquerade` not towards other nodes. */
  readonly masquerade: boolean;
  readonly bpfMasquerade: boolean;
  /** Without kube-proxy: whether a node that hands a client from outside on hides it, or lets the other answer itself. */
  readonly loadBalancerMode: "snat" | "dsr";
};

export type WeaveOptions = CommonOptions & {
  readonly name: "weave-net";
  readonly mtu: number;
  /** Without it (`WEAVE_NO_FASTDP`) Weave's own process carries every packet. */
  readonly fastDatapath: boolean;
  /** Whether the nodes divided the range when the cluster began, or each asked for a part when it joined. */
  readonly start: "consensus" | "join";
};

export type NSXOptions = CommonOptions & {
  readonly name: "nsx-t";
  readonly mtu: number;
  /** Whether every namespace has a tier-1 gateway of its own (`single_tier_topology` and shared modes have one for all). */
  readonly tier1: "per-namespace" | "shared";
  /** Prefix length of a namespace's subnet (`subnet_prefix`). */
  readonly subnetPrefix: number;
  /** The largest packet between hypervisors, the tunnel's headers included. */
  readonly tepMTU: number;
  /** Namespaces whose Pods keep their address outside (`ncp/no_snat`). */
  readonly noSNATNamespaces: readonly string[];
};

export type ACIOptions = CommonOptions & {
  readonly name: "cisco-aci";
  readonly mtu: number;
  /** The largest packet on the wire to the leaf, the tunnel's headers included. */
  readonly uplinkMTU: number;
  /** How many addresses a node is given at a time (`pod_subnet_chunk_size`). */
  readonly chunkSize: number;
  /** Namespaces whose Pods are an endpoint group of their own (annotation `opflex.cisco.com/endpoint-group`). */
  readonly endpointGroups: readonly { readonly namespace: string; readonly name: string }[];
  /** Which groups may talk to each other. */
  readonly contracts: readonly { readonly between: readonly [string, string] }[];
  /** SnatPolicies: the address of a namespace's Pods outside. */
  readonly snat: readonly { readonly namespace: string; readonly address: string }[];
  /** Whether the outside learns the way to the Pods. */
  readonly advertisePods: boolean;
};

export type BCFOptions = CommonOptions & {
  readonly name: "big-cloud-fabric";
  readonly mtu: number;
  /** Whether the fabric's controllers run the nodes' virtual switches, too (physical and virtual), or physical ones alone. */
  readonly switching: "P+V" | "P";
  /** Whether Pods leave the fabric under the address of the E-VPC. */
  readonly natEnabled: boolean;
  /** Whether the fabric gives LoadBalancer Services an address. */
  readonly vipFromFabric: boolean;
};

export type KindnetOptions = { readonly name: "kindnet" };

/** Nobody has installed a network platform. */
export type NoPlatformOptions = { readonly name: "none" };

/** The options of a platform as an author writes them: every one may be left out. */
export type RawOptions<O extends PlatformOptions> = Partial<O> & Pick<O, "name">;

/** A platform as an author writes it. */
export type RawPlatformOptions = PlatformOptions extends infer O
  ? O extends PlatformOptions
    ? RawOptions<O>
    : never
  : never;
