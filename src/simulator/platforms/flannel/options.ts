import type { FlannelOptions, RawOptions } from "../../api/platform-options.ts";

/** Flannel's options where the world does not say (cni-platforms.md §1.1). */
export function flannelOptions(raw: RawOptions<FlannelOptions>): FlannelOptions {
  const netpol = { enabled: false };
  return { backend: "vxlan", directRouting: false, masquerade: true, hairpin: true, netpol, ...raw };
}
