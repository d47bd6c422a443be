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

/** What a lab is called: in addresses, in results, and by its folder. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const OPTIONAL = /^(also-right|wrong|worlds)\/[^/]+\.yaml$/;
/** What editors and systems leave behind. */
const LEFTOVER = /(^|\/)\.|~$/;
const REQUIRED = ["lab.yaml", "brief.md", "debrief.md", "cluster.yaml", "start.yaml", "solution.yaml"];

/** Reads a lab from the texts of its folder, by path inside it. Everything that is wrong is told at once. */
export function loadLab(id: string, files: ReadonlyMap<string, string>): LoadedLab {
  const misplaced = folderProblems(id, [...files.keys()]);
  if (misplaced.length > 0) return { kind: "broken", problems: misplaced };
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

function folderProblems(id: string, files: readonly string[]): readonly LabProblem[] {
  const strangers = files.filter((file) => !REQUIRED.includes(file) && !OPTIONAL.test(file) && !LEFTOVER.test(file));
  return [
    ...(ID.test(id) ? [] : [problem("lab.yaml", 1, `the folder ${id} must be named in lower case, with dashes`)]),
    ...REQUIRED.filter((file) => !files.includes(file)).map((file) => problem(file, 1, "the file is missing")),
    ...strangers.map((file) =>
      problem(
        file,
        1,
        `nobody reads this file: a lab holds ${REQUIRED.join(", ")}, also-right/*.yaml, wrong/*.yaml, worlds/*.yaml`,
      ),
    ),
  ];
}
