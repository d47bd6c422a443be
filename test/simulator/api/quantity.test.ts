import { describe, expect, it } from "vitest";
import {
  canonicalQuantity,
  canonicalResource,
  compareQuantities,
  isWhole,
  quantityProblem,
} from "../../../src/simulator/api/quantity.ts";

describe("an amount as the server stores it", () => {
  const rows: readonly (readonly [written: string | number, stored: string])[] = [
    [1, "1"],
    [0.5, "500m"],
    ["0.5", "500m"],
    ["1000m", "1"],
    ["1500m", "1500m"],
    [".25", "250m"],
    ["1000", "1k"],
    ["100000", "100k"],
    ["1.5G", "1500M"],
    ["0", "0"],
    ["0Ki", "0"],
    ["64Mi", "64Mi"],
    ["1024Mi", "1Gi"],
    ["1536Mi", "1536Mi"],
    ["0.5Gi", "512Mi"],
    ["0.5Ki", "512"],
    ["1e3", "1e3"],
    ["12E6", "12e6"],
    ["1E", "1E"],
    ["-100m", "-100m"],
    ["+5", "5"],
  ];
  for (const [written, stored] of rows) {
    it(`${written} is ${stored}`, () => {
      expect(canonicalQuantity(written)).toBe(stored);
    });
  }

  it("of a resource has no finer parts than thousandths, and is rounded up to them", () => {
    expect(["1n", "100001u", "-1500u"].map(canonicalResource)).toEqual(["1m", "101m", "-2m"]);
  });

  it("stays what it is when it is none", () => {
    expect(["", "ten", "5KiB"].map(canonicalQuantity)).toEqual(["", "ten", "5KiB"]);
  });
});

describe("a text that is no amount", () => {
  const form = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
  const rows: readonly (readonly [text: string, problem: string | undefined])[] = [
    ["", form],
    ["ten", form],
    ["1 Gi", form],
    ["1.2.3", form],
    ["100MB", form],
    ["1gi", form],
    ["1mi", "unable to parse quantity's suffix"],
    ["5KM", "unable to parse quantity's suffix"],
    ["64Mi", undefined],
    ["m", undefined],
    ["1e-3", undefined],
  ];
  for (const [text, problem] of rows) {
    it(`"${text}"`, () => {
      expect(quantityProblem(text)).toBe(problem);
    });
  }
});

describe("amounts compared", () => {
  const rows = [
    { left: "1", right: "1000m", order: 0 },
    { left: "1Gi", right: "1G", order: 1 },
    { left: "100m", right: "0.2", order: -1 },
    { left: "9007199254740993", right: "9007199254740992", order: 1 },
  ];
  for (const { left, right, order } of rows) {
    it(`${left} and ${right}`, () => {
      expect(compareQuantities(left, right)).toBe(order);
    });
  }

  it("know whether they are whole", () => {
    expect(["1", "1000m", "0.5", "0.5Ki"].map(isWhole)).toEqual([true, true, false, true]);
  });
});
