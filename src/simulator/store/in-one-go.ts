import { persistentIndex } from "./bucket-index.ts";
import type { ObjectStore } from "./object-store.ts";
import { drafted, isDraft, persistent } from "./table.ts";

/**
 * Runs many changes as one. In between, the stores change in place, which costs a fraction; so the one that is handed in
 * must be threaded through, and none of those in between be kept.
 */
export function inOneGo<T extends { readonly objects: ObjectStore }>(state: T, change: (state: T) => T): T {
  if (isDraft(state.objects.entries)) return change(state);
  const changed = change({ ...state, objects: drafting(state.objects) });
  return { ...changed, objects: settled(changed.objects) };
}

function drafting({ entries, index, changed }: ObjectStore): ObjectStore {
  return { entries: drafted(entries), index: drafted(index), changed: drafted(changed) };
}

function settled({ entries, index, changed }: ObjectStore): ObjectStore {
  return { entries: persistent(entries), index: persistentIndex(index), changed: persistent(changed) };
}
