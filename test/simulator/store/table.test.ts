import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_INDEX, keysIn, moved, persistentIndex, sizeOf } from "../../../src/simulator/store/bucket-index.ts";
import {
  drafted,
  emptyTable,
  pairsIn,
  persistent,
  read,
  sizeIn,
  type Table,
  write,
} from "../../../src/simulator/store/table.ts";

const key = fc.constantFrom(..."abcdefgh");
const writes = fc.array(fc.record({ key, value: fc.option(fc.nat(9), { nil: undefined }) }));

describe("a table", () => {
  it("holds the same whether it was written in a draft or not", () => {
    fc.assert(
      fc.property(writes, writes, (before, after) => {
        const base = before.reduce((table, { key, value }) => write(table, key, value), emptyTable<number>());
        const plain = after.reduce((table, { key, value }) => write(table, key, value), base);
        const draft = after.reduce((table, { key, value }) => write(table, key, value), drafted(base));
        const sorted = (pairs: readonly (readonly [string, number])[]) => [...pairs].sort();
        expect(sorted(pairsIn(draft))).toEqual(sorted(pairsIn(plain)));
        expect(sorted(pairsIn(persistent(draft)))).toEqual(sorted(pairsIn(plain)));
        for (const { key } of after) expect(read(draft, key)).toBe(read(plain, key));
      }),
    );
  });

  it("is still what it was after others were made from it, in whatever order they are read", () => {
    const steps = fc.array(fc.record({ from: fc.nat(20), writes, isDraft: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.constantFrom(0, 100), steps, fc.array(fc.nat(20)), (size, forks, order) => {
        const versions: Version[] = [{ table: sized(size), values: new Map(pairsIn(sized(size))) }];
        for (const { from, writes, isDraft } of forks) {
          const { table, values } = at(versions, from);
          const begun = isDraft ? drafted(table) : table;
          const next = writes.reduce((written, { key, value }) => write(written, key, value), begun);
          versions.push({ table: persistent(next), values: changedBy(values, writes) });
        }
        for (const { table, values } of [...order.map((i) => at(versions, i)), ...versions]) {
          expect([new Map(pairsIn(table)), sizeIn(table)]).toEqual([values, values.size]);
        }
      }),
    );
  });

  it("may be read while a draft is made from it", () => {
    const table = write(sized(100), "a", 1);
    const draft = write(drafted(table), "a", 2);
    expect([read(table, "a"), read(write(draft, "b", 3), "a"), read(table, "b"), read(draft, "b")]).toEqual([
      1,
      2,
      undefined,
      3,
    ]);
  });
});

type Version = { readonly table: Table<number>; readonly values: ReadonlyMap<string, number> };
type Writes = readonly { readonly key: string; readonly value: number | undefined }[];

/** A table of so many keys that no other draws. */
function sized(size: number): Table<number> {
  const keys = Array.from({ length: size }, (_, i) => `key ${i}`);
  return persistent(keys.reduce((table, key) => write(table, key, 1), drafted(emptyTable<number>())));
}

function at<T>(all: readonly T[], i: number): T {
  const found = all[i % all.length];
  if (found === undefined) throw new Error("nothing to choose from");
  return found;
}

function changedBy(values: ReadonlyMap<string, number>, writes: Writes): ReadonlyMap<string, number> {
  const changed = new Map(values);
  for (const { key, value } of writes) value === undefined ? changed.delete(key) : changed.set(key, value);
  return changed;
}

describe("an index of buckets", () => {
  const bucket = fc.subarray(["x", "y", "z"]);
  const many = fc.array(fc.record({ key: fc.nat(40).map(String), to: bucket }), { maxLength: 80 });

  it("sorts the keys of a bucket alike in a draft, in between and after it", () => {
    fc.assert(
      fc.property(many, many, (before, after) => {
        const places = new Map<string, readonly string[]>();
        const move = (index: typeof EMPTY_INDEX, { key, to }: { key: string; to: readonly string[] }) => {
          const next = moved(index, key, places.get(key) ?? [], to);
          places.set(key, to);
          keysIn(next, "x");
          return next;
        };
        const base = before.reduce(move, EMPTY_INDEX);
        const draft = after.reduce(move, drafted(base));
        const kept = persistentIndex(draft);
        for (const name of ["x", "y", "z"]) {
          const expected = [...places].filter(([, to]) => to.includes(name)).map(([key]) => key);
          expect(keysIn(draft, name)).toEqual(expected.sort());
          expect(keysIn(kept, name)).toEqual(expected);
          expect(sizeOf(kept, name)).toBe(expected.length);
        }
      }),
    );
  });
});
