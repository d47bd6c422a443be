import {
  drafted,
  emptyTable,
  isDraft,
  pairsIn,
  persistent,
  read,
  sizeIn,
  type Table,
  touchedKeys,
  write,
} from "./table.ts";

/** Keys of objects by the name of the bucket they stand in. */
export type BucketIndex = Table<Bucket>;

type KeySet = Table<true>;
/** Few keys are a sorted list, many a set. */
type Members = readonly string[] | KeySet;
const FEW = 16;

type Bucket = {
  readonly members: Members;
  /** Who came and who left in a draft, where many do so at once. */
  readonly pending?: Pending;
};

type Pending = { readonly came: Set<string>; readonly left: Set<string>; order?: readonly string[] | undefined };

export const EMPTY_INDEX: BucketIndex = emptyTable();

/** The index after an object moved from its old buckets to its new ones; buckets that it stays in are not touched. */
export function moved(index: BucketIndex, key: string, from: readonly string[], to: readonly string[]): BucketIndex {
  let next = index;
  for (const bucket of from) if (!to.includes(bucket)) next = changed(next, bucket, key, "leaves");
  for (const bucket of to) if (!from.includes(bucket)) next = changed(next, bucket, key, "comes");
  return next;
}

/** The keys of a bucket, sorted. */
export function keysIn(index: BucketIndex, name: string): readonly string[] {
  const bucket = read(index, name);
  if (!bucket) return [];
  const { members, pending } = bucket;
  if (!pending) return sorted(members);
  pending.order ??= sortedWith(members, pending);
  return pending.order;
}

export function sizeOf(index: BucketIndex, name: string): number {
  const bucket = read(index, name);
  if (!bucket) return 0;
  const { members, pending } = bucket;
  const size = isFew(members) ? members.length : sizeIn(members);
  return size + (pending ? pending.came.size - pending.left.size : 0);
}

/** The index of a draft as one that is kept. */
export function persistentIndex(index: BucketIndex): BucketIndex {
  for (const name of touchedKeys(index)) {
    const bucket = read(index, name);
    if (bucket?.pending) write(index, name, unlessEmpty(membersOf(bucket)));
  }
  return persistent(index);
}

function changed(index: BucketIndex, name: string, key: string, how: "comes" | "leaves"): BucketIndex {
  const bucket = read(index, name) ?? EMPTY;
  if (!isDraft(index)) {
    return write(
      index,
      name,
      unlessEmpty(exchanged(bucket.members, one(how === "comes" && key), one(how === "leaves" && key))),
    );
  }
  const pending = bucket.pending ?? { came: new Set(), left: new Set() };
  const [into, outOf] = how === "comes" ? [pending.came, pending.left] : [pending.left, pending.came];
  if (!outOf.delete(key)) into.add(key);
  pending.order = undefined;
  return bucket.pending ? index : write(index, name, { ...bucket, pending });
}

const one = (key: string | false): ReadonlySet<string> => new Set(key === false ? [] : [key]);

const EMPTY: Bucket = { members: [] };

function membersOf({ members, pending }: Bucket): Members {
  return pending ? exchanged(members, pending.came, pending.left) : members;
}

function exchanged(members: Members, came: ReadonlySet<string>, left: ReadonlySet<string>): Members {
  if (!isFew(members)) {
    return setOf(drafted(members), came, left);
  }
  const kept = members.filter((key) => !left.has(key));
  const all = came.size === 0 ? kept : [...kept, ...came].sort();
  return all.length > FEW ? setOf(drafted(emptyTable<true>()), all, []) : all;
}

function setOf(draft: KeySet, came: Iterable<string>, left: Iterable<string>): KeySet {
  for (const key of left) write(draft, key, undefined);
  for (const key of came) write(draft, key, true);
  return persistent(draft);
}

function unlessEmpty(members: Members): Bucket | undefined {
  return (isFew(members) ? members.length : sizeIn(members)) > 0 ? { members } : undefined;
}

function isFew(members: Members): members is readonly string[] {
  return Array.isArray(members);
}

function sortedWith(members: Members, { came, left }: Pending): readonly string[] {
  const kept = left.size === 0 ? sorted(members) : sorted(members).filter((key) => !left.has(key));
  return came.size === 0 ? kept : [...kept, ...came].sort();
}

// Sets never change in place, so that their order need be found only once.
const ORDERS = new WeakMap<KeySet, readonly string[]>();

function sorted(members: Members): readonly string[] {
  if (isFew(members)) return members;
  const known = ORDERS.get(members);
  if (known) return known;
  const keys = pairsIn(members)
    .map(([key]) => key)
    .sort();
  ORDERS.set(members, keys);
  return keys;
}
