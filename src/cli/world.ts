import { givenWorld } from "../../graders/given-world.ts";
import type { GivenWorld } from "../../graders/lab/lab.ts";
import { loadWorlds } from "../../graders/lab/worlds.ts";
import {
  applyFile,
  type ClusterState,
  DEFAULT_WORLD,
  type KubeObject,
  onPlatform,
  type PlatformOptions,
} from "../simulator/index.ts";
import { labOf, textOf } from "./files.ts";
import { CannotJudge } from "./result.ts";

const SEED = 1;

/** Which world: a lab's, that of a Cluster document, or the default one; and on another platform than its own. */
export type WorldOptions = {
  readonly lab?: string | undefined;
  readonly cluster?: string | undefined;
  readonly platform?: PlatformOptions["name"] | undefined;
};

/** The world as it is given, before any file of the learner's. */
export function worldOf({ lab, cluster, platform }: WorldOptions): ClusterState {
  if (lab !== undefined && cluster !== undefined) throw new CannotJudge("--lab and --cluster: give one of the two");
  const world = (cluster === undefined ? worldOfLab(lab) : worldFrom(cluster)) ?? DEFAULT;
  const document = platform === undefined ? world.document : onPlatform(world.document, platform);
  return givenWorld({ ...world, document }, SEED);
}

const DEFAULT: GivenWorld = { document: DEFAULT_WORLD, objects: "", fileName: "" };

const worldOfLab = (lab: string | undefined): GivenWorld | undefined =>
  lab === undefined ? undefined : labOf(lab).worlds.cluster;

function worldFrom(file: string): GivenWorld {
  const { worlds, problems } = loadWorlds(new Map([["cluster.yaml", textOf(file)]]));
  if (worlds.cluster) return { ...worlds.cluster, fileName: file };
  throw new CannotJudge(problems.map(({ line, message }) => `${file}:${line}: ${message}`).join("\n"));
}

/** The cluster after some files, and what they made. */
export type Applied = { readonly state: ClusterState; readonly objects: readonly KubeObject[] };

/** The cluster after the files, applied one after the other; one that the server refuses cannot be judged. */
export function applyFiles(state: ClusterState, files: readonly string[]): Applied {
  return files.reduce(apply, { state, objects: [] });
}

function apply({ state, objects }: Applied, file: string): Applied {
  const outcome = applyFile(state, { fileName: file, text: textOf(file) });
  if (outcome.exit !== 0) throw new CannotJudge(outcome.stderr.trim());
  const made = outcome.results.flatMap((result) => ("object" in result ? [result.object] : []));
  return { state: outcome.state, objects: [...objects, ...made] };
}
