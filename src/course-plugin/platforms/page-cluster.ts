import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { givenWorld } from "../../../graders/given-world.ts";
import { loadWorlds } from "../../../graders/lab/worlds.ts";
import type { ClusterState, RawPlatformOptions } from "../../simulator/index.ts";

/** The cluster of `docs/platforms/cluster.yaml` on a platform, and with what a page changes or adds. */
export type PageCluster = {
  /** Its name, or its name and options. */
  readonly platform: RawPlatformOptions["name"] | RawPlatformOptions;
  /** Fields of the Cluster document that are others on this page. */
  readonly cluster?: Readonly<Record<string, unknown>>;
  /** Objects that come on top. */
  readonly manifest?: string;
};

const FILE = join("docs", "platforms", "cluster.yaml");
const SEED = 1;
const made = new Map<string, ClusterState>();

/** The cluster as a value, made once for all blocks that ask for the same. Throws when a page asks for what cannot be. */
export function pageCluster(asked: PageCluster, page: string): ClusterState {
  const key = JSON.stringify([asked.platform, asked.cluster, asked.manifest]);
  const state = made.get(key) ?? make(asked, page);
  made.set(key, state);
  return state;
}

function make({ platform, cluster, manifest = "" }: PageCluster, page: string): ClusterState {
  const [document, ...objects] = readFileSync(join(process.cwd(), FILE), "utf8").split(/^---$/m);
  const options = typeof platform === "string" ? { name: platform } : platform;
  const own = stringify({ ...parse(document ?? ""), platform: options, ...cluster });
  const { worlds, problems } = loadWorlds(new Map([["cluster.yaml", [own, ...objects, manifest].join("\n---\n")]]));
  if (!worlds.cluster) throw new Error(`${page}: ${problems.map(({ message }) => message).join("\n")}`);
  return givenWorld(worlds.cluster, SEED);
}
