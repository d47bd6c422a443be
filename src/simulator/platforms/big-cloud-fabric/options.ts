import type { BCFOptions, RawOptions } from "../../api/platform-options.ts";

/** Options of our model of Big Cloud Fabric (cni-platforms.md §7.3). */
export function bcfOptions(raw: RawOptions<BCFOptions>): BCFOptions {
  return { mtu: 1500, switching: "P+V", natEnabled: true, vipFromFabric: false, ...raw };
}
