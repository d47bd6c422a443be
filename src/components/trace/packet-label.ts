import type { ExplainedHeader } from "../../simulator/index.ts";

/** What a map has room to say of a packet: who it is from and to, and what it travels in. */
export type PacketLabel = {
  readonly from: string;
  readonly to: string;
  /** The outermost wrapping, when a node has put the packet into another. */
  readonly wrapped: { readonly name: string; readonly from: string; readonly to: string } | undefined;
};

/** The label of a header stack, outermost first. */
export function packetLabel(stack: readonly ExplainedHeader[]): PacketLabel {
  const addresses = stack.filter(({ name }) => name === "IP");
  const inner = addresses.at(-1);
  const outer = addresses.length > 1 ? addresses[0] : undefined;
  const ports = stack.at(-1);
  return {
    from: socketText(inner?.from, ports?.from),
    to: socketText(inner?.to, ports?.to),
    wrapped: outer && { name: tunnelOf(stack), from: outer.from ?? "", to: outer.to ?? "" },
  };
}

const socketText = (address = "", port?: string): string => (port === undefined ? address : `${address}:${port}`);

/** The header that makes the outer packet a tunnel's: the last one before the inner address. */
function tunnelOf(stack: readonly ExplainedHeader[]): string {
  const inner = stack.findLastIndex(({ name }) => name === "IP");
  const before = stack[inner - 1]?.name;
  return before === undefined || before === "IP" ? "IP in IP" : before;
}
