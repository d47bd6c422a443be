import { excerptOf, isRuleStep, nodeRules, type Trace } from "../simulator/index.ts";
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
  const taken = ruleTaken(traceCall(state, example, page));
  if (!taken) throw new Error(`${page}: no Service rule takes the packet from ${example.from} to ${example.to}`);
  const { node, service, step } = taken;
  const listings = nodeRules(state, node, { service, step }).flatMap((listing) => excerptOf(listing, service) ?? []);
  return { mode, node, listings };
}

/** The first step on the way that a rule of a Service took. */
function ruleTaken({ paths, drawn }: Trace) {
  for (const { place, steps } of paths[drawn]?.hops ?? []) {
    for (const step of steps) {
      if (place.kind === "node" && isRuleStep(step) && "service" in step && step.service)
        return { node: place.name, service: step.service, step };
    }
  }
  return undefined;
}
