import {
  type ClusterState,
  type Destination,
  explainTrace,
  type Flow,
  findRepairs,
  parseDestination,
  parseSender,
  type Repair,
  tracePacket,
  traceText,
} from "../simulator/index.ts";
import { CannotJudge } from "./result.ts";
import { type Applied, applyFiles, worldOf } from "./world.ts";

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
  const applied = applyFiles(worldOf(lab, cluster), [file].flat());
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
