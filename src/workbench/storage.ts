import type { Session } from "./session.ts";

/** What is kept of one lab between visits. What an older version did not keep is absent. */
export type Kept = Pick<Session, "draft" | "passed"> &
  Partial<Pick<Session, "answers" | "commands" | "history">> & { readonly version: 1 };
export type Loaded = { readonly kept: Kept | undefined; readonly problem: string };
/** How to get at the storage: a browser that blocks it refuses already when it is named. */
type Open = () => Pick<Storage, "getItem" | "setItem">;

/** Where a lab is kept. */
export const keyOf = (lab: string): string => `hop-by-hop/lab/${lab}`;

/** What is kept of the lab; storage that cannot be read is told, and then never written over. */
export function load(open: Open, lab: string): Loaded {
  try {
    const text = open().getItem(keyOf(lab));
    if (text === null) return { kept: undefined, problem: "" };
    const kept = JSON.parse(text) as Kept;
    if (kept.version === 1 && typeof kept.draft === "string") return { kept, problem: "" };
  } catch {
    // Blocked, or not ours: the same to the learner.
  }
  return {
    kept: undefined,
    problem: "What this browser kept of the lab cannot be read. It is left as it is, and your draft is not saved.",
  };
}

/** Keeps the lab; gives the message for the learner when that fails. */
export function save(open: Open, lab: string, kept: Kept): string {
  try {
    open().setItem(keyOf(lab), JSON.stringify(kept));
    return "";
  } catch {
    return "This browser refuses to save your draft. Copy it before you leave the page.";
  }
}
