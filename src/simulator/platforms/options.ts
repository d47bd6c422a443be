import type { PlatformOptions, RawPlatformOptions } from "../api/platform-options.ts";
import { bcfOptions } from "./big-cloud-fabric/options.ts";
import { calicoOptions } from "./calico/options.ts";
import { ciliumOptions } from "./cilium/options.ts";
import { aciOptions } from "./cisco-aci/options.ts";
import { flannelOptions } from "./flannel/options.ts";
import { nsxOptions } from "./nsx-t/options.ts";
import { weaveOptions } from "./weave-net/options.ts";

/** A platform's options with every default filled in. */
export function platformOptions(raw: RawPlatformOptions): PlatformOptions {
  switch (raw.name) {
    case "flannel":
      return flannelOptions(raw);
    case "calico":
      return calicoOptions(raw);
    case "cilium":
      return ciliumOptions(raw);
    case "weave-net":
      return weaveOptions(raw);
    case "nsx-t":
      return nsxOptions(raw);
    case "cisco-aci":
      return aciOptions(raw);
    case "big-cloud-fabric":
      return bcfOptions(raw);
    case "kindnet":
    case "none":
      return raw;
  }
}
