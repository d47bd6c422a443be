import { readDocuments } from "../../src/simulator/index.ts";
import { assemble, type DeclaredLab } from "./assemble.ts";
import type { Lab } from "./lab.ts";
import { meaningProblems } from "./meaning/meaning.ts";
import { type LabProblem, problem } from "./problem.ts";
import { schemaProblems } from "./schema.ts";
import { isLab } from "./validators.generated.ts";
import { loadWorlds } from "./worlds.ts";

export type LoadedLab =
  | { readonly kind: "lab"; readonly lab: Lab }
  | { readonly kind: "broken"; readonly problems: readonly LabProblem[] };

const REQUIRED = ["lab.yaml", "brief.md", "debrief.md", "cluster.yaml", "start.yaml", "solution.yaml"];

/** Reads a lab from the texts of its folder, by path inside it. Everything that is wrong is told at once. */
export function loadLab(id: string, files: ReadonlyMap<string, string>): LoadedLab {
  const missing = REQUIRED.filter((file) => !files.has(file)).map((file) => problem(file, 1, "the file is missing"));
  if (missing.length > 0) return { kind: "broken", problems: missing };
  const read = readDocuments({ fileName: "lab.yaml", text: files.get("lab.yaml") ?? "" });
  const [declared, ...more] = read.documents;
  if (read.problem) {
    const { diagnostic, message } = read.problem;
    return { kind: "broken", problems: [problem("lab.yaml", diagnostic.range?.start.line ?? 1, message)] };
  }
  if (!declared || more.length > 0)
    return { kind: "broken", problems: [problem("lab.yaml", 1, "must be one YAML document")] };
  const shape = schemaProblems(isLab, declared, "lab.yaml");
  if (shape.length > 0) return { kind: "broken", problems: shape };
  const { worlds, problems } = loadWorlds(files);
  const lab = assemble(id, declared.value as unknown as DeclaredLab, files, worlds);
  const all = [...problems, ...meaningProblems(lab, declared)];
  return all.length > 0 ? { kind: "broken", problems: all } : { kind: "lab", lab };
}
