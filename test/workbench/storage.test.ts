import { describe, expect, it } from "vitest";
import { load, save } from "../../src/workbench/storage.ts";

const kept = { version: 1, draft: "kind: Service", passed: true } as const;

function storeOf(text: string | null, refuses = false) {
  let held = text;
  const store = {
    getItem: () => held,
    setItem: (_: string, value: string) => {
      if (refuses) throw new Error("quota exceeded");
      held = value;
    },
  };
  return () => store;
}

describe("what the browser keeps of a lab", () => {
  it("comes back as it was saved", () => {
    const store = storeOf(null);
    expect(save(store, "lab", kept)).toBe("");
    expect(load(store, "lab")).toEqual({ kept, problem: "" });
  });

  it("is nothing on the first visit, and that is no problem", () => {
    expect(load(storeOf(null), "lab")).toEqual({ kept: undefined, problem: "" });
  });

  for (const text of ["not JSON", '{"version":2}', "null"]) {
    it(`is told to be unreadable when it is ${text}`, () => {
      const loaded = load(storeOf(text), "lab");
      expect(loaded.kept).toBeUndefined();
      expect(loaded.problem).toMatch(/cannot be read/);
    });
  }

  it("is told to be unreadable when the browser blocks its storage", () => {
    const blocked = () => {
      throw new Error("access is denied");
    };
    expect(load(blocked, "lab").problem).toMatch(/cannot be read/);
    expect(save(blocked, "lab", kept)).toMatch(/Copy it/);
  });

  it("says so when the browser refuses to save", () => {
    expect(save(storeOf(null, true), "lab", kept)).toMatch(/Copy it/);
  });
});
