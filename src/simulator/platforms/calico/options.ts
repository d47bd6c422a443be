import type { CalicoOptions, RawOptions } from "../../api/platform-options.ts";

/** Calico's options where the world does not say: those of the manifest install, IPIP Always (cni-platforms.md §2.1). */
export function calicoOptions(raw: RawOptions<CalicoOptions>): CalicoOptions {
  return {
    encapsulation: "IPIP",
    blockSize: 26,
    maxBlocksPerHost: 20,
    strictAffinity: false,
    natOutgoing: true,
    peering: "mesh",
    ...raw,
  };
}
