import type { CiliumOptions, RawOptions } from "../../api/platform-options.ts";

/** Cilium's options where the world does not say: those of its Helm chart (cni-platforms.md §3.1). */
export function ciliumOptions(raw: RawOptions<CiliumOptions>): CiliumOptions {
  return {
    routingMode: "tunnel",
    tunnelProtocol: "vxlan",
    autoDirectNodeRoutes: false,
    kubeProxyReplacement: false,
    masquerade: true,
    bpfMasquerade: false,
    loadBalancerMode: "snat",
    ...raw,
  };
}
