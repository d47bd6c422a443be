import { Map as PersistentMap } from "immutable";

/**
 * A persistent map by key. While it has a draft it changes in place, which costs a fraction: `drafted` and `persistent`
 * are the way in and out.
 */
export type Table<V> = {
  readonly base: PersistentMap<string, V>;
  /** What differs from `base`: undefined for what is gone. */
  readonly draft?: Map<string, V | undefined>;
};

export function emptyTable<V>(): Table<V> {
  return { base: PersistentMap() };
}

export function read<V>({ base, draft }: Table<V>, key: string): V | undefined {
  const value = draft?.get(key);
  return value !== undefined || draft?.has(key) ? value : base.get(key);
}

/** The table with another value for the key; undefined takes it out. */
export function write<V>(table: Table<V>, key: string, value: V | undefined): Table<V> {
  if (!table.draft) return { base: value === undefined ? table.base.delete(key) : table.base.set(key, value) };
  table.draft.set(key, value);
  return table;
}

/** Every key with its value, in no order. */
export function pairsIn<V>({ base, draft }: Table<V>): readonly (readonly [string, V])[] {
  const pairs: (readonly [string, V])[] = [];
  for (const pair of base) if (!draft?.has(pair[0])) pairs.push(pair);
  for (const [key, value] of draft ?? []) if (value !== undefined) pairs.push([key, value]);
  return pairs;
}

export function drafted<V>({ base }: Table<V>): Table<V> {
  return { base, draft: new Map() };
}

export function persistent<V>({ base, draft }: Table<V>): Table<V> {
  if (!draft || draft.size === 0) return { base };
  return {
    base: base.withMutations((next) => {
      for (const [key, value] of draft) value === undefined ? next.delete(key) : next.set(key, value);
    }),
  };
}
