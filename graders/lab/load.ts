import { Ajv2020 as Ajv, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import {
  clusterDocument,
  type JsonValue,
  type ManifestDocument,
  parseDestination,
  parseIPAddress,
  parseSender,
  type RawClusterDocument,
  rangeOf,
  readManifest,
} from "../../src/simulator/index.ts";
import clusterSchema from "./cluster.schema.json";
import labSchema from "./lab.schema.json";
import type { Check, Hint, Lab, Symptom, Task, World } from "./lab.ts";

export type LoadedLab =
  | { readonly kind: "lab"; readonly lab: Lab }
  | { readonly kind: "broken"; readonly problems: readonly LabProblem[] };

/** What is wrong with a lab's folder: where, what, and what is allowed. `line` counts from 1. */
export type LabProblem = { readonly file: string; readonly line: number; readonly message: string };

const ajv = new Ajv({ allErrors: true, strict: false, formats: { ip: (text) => parseIPAddress(text) !== undefined } });
const isLab = ajv.compile(labSchema);
const isCluster = ajv.compile(clusterSchema);
const REQUIRED = ["lab.yaml", "brief.md", "debrief.md", "cluster.yaml", "start.yaml", "solution.yaml"];

/** Reads a lab from the texts of its folder, by path inside it. Everything that is wrong is told at once. */
export function loadLab(id: string, files: ReadonlyMap<string, string>): LoadedLab {
  const missing = REQUIRED.filter((file) => !files.has(file)).map((file) => problem(file, 1, "the file is missing"));
  if (missing.length > 0) return { kind: "broken", problems: missing };
  const [declared, ...more] = readManifest({ fileName: "lab.yaml", text: files.get("lab.yaml") ?? "" }).documents;
  if (!declared || more.length > 0)
    return { kind: "broken", problems: [problem("lab.yaml", 1, "must be one YAML document")] };
  const shape = schemaProblems(isLab, declared, "lab.yaml");
  if (shape.length > 0) return { kind: "broken", problems: shape };
  const { worlds, problems } = loadWorlds(files);
  const lab = assemble(id, declared.value as unknown as DeclaredLab, files, worlds);
  const all = [...problems, ...meaningProblems(lab)];
  return all.length > 0 ? { kind: "broken", problems: all } : { kind: "lab", lab };
}

type DeclaredTask = Omit<Task, "checks" | "needs" | "weight" | "world"> & {
  readonly checks: readonly (Check & { readonly protocol?: never })[];
} & Partial<Pick<Task, "needs" | "weight" | "world">>;
type DeclaredLab = Pick<Lab, "title" | "module" | "level" | "minutes" | "objective" | "fileName" | "hints"> &
  Partial<Pick<Lab, "concepts" | "requires" | "evidence">> & {
    readonly tasks: readonly DeclaredTask[];
    readonly symptoms?: readonly (Omit<Symptom, "protocol"> & Partial<Pick<Symptom, "protocol">>)[];
  };

function assemble(
  id: string,
  declared: DeclaredLab,
  files: ReadonlyMap<string, string>,
  worlds: Readonly<Record<string, World>>,
): Lab {
  const text = (file: string): string => files.get(file) ?? "";
  return {
    id,
    concepts: [],
    requires: [],
    evidence: [],
    ...declared,
    symptoms: (declared.symptoms ?? []).map((symptom) => ({ protocol: "TCP", ...symptom })),
    tasks: declared.tasks.map((task) => ({
      weight: 1,
      needs: [],
      world: "cluster",
      ...task,
      checks: task.checks.map(withProtocol),
    })),
    worlds,
    brief: text("brief.md"),
    debrief: text("debrief.md"),
    start: text("start.yaml"),
    solution: text("solution.yaml"),
    alsoRight: textsIn(files, "also-right"),
    wrong: textsIn(files, "wrong"),
  };
}

const withProtocol = (check: Check): Check =>
  check.kind === "probe" ? { ...check, protocol: check.protocol ?? "TCP" } : check;

function textsIn(files: ReadonlyMap<string, string>, folder: string): Readonly<Record<string, string>> {
  const inside = [...files].filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(".yaml"));
  return Object.fromEntries(inside.map(([path, text]) => [path.slice(folder.length + 1, -".yaml".length), text]));
}

