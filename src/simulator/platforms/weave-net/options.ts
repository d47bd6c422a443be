import type { RawOptions, WeaveOptions } from "../../api/platform-options.ts";

/** Weave Net's options where the world does not say (cni-platforms.md §4.1). */
export function weaveOptions(raw: RawOptions<WeaveOptions>): WeaveOptions {
  return { mtu: 1376, fastDatapath: true, start: "consensus", ...raw };
}
