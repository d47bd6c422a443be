/** The network platform of a world, with every option that it really has filled in (cni-platforms.md §1–§7). */
export type PlatformOptions = FlannelOptions | CalicoOptions | CiliumOptions | WeaveOptions;

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

/** The options of a platform as an author writes them: every one may be left out. */
export type RawOptions<O extends PlatformOptions> = Partial<O> & Pick<O, "name">;

/** A platform as an author writes it. */
export type RawPlatformOptions = PlatformOptions extends infer O
  ? O extends PlatformOptions
    ? RawOptions<O>
    : never
  : never;
