import type { ExplainedHeader } from "../../simulator/index.ts";

/** What a packet travels in, in two words: `VXLAN 1`, `IP in IP`, `VLAN 2000`. Undefined for a packet as it was sent. */
export function wrapName(stack: readonly ExplainedHeader[]): string | undefined {
  const inner = stack.findLastIndex(({ name }) => name === "IP");
  const around = stack[inner - 1];
  if (around === undefined) return undefined;
  return around.name === "IP" ? "IP in IP" : `${around.name} ${around.note}`;
}
