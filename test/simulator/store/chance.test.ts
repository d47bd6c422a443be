import { describe, expect, it } from "vitest";
import { draw, fnv1a, randomSuffix } from "../../../src/simulator/store/chance.ts";

describe("draw", () => {
  it("[S-010] gives the same draw for the same seed and purpose", () => {
    expect(draw(7, "nodePort default/web", 2682)).toBe(draw(7, "nodePort default/web", 2682));
  });

  it("spreads evenly over its range", () => {
    const draws = Array.from({ length: 3000 }, (_, i) => draw(1, `endpoint ${i}`, 3));
    const counts = [0, 1, 2].map((value) => draws.filter((drawn) => drawn === value).length);
    expect(Math.min(...counts)).toBeGreaterThan(900);
  });
});

describe("randomSuffix", () => {
  it("[S-401] has five letters of Kubernetes' alphabet", () => {
    expect(randomSuffix(1, "default/web")).toMatch(/^[bcdfghjklmnpqrstvwxz2456789]{5}$/);
  });
});

describe("fnv1a", () => {
  // Published test vectors of FNV-1a, 32 bits.
  for (const [text, hash] of [
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ] as const) {
    it(`hashes ${JSON.stringify(text)}`, () => expect(fnv1a(text)).toBe(hash));
  }
});
