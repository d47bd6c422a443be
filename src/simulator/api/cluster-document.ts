import type { CIDR, IPAddress } from "../net/ip.ts";
import type { HTTPServer } from "./http.ts";
import type { TransportProtocol } from "./kinds.ts";
import type { Labels } from "./labels.ts";
import type { PlatformOptions } from "./platform-options.ts";
import type { Release } from "./release.ts";
import type { ResourceList, Taint } from "./scheduling.ts";

/** The given world: platform, ranges, nodes, who is outside, and what images do (design: `kind: Cluster`, `hopbyhop/v1`). */
export type ClusterDocument = {
  readonly kubernetes: Release;
  readonly platform: PlatformOptions;
  readonly podCIDR: CIDR;
  readonly serviceCIDR: CIDR;
  readonly proxyMode: "iptables" | "nftables" | "ipvs";
  /** How kube-proxy runs on every node; absent: with its own defaults. */
  readonly kubeProxy?: KubeProxySettings;
  /** Whether the definitions of the Gateway API are installed. */
  readonly gatewayAPI: boolean;
  readonly loadBalancer: LoadBalancerOptions;
  readonly nodes: readonly NodeDeclaration[];
  readonly outside: readonly OutsideHost[];
  readonly underlay: Underlay;
  readonly images: readonly Image[];
};

/** Who gives LoadBalancer Services their addresses, and what becomes of a packet there (S-255, S-536). */
export type LoadBalancerOptions =
  | { readonly name: "none" }
  | CloudOptions
  | { readonly name: "metallb"; readonly class?: string }
  /** `minikube tunnel` runs on the hosts outside that are on the nodes' own segment (S-936). */
  | { readonly name: "minikube-tunnel" }
  /** The platform's own; one that has none leaves Services waiting. */
  | { readonly name: "platform" };

export type CloudOptions = {
  readonly name: "cloud";
  /** `vip` hands a packet to a node as it is; `proxy` makes a connection of its own to a node port. */
  readonly mode: "vip" | "proxy";
  /** Where its addresses come from. */
  readonly addresses: CIDR;
  /** The `loadBalancerClass` that it serves; absent: Services that ask for none. */
  readonly class?: string;
};

/** kube-proxy's settings, as its configuration names them. What is left out is its default. */
export type KubeProxySettings = {
  /** Every packet to a cluster IP hides its sender, a Pod's too (S-523). */
  readonly masqueradeAll?: boolean;
  /** `none`: kube-proxy cannot tell a Pod by its address, so that no source is treated as one (S-523). */
  readonly detectLocal?: "cluster-cidr" | "none";
  /** Which of a node's addresses take node ports; by default all of them, with nftables the primary one (S-545). */
  readonly nodePortAddresses?: readonly CIDR[];
  /** Whether 127.0.0.0/8 takes node ports, too; iptables and IPv4 only (S-545). */
  readonly localhostNodePorts?: boolean;
};

export type NodeDeclaration = {
  readonly name: string;
  readonly ip: IPAddress;
  /** The prefix that the controller manager gave the node; absent when none was left, or nobody asked for one. */
  readonly podCIDR?: CIDR;
  readonly zone?: string;
  readonly labels?: Labels;
  readonly controlPlane?: boolean;
  readonly taints?: readonly Taint[];
  /** What Pods can ask for there: `cpu`, `memory`, `pods`; what is left out is that of the recorded nodes. */
  readonly capacity?: ResourceList;
};

/** A host that is no node. `routes` are the ones it has beside its own subnet and default gateway. */
export type OutsideHost = {
  readonly name: string;
  readonly ip: IPAddress;
  readonly routes: readonly { readonly destination: CIDR; readonly via: IPAddress }[];
  /** The names that the world's DNS knows it by: `api.partner.example`. */
  readonly names?: readonly string[];
  /** What it serves, if anything. */
  readonly listens?: readonly Listener[];
};

/** What lies between the hosts. */
export type Underlay = {
  readonly subnets: readonly Subnet[];
  readonly routers: readonly Router[];
  readonly blocked: readonly Blocked[];
};

/** Joins subnets. It knows them, the hosts outside, and the routes it was told; of Pod networks it knows nothing else. */
export type Router = {
  readonly addresses: readonly IPAddress[];
  readonly routes: readonly { readonly destination: CIDR; readonly via: IPAddress }[];
};

/** What the nodes do not take from other hosts: a firewall, a security group. Every node, unless some are named. */
export type Blocked = {
  readonly protocol: "TCP" | "UDP" | "ICMP" | "IPIP";
  readonly port?: number;
  readonly nodes?: readonly string[];
};

/** One segment on which hosts reach each other directly. `gateway` is the first address when left out. */
export type Subnet = { readonly cidr: CIDR; readonly gateway: IPAddress; readonly mtu: number };

/** What containers of an image do: `containerPort` in a manifest opens nothing (S-420). */
export type Image = {
  /** The image's name without registry and tag; `*` stands for every image that is not listed. */
  readonly name: string;
  /** `declared-ports`: the stand-in of the recordings, which serves what the manifest declares. No lab uses it. */
  readonly listens: readonly ImageListener[] | "declared-ports";
  /** The code with which its process ends by itself, as that of a Job does; absent: it runs for ever. */
  readonly exitCode?: number;
  /** It does not end when it is told to, but serves until its grace period is over. */
  readonly lingers?: boolean;
};

/** What an image listens on, unless an environment variable or an argument of the container says otherwise. */
export type ImageListener = Listener & {
  readonly portEnv?: string;
  readonly portArg?: string;
  /** `127.0.0.1` or `localhost` there keeps the process to its own Pod. */
  readonly addressEnv?: string;
  readonly addressArg?: string;
};

export type Listener = {
  readonly port: number;
  readonly protocol: TransportProtocol;
  /** Where the process binds: every address of the Pod, or only 127.0.0.1. */
  readonly address: "any" | "localhost";
  /** What it says to HTTP requests. Left out, a TCP port answers 200 to every one of them. */
  readonly http?: HTTPServer;
};
