import {
  checkNetworkModel,
  hiddenFromNodeSentence,
  modelFailureSentence,
  type NetworkModelCheck,
  platformOf,
  REQUIREMENTS,
} from "../../simulator/index.ts";
import { element, type MarkdownNode, tableOf } from "../markup.ts";
import { type PageCluster, pageCluster } from "./page-cluster.ts";
import { platformLink } from "./pages.ts";

type Requirement = keyof typeof REQUIREMENTS;

/** A cluster of the pages, held against the network model; `fails` is what the page claims does not hold: the build checks it. */
export type ExampleModel = PageCluster & { readonly fails?: readonly Requirement[] };

const NAMES = Object.keys(REQUIREMENTS).filter((name): name is Requirement => name in REQUIREMENTS);
const COLUMNS = ["Platform", ...NAMES, "Another node sees a Pod as"];

/** A row for each cluster, and below it whatever does not hold, in full. Throws when a page claims what is not so. */
export function networkModel(examples: readonly ExampleModel[], page: string): readonly MarkdownNode[] {
  const judged = examples.map((example) => judge(example, page));
  const rows = judged.map(({ heading, check, hidden }) => ({
    heading,
    cells: [
      ...NAMES.map((name) => (failuresOf(check, name).length === 0 ? "holds" : element("strong", {}, "fails"))),
      hidden,
    ],
  }));
  const sentences = judged.flatMap(({ failures }) => failures.map((sentence) => element("li", {}, sentence)));
  return [
    tableOf("The four requirements, platform by platform", COLUMNS, rows),
    ...(sentences.length === 0 ? [] : [folded("Every pair that fails, and why", sentences)]),
  ];
}

type Judged = {
  readonly heading: MarkdownNode;
  readonly check: NetworkModelCheck;
  readonly hidden: string;
  readonly failures: readonly string[];
};

function judge({ fails = [], ...cluster }: ExampleModel, page: string): Judged {
  const state = pageCluster(cluster, page);
  const check = checkNetworkModel(state);
  const { title } = platformOf(state.document);
  const failing = NAMES.filter((name) => failuresOf(check, name).length > 0);
  if (failing.join() !== fails.join())
    throw new Error(
      `${page}: under ${title} fails ${failing.join(", ") || "nothing"}, and the page says ${fails.join(", ") || "nothing"}`,
    );
  return {
    heading: platformLink(cluster.platform, page),
    check,
    hidden: check.hiddenFromNodes.length === 0 ? "itself" : "its own node",
    failures: check.failures.map((failure) => modelFailureSentence(state, failure)),
  };
}

const failuresOf = ({ failures }: NetworkModelCheck, name: Requirement): NetworkModelCheck["failures"] =>
  failures.filter(({ requirement }) => requirement === name);

/** The requirements themselves, in words. */
export function requirements(): MarkdownNode {
  const rows = NAMES.map((name) => ({ heading: name, cells: [REQUIREMENTS[name]] }));
  return tableOf("The four requirements", ["Requirement", "The network model asks that"], rows);
}

/** Every Pod that another node sees under a node's address. Throws when there is none: the page says there is. */
export function hiddenFromNodes(cluster: PageCluster, page: string): MarkdownNode {
  const state = pageCluster(cluster, page);
  const sentences = checkNetworkModel(state).hiddenFromNodes.map((hidden) => hiddenFromNodeSentence(state, hidden));
  if (sentences.length === 0) throw new Error(`${page}: no Pod is hidden from a node`);
  return folded(
    "Every pair for which it is so",
    sentences.map((sentence) => element("li", {}, sentence)),
  );
}

function folded(summary: string, items: readonly MarkdownNode[]): MarkdownNode {
  return element("details", {}, element("summary", {}, summary), element("ul", {}, ...items));
}
