import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { givenWorld } from "../../graders/given-world.ts";
import { loadWorlds } from "../../graders/lab/worlds.ts";
import { observe } from "../../graders/world.ts";
import { applyFile, type ClusterDocument, type ClusterState, type CommandOutcome } from "../simulator/index.ts";
import { type LabAnswer, readAnswer } from "./lab-answer.ts";
import { type PageCluster, pageCluster } from "./platforms/page-cluster.ts";

/** Where an example happens: the world of a lab after an answer to it, one of the page's own, or that of the platforms' pages. */
export type ExampleWorld = WrittenWorld | PageCluster;

/** A world with a manifest that the page shows the coming of. */
export type WrittenWorld = LabWorld | PageWorld;

export type LabWorld = LabAnswer & { readonly world?: string };

/** `cluster`: a file beside the page, with a Cluster document and the objects that stand in its world. */
export type PageWorld = {
  readonly cluster: string;
  /** Fields of the Cluster document that are otherwise in this example. */
  readonly with?: Readonly<Record<string, unknown>>;
  /** What is applied to it. */
  readonly manifest?: string;
};

/** What came of the manifest, and what kubectl calls its file. */
export type AppliedExample = { readonly fileName: string; readonly outcome: CommandOutcome };

const SEED = 1;
const FILE_NAME = "manifest.yaml";

/** The example's world once its manifest was applied. Throws when there is no such world. */
export function applyExample(example: WrittenWorld, page: string): AppliedExample {
  if (!("cluster" in example)) {
    const { lab, text } = readAnswer(example, page);
    return { fileName: lab.fileName, outcome: observe(lab, text, example.world ?? "cluster", SEED).outcome };
  }
  const given = givenWorld(readWorld(example, page), SEED);
  return { fileName: FILE_NAME, outcome: applyFile(given, { fileName: FILE_NAME, text: example.manifest ?? "" }) };
}

/** The cluster of an example. In a world of its own a page must not show packets after a manifest that was refused. */
export function stateOf(example: ExampleWorld, page: string): ClusterState {
  if ("platform" in example) return pageCluster(example, page);
  const { outcome } = applyExample(example, page);
  if ("cluster" in example && (example.manifest ?? "") !== "" && outcome.exit !== 0)
    throw new Error(`${page}: the manifest is refused: ${outcome.stderr}`);
  return outcome.state;
}

/** The same example where kube-proxy runs in another mode. */
export function inProxyMode(example: PageWorld, proxyMode: ClusterDocument["proxyMode"]): PageWorld {
  return { ...example, with: { ...example.with, proxyMode } };
}

function readWorld({ cluster, with: fields = {} }: PageWorld, page: string) {
  const file = join(dirname(page), cluster);
  const overlay = stringify({ apiVersion: "hopbyhop/v1", kind: "Cluster", ...fields });
  const texts = [
    ["cluster.yaml", readFileSync(file, "utf8")],
    ["worlds/example.yaml", overlay],
  ] as const;
  const { worlds, problems } = loadWorlds(new Map(texts));
  if (worlds.example) return { ...worlds.example, fileName: cluster };
  throw new Error(problems.map(({ line, message }) => `${file}:${line}: ${message}`).join("\n"));
}
