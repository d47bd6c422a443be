import type { Check, Probe } from "./check.ts";
import { gradingHashOf } from "./grading-hash.ts";
import type { Lab, Symptom, Task, World } from "./lab.ts";
import { textsIn } from "./texts.ts";

/** A value as an author may write it: what has a default may be left out. */
type Declared<T, Optional extends keyof T> = Omit<T, Optional> & Partial<Pick<T, Optional>>;

/** A task as `lab.yaml` may declare it. */
export type DeclaredTask = Declared<Omit<Task, "checks">, "needs" | "weight" | "credit" | "world"> & {
  /** What happens before each of its checks looks. */
  readonly after?: readonly string[];
  /** As declared: `withDefaults` fills in what a kind of check may leave out. */
  readonly checks: readonly Check[];
};

/** `lab.yaml` as its schema lets it stand: much may be left out. */
export type DeclaredLab = Declared<
  Omit<Lab, "id" | "tasks" | "symptoms" | "worlds" | "gradingHash" | FromFiles>,
  "concepts" | "requires" | "evidence" | "questions" | "locked" | "editable" | "terminal" | "survivors" | "variants"
> & {
  readonly tasks: readonly DeclaredTask[];
  readonly symptoms?: readonly Declared<Symptom, "protocol">[];
};

type FromFiles = "brief" | "debrief" | "start" | "solution" | "alsoRight" | "wrong";

/** The lab with every default filled in, and the texts of its folder. */
export function assemble(
  id: string,
  declared: DeclaredLab,
  files: ReadonlyMap<string, string>,
  worlds: Readonly<Record<string, World>>,
): Lab {
  const text = (file: string): string => files.get(file) ?? "";
  const lab = {
    id,
    concepts: [],
    requires: [],
    evidence: [],
    questions: [],
    locked: [],
    editable: [],
    terminal: false,
    survivors: [],
    variants: {},
    ...declared,
    symptoms: (declared.symptoms ?? []).map((symptom) => ({ protocol: "TCP" as const, ...symptom })),
    tasks: tasksOf(declared.tasks),
    worlds,
    brief: text("brief.md"),
    debrief: text("debrief.md"),
    start: text("start.yaml"),
    solution: text("solution.yaml"),
    alsoRight: textsIn(files, "also-right"),
    wrong: textsIn(files, "wrong"),
  };
  return { ...lab, gradingHash: gradingHashOf(lab) };
}

/** Tasks with every default filled in. */
export function tasksOf(declared: readonly DeclaredTask[]): readonly Task[] {
  return declared.map(({ after = [], ...task }) => ({
    weight: 1,
    credit: "all-or-nothing",
    needs: [],
    world: "cluster",
    ...task,
    checks: task.checks.map((check) => withDefaults({ ...check, after: [...after, ...(check.after ?? [])] })),
  }));
}

function withDefaults(declared: Check): Check {
  const check = { ...declared, weight: declared.weight ?? 1 };
  switch (check.kind) {
    case "probe":
    case "distribution":
    case "source-ip":
    case "matrix":
      return withProtocol(check);
    case "path":
      return withProtocol({ ...check, crosses: check.crosses ?? [], avoids: check.avoids ?? [] });
    case "network-model":
      return { ...check, requirements: check.requirements ?? ["R1", "R2", "R3", "R4"] };
    case "dns":
      return { ...check, outcome: check.outcome ?? "answered" };
    case "answer":
      return check.outcomeOf ? { ...check, outcomeOf: withProtocol(check.outcomeOf) } : check;
    case "state":
    case "admission":
      return check;
  }
}

const withProtocol = <T extends { readonly protocol: Probe["protocol"] }>(sent: T): T => ({
  ...sent,
  protocol: sent.protocol ?? "TCP",
});
