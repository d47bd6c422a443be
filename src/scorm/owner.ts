type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const OWNER = "hop-by-hop/owner";
const LABS = "hop-by-hop/lab/";
const asideOf = (learner: string): string => `hop-by-hop/of/${encodeURIComponent(learner)}/`;

/**
 * Gives the browser's drafts to the learner that the platform names: in a classroom one browser serves many. What the
 * learner before left is put aside, and comes back with that learner.
 */
export function giveTo(store: Store, learner: string): void {
  const before = store.getItem(OWNER);
  if (learner === "" || before === learner) return;
  // Drafts without an owner are those of whoever comes first.
  if (before !== null) {
    moveKeys(store, LABS, asideOf(before));
    moveKeys(store, asideOf(learner), LABS);
  }
  store.setItem(OWNER, learner);
}

function moveKeys(store: Store, from: string, to: string): void {
  const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? "").filter((key) => key.startsWith(from));
  for (const key of keys) {
    store.setItem(to + key.slice(from.length), store.getItem(key) ?? "");
    store.removeItem(key);
  }
}
