import { platformOf } from "../../simulator/index.ts";
import { element, type MarkdownNode, tableOf } from "../markup.ts";
import { platformFacts, QUESTIONS, type Question } from "./facts.ts";
import { type PageCluster, pageCluster } from "./page-cluster.ts";

/** The seven platforms of the course, in the order of its pages. */
export const SEVEN = [
  "flannel",
  "calico",
  "cilium",
  "weave-net",
  "nsx-t",
  "cisco-aci",
  "big-cloud-fabric",
] as const satisfies readonly PageCluster["platform"][];

/** What the simulator answers for one platform, and what of it is the course's own model. */
export function factsOf(platform: PageCluster["platform"], page: string): readonly MarkdownNode[] {
  const { title, models } = platformOf(pageCluster({ platform }, page).document);
  const facts = platformFacts(platform);
  const rows = questions().map((question) => ({ heading: QUESTIONS[question], cells: [facts[question]] }));
  return [
    tableOf(`${title} in the cluster of these pages`, ["Asked", "Answered by the simulator"], rows),
    ...models.map(({ reason }) => element("p", { className: "hop-note" }, modelBadge(), ` ${reason}`)),
  ];
}

/** The same questions to all seven: a table for each list of questions, with a row for each platform. */
export function comparison(asked: readonly Question[], page: string): MarkdownNode {
  const rows = SEVEN.map((platform) => {
    const facts = platformFacts(platform);
    return { heading: platformLink(platform, page), cells: asked.map((question) => facts[question]) };
  });
  const columns = asked.map((question) => QUESTIONS[question]);
  return tableOf(columns.join("; "), ["Platform", ...columns], rows);
}

/** The platform by its title, leading to its page, with the badge where all of it is a model. */
export function platformLink(platform: PageCluster["platform"], page: string): MarkdownNode {
  const { name, title, models } = platformOf(pageCluster({ platform }, page).document);
  const link = element("a", { href: `/course/platforms/${name}` }, title);
  const isModel = models.some(({ part }) => part === "everything");
  return isModel ? element("span", {}, link, " ", modelBadge()) : link;
}

/** Says that something is this course's own model, and no fact about a product. */
function modelBadge(): MarkdownNode {
  return element(
    "abbr",
    { className: "hop-model", title: "This course's own model, not a fact about the product" },
    "Model",
  );
}

const questions = (): readonly Question[] => Object.keys(QUESTIONS).filter((key): key is Question => key in QUESTIONS);
