import {
  type ClusterState,
  type Destination,
  type ExplainedTrace,
  explainTrace,
  type Flow,
  findRepairs,
  type HTTPRequest,
  PLATFORM_NAMES,
  type PlatformOptions,
  parseDestination,
  parseRequest,
  parseSender,
  platformOf,
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
  readonly platform?: string;
  readonly from?: string;
  readonly to?: string;
  readonly host?: string;
  readonly path?: string;
  readonly payload?: number;
  readonly repair?: boolean;
  readonly format: string;
};

/** One trace, with the platform where the caller chose one, and with what would help where that was asked. */
type Told = { readonly platform?: PlatformTold; readonly trace: ExplainedTrace; readonly repairs?: readonly Repair[] };

/** `models`: what of the platform is this course's own design. */
type PlatformTold = { readonly name: string; readonly title: string; readonly models: readonly string[] };

/** `hop trace -f YAML --from WHO --to WHERE`: every way the packet can take, on the world's platform or on others. */
export function traceCommand(options: Options): number {
  const { format, platform } = options;
  if (format !== "text" && format !== "json") throw new CannotJudge(`--format ${format}: one of text, json`);
  const flow = flowOf(options);
  const told = platformsOf(platform).map((name) => traceOn(name, flow, options));
  const plain = told.map(({ trace, ...rest }) => ({ ...rest, ...trace }));
  const json = platform === "all" ? plain : plain[0];
  console.log(format === "json" ? JSON.stringify(json, null, 2) : told.map(text).join("\n\n"));
  return 0;
}

function flowOf(options: Options): Flow {
  const { from = "", to = "", payload = 0 } = options;
  const [sender, destination] = [parseSender(from), parseDestination(to)];
  if (sender.kind === "unreadable") throw new CannotJudge(`--from: ${sender.message}`);
  if (destination.kind === "unreadable") throw new CannotJudge(`--to: ${destination.message}`);
  if (!Number.isInteger(payload) || payload < 0) throw new CannotJudge(`--payload ${payload}: a number of bytes`);
  const request = requestOf(options);
  return { from: sender.value, to: destination.value, protocol: "TCP", payload, ...(request ? { request } : {}) };
}

/** What is asked for at a URL; `--host` and `--path` ask for it at any other destination, too. */
function requestOf({ to = "", host, path }: Options): HTTPRequest | undefined {
  const said = parseRequest(to);
  if (host === undefined && path === undefined) return said;
  if (path !== undefined && !path.startsWith("/")) throw new CannotJudge(`--path ${path}: begins with a slash`);
  const request = { method: "GET", path: path ?? said?.path ?? "/" };
  return { ...said, ...request, ...(host === undefined ? {} : { host }) };
}

function platformsOf(asked: string | undefined): readonly (PlatformOptions["name"] | undefined)[] {
  if (asked === undefined) return [undefined];
  if (asked === "all") return PLATFORM_NAMES;
  const name = PLATFORM_NAMES.find((known) => known === asked);
  if (name === undefined) throw new CannotJudge(`--platform ${asked}: one of ${[...PLATFORM_NAMES, "all"].join(", ")}`);
  return [name];
}

function traceOn(platform: PlatformOptions["name"] | undefined, flow: Flow, options: Options): Told {
  const { file = [], repair = false, lab, cluster } = options;
  const applied = applyFiles(worldOf({ lab, cluster, platform }), [file].flat());
  const { title, name, models } = platformOf(applied.state.document);
  return {
    ...(platform === undefined ? {} : { platform: { name, title, models: models.map(({ reason }) => reason) } }),
    trace: explainTrace(applied.state, tracePacket(applied.state, flow)),
    ...(repair ? { repairs: repairsFor(applied, flow) } : {}),
  };
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

function text({ platform, trace, repairs = [] }: Told): string {
  const heading = platform ? [platform.title, ...platform.models.map((reason) => `MODEL: ${reason}`)] : [];
  return [...heading, traceText(trace), ...repairs.map(repairText)].join("\n").trimEnd();
}

function repairText({ line, sentence }: Repair): string {
  return `What would help: ${sentence}${line ? ` (${line.fileName}:${line.range.start.line})` : ""}`;
}
