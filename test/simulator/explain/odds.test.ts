import { describe, expect, it } from "vitest";
import { oddsOf } from "../../../src/simulator/explain/odds.ts";

describe("oddsOf", () => {
  it.each([
    [1, "certain"],
    [1 / 3, "1/3"],
    [1 / 3 / 4, "1/12"],
    [2 / 3, "2/3"],
    [1 / 7000, "1/7000"],
    [0.123456789, "about 12 %"],
  ])("says %d as %s", (probability, odds) => {
    expect(oddsOf(probability)).toBe(odds);
  });
});
