import {
  clusterDocument,
  type JsonValue,
  type ManifestDocument,
  type RawClusterDocument,
  rangeOf,
  readDocuments,
} from "../../src/simulator/index.ts";
import type { World } from "./lab.ts";
import { worldMisfits } from "./meaning/world.ts";
import { type LabProblem, problem } from "./problem.ts";
import { schemaProblems } from "./schema.ts";
import { textsIn } from "./texts.ts";
import { isCluster } from "./validators.generated.ts";

/** `cluster.yaml` is a world; each file of `worlds/` is laid over it: fields of its Cluster document replace, objects add. */
export function loadWorlds(files: ReadonlyMap<string, string>): {
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
  const over = loaded.map(({ name, over: part }) => {
    const raw: RawClusterDocument = { ...baseValue, ...((part.document?.value ?? {}) as object) };
    return { name, part, raw, fileName: `worlds/${name}.yaml` };
  });
  const misfits = [
    ...worldProblems(baseValue, base.document, "cluster.yaml"),
    ...over.flatMap(({ raw, part, fileName }) => worldProblems(raw, part.document, fileName)),
  ];
  if (misfits.length > 0) return { worlds: {}, problems: misfits };
  const world = (raw: RawClusterDocument, objects: string, fileName: string): World => ({
    written: raw,
    document: clusterDocument(raw),
    objects,
    fileName,
  });
  return {
    worlds: Object.fromEntries([
      ["cluster", world(baseValue, base.objects, "cluster.yaml")],
      ...over.map(({ name, part, raw, fileName }) => [
        name,
        world(raw, `${base.objects}\n---\n${part.objects}`, fileName),
      ]),
    ]),
    problems: [],
  };
}

function worldProblems(
  raw: RawClusterDocument,
  document: ManifestDocument | undefined,
  file: string,
): readonly LabProblem[] {
  return worldMisfits(raw).map(({ path, message }) =>
    problem(file, (document && rangeOf(document, path)?.start.line) ?? 1, message),
  );
}

type WorldPart = {
  readonly document: ManifestDocument | undefined;
  readonly objects: string;
  readonly problems: readonly LabProblem[];
};

function splitWorld(text: string, file: string): WorldPart {
  const { documents, problem: broken } = readDocuments({ fileName: file, text });
  const problems = broken ? [problem(file, broken.diagnostic.range?.start.line ?? 1, broken.message)] : [];
  const document = documents.find(({ value }) => (value as { readonly kind?: JsonValue } | null)?.kind === "Cluster");
  // The Cluster document comes first; what follows the first separator is ordinary objects.
  const separator = /^---\s*$/m.exec(text.replace(/^---\s*\n/, "\n"));
  const objects = document ? (separator ? text.slice(separator.index + separator[0].length) : "") : text;
  return { document, objects, problems };
}
