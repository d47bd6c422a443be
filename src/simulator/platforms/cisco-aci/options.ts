import type { ACIOptions, RawOptions } from "../../api/platform-options.ts";

/** ACI's options where the world does not say: those of `acc-provision` and its samples (cni-platforms.md §5.1). */
export function aciOptions(raw: RawOptions<ACIOptions>): ACIOptions {
  return {
    mtu: 1500,
    uplinkMTU: 1600,
    chunkSize: 32,
    endpointGroups: [],
    contracts: [],
    snat: [],
    advertisePods: true,
    ...raw,
  };
}
