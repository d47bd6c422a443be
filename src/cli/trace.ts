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

type Options = {
  readonly file?: string | readonly string[];
  readonly lab?: string;
  readonly from?: string;
  readonly to?: string;
  readonly format: string;
};

/** `hop trace -f YAML --from WHO --to WHERE`: every way the packet can take. */
export function traceCommand({ file = [], lab, from = "", to = "", format }: Options): number {
  const [sender, destination] = [parseSender(from), parseDestination(to)];
  if (sender.kind === "unreadable") throw new CannotJudge(`--from: ${sender.message}`);
  if (destination.kind === "unreadable") throw new CannotJudge(`--to: ${destination.message}`);
  const state = [file].flat().reduce(apply, worldOf(lab));
  const trace = tracePacket(state, { from: sender.value, to: destination.value, protocol: "TCP", payload: 0 });
  const explained = explainTrace(state, trace);
  console.log(format === "json" ? JSON.stringify(explained, null, 2) : traceText(explained));
  return 0;
}

function worldOf(lab: string | undefined): ClusterState {
  const world = lab === undefined ? undefined : labOf(lab).worlds.cluster;
  return world ? givenWorld(world, 1) : createCluster(DEFAULT_WORLD, 1);
}

function apply(state: ClusterState, file: string): ClusterState {
  const outcome = applyFile(state, { fileName: file, text: textOf(file) });
  if (outcome.exit !== 0) throw new CannotJudge(outcome.stderr.trim());
  return outcome.state;
}
