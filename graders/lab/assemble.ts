import type { Check, Lab, Symptom, Task, World } from "./lab.ts";
import { textsIn } from "./texts.ts";

type DeclaredTask = Omit<Task, "checks" | "needs" | "weight" | "world"> & {
  readonly checks: readonly (Check & { readonly protocol?: never })[];
} & Partial<Pick<Task, "needs" | "weight" | "world">>;
/** `lab.yaml` as its schema lets it stand: much may be left out. */
export type DeclaredLab = Pick<Lab, "title" | "module" | "level" | "minutes" | "objective" | "fileName" | "hints"> &
  Partial<Pick<Lab, "concepts" | "requires" | "evidence">> & {
    readonly tasks: readonly DeclaredTask[];
    readonly symptoms?: readonly (Omit<Symptom, "protocol"> & Partial<Pick<Symptom, "protocol">>)[];
  };

/** The lab with every default filled in, and the texts of its folder. */
export function assemble(
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
