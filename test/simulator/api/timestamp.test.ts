import { describe, expect, it } from "vitest";
import { secondsAt, timestampAt } from "../../../src/simulator/api/timestamp.ts";

describe("the time of a cluster", () => {
  it("is written as the API writes it", () => {
    expect([0, 59.9, 90_000].map(timestampAt)).toEqual([
      "2026-01-01T00:00:00Z",
      "2026-01-01T00:00:59Z",
      "2026-01-02T01:00:00Z",
    ]);
  });

  it("is read back, whole seconds as they were", () => {
    expect([0, 1, 86_400 * 400].map((seconds) => secondsAt(timestampAt(seconds)))).toEqual([0, 1, 86_400 * 400]);
  });
});
