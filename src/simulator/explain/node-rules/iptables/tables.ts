import type { KubeProxy } from "../kube-proxy.ts";
import { choosingRules } from "./choosing-rules.ts";
import { catchingRules } from "./port-rules.ts";
import type { Rule, Table } from "./rule.ts";
import { CHAINS, entranceRules, nodePortEntrance } from "./shared-rules.ts";

/** The chains that the kernel itself calls. */
const BUILT_IN: Readonly<Record<Table, readonly string[]>> = {
  nat: ["PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"],
  filter: ["INPUT", "FORWARD", "OUTPUT"],
};

/** Every rule of kube-proxy on the node; within a chain, in the order in which they are asked. */
export function iptablesRules(proxy: KubeProxy): readonly Rule[] {
  return [
    ...entranceRules(proxy),
    ...proxy.ports.flatMap((port) => [...catchingRules(proxy, port), ...choosingRules(proxy, port)]),
    ...nodePortEntrance(proxy),
  ];
}

/** One table of them as `iptables-save` orders it: the kernel's own chains, then the others by name. */
export function chainsOf(rules: readonly Rule[], table: Table): ReadonlyMap<string, readonly Rule[]> {
  const inTable = rules.filter((rule) => rule.table === table);
  const named = new Set([...CHAINS[table], ...inTable.map(({ chain }) => chain)]);
  const own = [...named].filter((chain) => !BUILT_IN[table].includes(chain)).sort();
  const byChain = new Map<string, Rule[]>([...BUILT_IN[table], ...own].map((chain) => [chain, []]));
  for (const rule of inTable) byChain.get(rule.chain)?.push(rule);
  return byChain;
}

export function isBuiltIn(table: Table, chain: string): boolean {
  return BUILT_IN[table].includes(chain);
}
