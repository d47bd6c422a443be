import type { KubeProxy } from "../kube-proxy.ts";
import type { Collection } from "./collection.ts";
import { collectionsOf } from "./collections.ts";
import { nftPortRules } from "./port-rules.ts";
import type { NftRule } from "./rule.ts";
import { sharedRules } from "./shared-rules.ts";

/** Everything in the table `kube-proxy` of one node. */
export type Ruleset = { readonly collections: readonly Collection[]; readonly rules: readonly NftRule[] };

export function nftablesRuleset(proxy: KubeProxy): Ruleset {
  const rules = [...sharedRules(proxy), ...proxy.ports.flatMap((port) => nftPortRules(proxy, port))];
  return { collections: collectionsOf(proxy), rules };
}
