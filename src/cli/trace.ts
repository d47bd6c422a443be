import type { World } from "../../graders/lab/lab.ts";
import { loadWorlds } from "../../graders/lab/worlds.ts";
import { givenWorld } from "../../graders/world.ts";
import {
  applyFile,
  type ClusterState,
  createCluster,
  DEFAULT_WORLD,
  type Destination,
  explainTrace,
  type Flow,
  findRepairs,
  type KubeObject,
  parseDestination,
  parseSender,
  type Repair,
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
  readonly repair?: boolean;
  readonly format: string;
};

/** `hop trace -f YAML --from WHO --to WHERE`: every way the packet can take. */
export function traceCommand({ file = [], lab, cluster, from = "", to = "", repair = false, format }: Options): number {
  if (format !== "text" && format !== "json") throw new CannotJudge(`--format ${format}: one of text, json`);
  const [sender, destination] = [parseSender(from), parseDestination(to)];
  if (sender.kind === "unreadable") throw new CannotJudge(`--from: ${sender.message}`);
  if (destination.kind === "unreadable") throw new CannotJudge(`--to: ${destination.message}`);
  const applied = [file].flat().reduce(apply, { state: worldOf(lab, cluster), objects: [] });
  const flow: Flow = { from: sender.value, to: destination.value, protocol: "TCP", payload: 0 };
  const trace = explainTrace(applied.state, tracePacket(applied.state, flow));
  const repairs = repair ? repairsFor(applied, flow) : [];
  const text = [traceText(trace), ...repairs.map(repairText)].join("\n").trimEnd();
  console.log(format === "json" ? JSON.stringify(repair ? { ...trace, repairs } : trace, null, 2) : text);
  return 0;
}

/** Which single fields of the files would have let the packet through on every path. */
function repairsFor({ state, objects }: Applied, flow: Flow): readonly Repair[] {
  const judge = (at: ClusterState): boolean =>
    tracePacket(at, flow).paths.every(({ disposition }) => disposition.kind === "delivered");
  return judge(state) ? [] : findRepairs(state, objects, { called: portOf(flow.to), judge });
}

function portOf(to: Destination): number {
  return Number(to.kind === "socket" ? to.socket.port : to.port) || 0;
}

function repairText({ line, sentence }: Repair): string {
  return `What would help: ${sentence}${line ? ` (${line.fileName}:${line.range.start.line})` : ""}`;
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

/** The cluster after some files, and what they made. */
type Applied = { readonly state: ClusterState; readonly objects: readonly KubeObject[] };

function apply({ state, objects }: Applied, file: string): Applied {
  const outcome = applyFile(state, { fileName: file, text: textOf(file) });
  if (outcome.exit !== 0) throw new CannotJudge(outcome.stderr.trim());
  const made = outcome.results.flatMap((result) => ("object" in result ? [result.object] : []));
  return { state: outcome.state, objects: [...objects, ...made] };
}
