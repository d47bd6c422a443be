import type { World } from "../../graders/lab/lab.ts";
import { loadWorlds } from "../../graders/lab/worlds.ts";
import { givenWorld } from "../../graders/world.ts";
import {
  applyFile,
  type ClusterState,
  createCluster,
  DEFAULT_WORLD,
  explainTrace,
  parseDestination,
  parseSender,
  tracePacket,
  traceText,
} from "../simulator/index.ts";
import { labOf, textOf } from "./files.ts";
import { CannotJudge } from "./result.ts";

const SEED = 1;

type Options = {
  readonly file?: string | readonly string[];
  readonly lab?: string;
  readonly cluster?: string;
  readonly from?: string;
  readonly to?: string;
  readonly format: string;
};

/** `hop trace -f YAML --from WHO --to WHERE`: every way the packet can take. */
export function traceCommand({ file = [], lab, cluster, from = "", to = "", format }: Options): number {
  if (format !== "text" && format !== "json") throw new CannotJudge(`--format ${format}: one of text, json`);
  const [sender, destination] = [parseSender(from), parseDestination(to)];
  if (sender.kind === "unreadable") throw new CannotJudge(`--from: ${sender.message}`);
  if (destination.kind === "unreadable") throw new CannotJudge(`--to: ${destination.message}`);
  const state = [file].flat().reduce(apply, worldOf(lab, cluster));
  const trace = tracePacket(state, { from: sender.value, to: destination.value, protocol: "TCP", payload: 0 });
  const explained = explainTrace(state, trace);
  console.log(format === "json" ? JSON.stringify(explained, null, 2) : traceText(explained));
  return 0;
}

/** The world of a lab, of a Cluster document with its objects, or the default one. */
function worldOf(lab: string | undefined, cluster: string | undefined): ClusterState {
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

function apply(state: ClusterState, file: string): ClusterState {
  const outcome = applyFile(state, { fileName: file, text: textOf(file) });
  if (outcome.exit !== 0) throw new CannotJudge(outcome.stderr.trim());
  return outcome.state;
}
