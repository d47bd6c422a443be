import { rulesAtHop } from "../simulator/index.ts";
import { type Claims, holdTo } from "./claim.ts";
import type { ExampleRulesData, RulesForm } from "./course.ts";
import { type Call, traceCall } from "./example-packet.ts";
import { inProxyMode, type PageWorld, stateOf } from "./example-world.ts";

/** The rules that take a packet at a node, in every form that kube-proxy has for them. */
export type ExampleRules = PageWorld &
  Call & {
    /** Forms to show; all of them when left out. */
    readonly forms?: readonly RulesForm["mode"][];
    /** What the page claims stands in the lines that took the packet. */
    readonly says: Claims;
  };

const MODES = ["iptables", "nftables", "ipvs"] as const;

/** Throws when no rule takes the packet, or when the lines that do are not as the page claims. */
export function exampleRules(example: ExampleRules, page: string): ExampleRulesData {
  const forms = (example.forms ?? MODES).map((mode) => formIn(mode, example, page));
  const lit = forms.flatMap(({ listings }) =>
    listings.flatMap(({ lines }) => lines.flatMap((line) => ("lit" in line ? [line.text] : []))),
  );
  holdTo(example.says, lit.join("\n"), page);
  return { node: forms[0]?.node ?? "", forms };
}

function formIn(mode: RulesForm["mode"], example: ExampleRules, page: string): RulesForm & { readonly node: string } {
  const state = stateOf(inProxyMode(example, mode), page);
  const { paths, drawn } = traceCall(state, example, page);
  for (const hop of paths[drawn]?.hops ?? []) {
    const listings = rulesAtHop(state, hop);
    if (hop.place.kind === "node" && listings.length > 0) return { mode, node: hop.place.name, listings };
  }
  throw new Error(`${page}: no Service rule takes the packet from ${example.from} to ${example.to}`);
}
