import { parse } from "yaml";
import { type ExampleApply, exampleApply } from "./example-apply.ts";
import { type ExampleLookup, exampleLookup } from "./example-lookup.ts";
import { type ExampleReach, exampleReach } from "./example-reach.ts";
import { type ExampleRules, exampleRules } from "./example-rules.ts";
import { type ExampleShares, exampleShares } from "./example-shares.ts";
import { type ExampleTrace, exampleTrace } from "./example-trace.ts";
import { element, type MarkdownNode } from "./markup.ts";
import type { Question } from "./platforms/facts.ts";
import { type ExampleModel, hiddenFromNodes, networkModel, requirements } from "./platforms/network-model.ts";
import type { PageCluster } from "./platforms/page-cluster.ts";
import { comparison, factsOf } from "./platforms/pages.ts";
import { type ExampleShown, exampleShown } from "./platforms/shown.ts";

type ShowBlock = (written: unknown, page: string) => readonly MarkdownNode[];

/** What a page may hold, by the word after the three backticks. Showing one throws when its claims do not hold. */
const BLOCKS: Readonly<Record<string, ShowBlock>> = {
  trace: (written, page) => {
    const example = written as ExampleTrace;
    return [view("TraceExample", exampleTrace(example, page), { show: example.show ?? "whole" })];
  },
  apply: (written, page) => [view("ApplyExample", exampleApply(written as ExampleApply, page))],
  rules: (written, page) => [view("RulesExample", exampleRules(written as ExampleRules, page))],
  reach: (written, page) => [view("ReachExample", exampleReach(written as ExampleReach, page))],
  shares: (written, page) => [view("SharesExample", exampleShares(written as ExampleShares, page))],
  lookup: (written, page) => [view("LookupExample", exampleLookup(written as ExampleLookup, page))],
  shows: (written, page) => exampleShown(written as ExampleShown, page).map((shown) => element("Terminal", shown)),
  platform: (written, page) => factsOf((written as PageCluster).platform, page),
  "network-model": (written, page) => networkModel(written as readonly ExampleModel[], page),
  "network-model-requirements": () => [requirements()],
  "hidden-from-nodes": (written, page) => [hiddenFromNodes(written as PageCluster, page)],
  comparison: (written, page) => [comparison(written as readonly Question[], page)],
};

/** What becomes of a block of a page, which is written in YAML; undefined for a block that is plain code. */
export function shownBlock(lang: string, text: string, page: string): readonly MarkdownNode[] | undefined {
  return Object.hasOwn(BLOCKS, lang) ? BLOCKS[lang]?.(parse(text), page) : undefined;
}

/** A component of the site with its data, computed once, when the site is built. */
function view(name: string, data: unknown, others: Readonly<Record<string, string>> = {}): MarkdownNode {
  return element(name, { json: JSON.stringify(data), ...others });
}
