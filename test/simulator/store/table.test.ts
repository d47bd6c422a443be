import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_INDEX, keysIn, moved, persistentIndex, sizeOf } from "../../../src/simulator/store/bucket-index.ts";
import { drafted, emptyTable, pairsIn, persistent, read, write } from "../../../src/simulator/store/table.ts";

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

  it("is not changed by a draft made from it", () => {
    const base = write(emptyTable<number>(), "a", 1);
    write(drafted(base), "a", 2);
    expect(read(base, "a")).toBe(1);
  });
});

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