/** `cluster.yaml` is a world; each file of `worlds/` is laid over it: fields of its Cluster document replace, objects add. */
function loadWorlds(files: ReadonlyMap<string, string>): {
  readonly worlds: Readonly<Record<string, World>>;
  readonly problems: readonly LabProblem[];
} {
  const base = splitWorld(files.get("cluster.yaml") ?? "", "cluster.yaml");
  const loaded = Object.entries(textsIn(files, "worlds")).map(([name, text]) => ({
    name,
    over: splitWorld(text, `worlds/${name}.yaml`),
  }));
  const baseValue = (base.document?.value ?? {}) as unknown as RawClusterDocument;
  const problems = [base, ...loaded.map(({ over }) => over)].flatMap((part, i) =>
    i === 0 ? base.problems : part.problems,
  );
  if (!base.document)
    return {
      worlds: {},
      problems: [
        problem("cluster.yaml", 1, "must begin with a Cluster document (apiVersion: hopbyhop/v1, kind: Cluster)"),
      ],
    };
  const broken = schemaProblems(isCluster, base.document, "cluster.yaml");
  if (problems.length + broken.length > 0) return { worlds: {}, problems: [...problems, ...broken] };
  const world = (raw: RawClusterDocument, objects: string, fileName: string): World => ({
    document: clusterDocument(raw),
    objects,
    fileName,
  });
  const over = loaded.map(
    ({ name, over: part }) =>
      [
        name,
        world(
          { ...baseValue, ...((part.document?.value ?? {}) as object) },
          `${base.objects}\n---\n${part.objects}`,
          `worlds/${name}.yaml`,
        ),
      ] as const,
  );
  return {
    worlds: Object.fromEntries([["cluster", world(baseValue, base.objects, "cluster.yaml")], ...over]),
    problems: [],
  };
}

type WorldPart = {
  readonly document: ManifestDocument | undefined;
  readonly objects: string;
  readonly problems: readonly LabProblem[];
};

function splitWorld(text: string, file: string): WorldPart {
  const { documents, problem: broken } = readManifest({ fileName: file, text });
  const problems = broken ? [problem(file, broken.diagnostic.range?.start.line ?? 1, broken.message)] : [];
  const document = documents.find(({ value }) => (value as { readonly kind?: JsonValue } | null)?.kind === "Cluster");
  // The Cluster document comes first; what follows the first separator is ordinary objects.
  const separator = /^---\s*$/m.exec(text.replace(/^---\s*\n/, "\n"));
  const objects = document ? (separator ? text.slice(separator.index + separator[0].length) : "") : text;
  return { document, objects, problems };
}

function schemaProblems(validate: ValidateFunction, document: ManifestDocument, file: string): readonly LabProblem[] {
  if (validate(document.value)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== "oneOf")
    .map((error) => schemaProblem(error, document, file));
}

function schemaProblem(
  { instancePath, message = "", params }: ErrorObject,
  document: ManifestDocument,
  file: string,
): LabProblem {
  const path = instancePath
    .slice(1)
    .replace(/\/(\d+)/g, "[$1]")
    .replaceAll("/", ".");
  const allowed =
    "allowedValues" in params
      ? `: ${JSON.stringify(params.allowedValues)}`
      : "additionalProperty" in params
        ? `: ${params.additionalProperty}`
        : "";
  return problem(file, rangeOf(document, path)?.start.line ?? 1, `${path || "the document"} ${message}${allowed}`);
}

/** What a schema cannot see: names that must exist, and addresses that must be readable. */
function meaningProblems(lab: Lab): readonly LabProblem[] {
  const ids = lab.tasks.map(({ id }) => id);
  const probes = [
    ...lab.symptoms,
    ...lab.tasks.flatMap(({ checks }) =>
      checks.flatMap((check) =>
        check.kind === "probe" ? [check, ...(check.control ? [{ id: check.id, ...check.control }] : [])] : [],
      ),
    ),
  ];
  const unreadable = probes.flatMap(({ id, from, to }) =>
    [parseSender(from), parseDestination(to)].flatMap((parsed) =>
      parsed.kind === "unreadable" ? [`${id}: ${parsed.message}`] : [],
    ),
  );
  const hintIds = lab.hints.map(({ id }: Hint) => id);
  return [
    ...repeated([...ids, ...lab.tasks.flatMap(({ checks }) => checks.map(({ id }) => id))]).map(
      (id) => `the id ${id} stands twice`,
    ),
    ...repeated(hintIds).map((id) => `the hint ${id} stands twice`),
    ...lab.tasks.flatMap(({ id, needs }) =>
      needs
        .filter((need) => !ids.includes(need))
        .map((need) => `task ${id} needs ${need}, which is no task: ${ids.join(", ")}`),
    ),
    ...lab.tasks
      .filter(({ world }) => !Object.hasOwn(lab.worlds, world))
      .map(
        ({ id, world }) => `task ${id} is judged in ${world}, which is no world: ${Object.keys(lab.worlds).join(", ")}`,
      ),
    ...Object.keys(lab.wrong)
      .filter((name) => !hintIds.includes(name.split(".")[0] ?? ""))
      .map((name) => `wrong/${name}.yaml is named after no hint: ${hintIds.join(", ")}`),
    ...unreadable,
  ].map((message) => problem("lab.yaml", 1, message));
}

const repeated = (names: readonly string[]): readonly string[] => names.filter((name, i) => names.indexOf(name) !== i);
const problem = (file: string, line: number, message: string): LabProblem => ({ file, line, message });
