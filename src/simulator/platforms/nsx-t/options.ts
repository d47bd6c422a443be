import type { NSXOptions, RawOptions } from "../../api/platform-options.ts";

/** NSX-T's options where the world does not say: those of NCP's `ncp.ini` (cni-platforms.md §6.1). */
export function nsxOptions(raw: RawOptions<NSXOptions>): NSXOptions {
  return { mtu: 1500, tier1: "per-namespace", subnetPrefix: 24, tepMTU: 1600, noSNATNamespaces: [], ...raw };
}
