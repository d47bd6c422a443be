import type { SourceFile } from "../api/source.ts";
import type { Target } from "../apiserver/write.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { type Flags, parseArguments, splitWords } from "./command-line.ts";
import { clientError, warning } from "./complaint.ts";
import { deleteOne } from "./delete.ts";
import { type FileVerb, submitFile } from "./files.ts";
import { type Marking, markOne, parseChanges } from "./label.ts";
import { type CommandOutcome, outcomeOf, type Step, stepThrough } from "./outcome.ts";
import { patchOne } from "./patch.ts";
import { scaleOne } from "./scale.ts";
import { targetsMeant } from "./targets.ts";
import type { FileOptions } from "./written.ts";

/** One command as it was typed: its verb, what follows, and the files that lie in the working folder. */
type Command = {
  readonly line: string;
  readonly verb: string;
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
  readonly files: readonly SourceFile[];
};

const FLAGS: Flags = {
  filename: { takes: "value", short: "f" },
  namespace: { takes: "value", short: "n" },
  validate: { takes: "optional" },
  "dry-run": { takes: "optional" },
  overwrite: { takes: "nothing" },
  all: { takes: "nothing" },
  selector: { takes: "value", short: "l" },
  replicas: { takes: "value" },
  "current-replicas": { takes: "value" },
  patch: { takes: "value", short: "p" },
  type: { takes: "value" },
  force: { takes: "nothing" },
  "grace-period": { takes: "value" },
  now: { takes: "nothing" },
  wait: { takes: "optional" },
};

/** Runs a kubectl command line on a cluster: the next state, and kubectl's own words. */
export function kubectl(state: ClusterState, line: string, files: readonly SourceFile[] = []): CommandOutcome {
  const [program, verb = "", ...rest] = splitWords(line);
  if (program !== "kubectl") return failed(state, `unknown program "${program ?? ""}"`);
  const parsed = parseArguments(rest, FLAGS);
  if (parsed.kind === "misused") return failed(state, `${parsed.message}\nSee 'kubectl ${verb} --help' for usage.`);
  const command: Command = { line, verb, files, words: parsed.words, flags: parsed.flags };
  const run = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined;
  return run ? run(state, command) : failed(state, `unknown command "${verb}" for "kubectl"`);
}

const COMMANDS: Readonly<Record<string, (state: ClusterState, command: Command) => CommandOutcome>> = {
  apply: (state, command) => withFile(state, command, "apply"),
  create: (state, command) => withFile(state, command, "create"),
  replace: (state, command) => withFile(state, command, "replace"),
  delete: (state, command) =>
    command.flags.has("filename") ? withFile(state, command, "delete") : remove(state, command),
  label: (state, command) => mark(state, command, "labels"),
  annotate: (state, command) => mark(state, command, "annotations"),
  scale,
  patch,
};

function failed(state: ClusterState, message: string): CommandOutcome {
  return outcomeOf(state, [{ state, complaints: [clientError(message)], diagnostics: [] }]);
}

function withFile(state: ClusterState, { flags, files }: Command, verb: FileVerb): CommandOutcome {
  const name = flags.get("filename");
  if (name === undefined) return failed(state, "must specify one of -f and -k");
  const file = files.find(({ fileName }) => fileName === name);
  return file ? submitFile(state, file, verb, fileOptions(flags)) : failed(state, `the path "${name}" does not exist`);
}

function fileOptions(flags: ReadonlyMap<string, string>): FileOptions {
  const validate = flags.get("validate");
  const dryRun = flags.get("dry-run");
  return {
    namespace: flags.get("namespace"),
    fieldValidation: validate === "warn" ? "warn" : validate === "ignore" || validate === "false" ? "ignore" : "strict",
    dryRun: dryRun === "client" || dryRun === "server" ? dryRun : "none",
  };
}

function remove(state: ClusterState, command: Command): CommandOutcome {
  if (command.words.length === 0) return failed(state, NOTHING_TO_DELETE);
  return onEach(state, command, command.words, "resource(s) were provided, but no name was specified", (at, { ref }) =>
    deleteOne(at, ref),
  );
}

const NOTHING_TO_DELETE = `You must provide one or more resources by argument or filename.
Example resource specifications include:
   '-f rsrc.yaml'
   '--filename=rsrc.json'
   '<resource> <name>'
   '<resource>'`;

function mark(state: ClusterState, command: Command, marking: Marking): CommandOutcome {
  const isChange = (word: string): boolean => word.includes("=") || word.endsWith("-");
  const changes = parseChanges(command.words.filter(isChange));
  const one = marking === "labels" ? "label" : "annotation";
  if (Object.keys(changes.set).length + changes.remove.length === 0)
    return failed(state, `at least one ${one} update is required`);
  const how = { overwrite: command.flags.get("overwrite") === "true", command: command.line };
  const named = command.words.filter((word) => !isChange(word));
  return onEach(
    state,
    command,
    named,
    "one or more resources must be specified as <resource> <name> or <resource>/<name>",
    (at, target) => markOne(at, target, marking, changes, how),
  );
}

function scale(state: ClusterState, command: Command): CommandOutcome {
  const wanted = command.flags.get("replicas");
  if (wanted === undefined) return failed(state, 'required flag(s) "replicas" not set');
  const replicas = Number(wanted);
  if (!Number.isInteger(replicas) || replicas < 0)
    return failed(state, "The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0");
  const current = command.flags.get("current-replicas");
  return onEach(state, command, command.words, "resource(s) were provided, but no name was specified", (at, target) =>
    scaleOne(
      at,
      target,
      replicas,
      current === undefined || current === "-1" ? undefined : Number(current),
      command.line,
    ),
  );
}

function patch(state: ClusterState, command: Command): CommandOutcome {
  const text = command.flags.get("patch");
  if (text === undefined)
    return failed(state, "must specify --patch or --patch-file containing the contents of the patch");
  const type = command.flags.get("type") ?? "strategic";
  if (type !== "strategic" && type !== "merge" && type !== "json")
    return failed(state, `--type must be one of [json merge strategic], not "${type}"`);
  return onEach(state, command, command.words, "resource(s) were provided, but no name was specified", (at, target) =>
    patchOne(at, target, text, type, command.line),
  );
}

/** Does something to each object that a command means. */
function onEach(
  state: ClusterState,
  { flags }: Command,
  words: readonly string[],
  nameless: string,
  act: (state: ClusterState, target: Target) => Step,
): CommandOutcome {
  const meant = targetsMeant(state, flags, words, nameless);
  switch (meant.kind) {
    case "unclear":
      return failed(state, meant.message);
    case "nobody":
      return { ...outcomeOf(state, []), stderr: "No resources found\n" };
    case "targets":
      return outcomeOf(state, [...noticesOn(state, meant.targets), ...stepThrough(state, meant.targets, act)]);
  }
}

/** A kind that is a thing of the past is called so with every answer (S-905). */
function noticesOn(state: ClusterState, [target]: readonly Target[]): readonly Step[] {
  const notice = target?.rules.deprecated;
  return notice === undefined ? [] : [{ state, complaints: [warning(notice)], diagnostics: [] }];
}
