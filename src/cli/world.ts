import type { World } from "../../graders/lab/lab.ts";
import { loadWorlds } from "../../graders/lab/worlds.ts";
import { givenWorld } from "../../graders/world.ts";
import { applyFile, type ClusterState, createCluster, DEFAULT_WORLD, type KubeObject } from "../simulator/index.ts";
import { labOf, textOf } from "./files.ts";
import { CannotJudge } from "./result.ts";

const SEED = 1;

/** The world of a lab, of a Cluster document with its objects, or the default one. */
export function worldOf(lab: string | undefined, cluster: string | undefined): ClusterState {
  if (lab !== undefined && cluster !== undefined) throw new CannotJudge("--lab and --cluster: give one of the two");
  if (cluster !== undefined) return givenWorld(worldFrom(cluster), SEED);
  const world = lab === undefined ? undefined : labOf(lab).worlds.cluster;
  return world ? givenWorld(world, SEED) : createCluster(DEFAULT_WORLD, SEED);
}

function worldFrom(file: string): World {
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
