import { describe, expect, it } from "vitest";
import { KINDS_WITH_FIELDS } from "../../src/simulator/api/modelled-fields.ts";
import { publishedKinds } from "../../src/simulator/api/types.ts";
import { isModelled } from "../../src/simulator/apiserver/rules.ts";
import { fieldsPage, hasField, supportOf, typeOf } from "./fields-page.ts";

describe("the table of fields", () => {
  it("has a row for every kind that acts, and for no other", () => {
    const acting = publishedKinds().filter(({ kind }) => isModelled(kind));
    expect([...KINDS_WITH_FIELDS].sort()).toEqual([...new Set(acting.map(({ kind }) => kind))].sort());
  });

  it("names only fields that the server publishes", () => {
    const wrong = KINDS_WITH_FIELDS.flatMap((kind) => {
      const { modelled, withoutEffect } = supportOf(kind);
      const paths = [...modelled, ...withoutEffect].filter((path) => !hasField(typeOf(kind), path));
      return paths.filter((path) => path !== "status").map((path) => `${kind} ${path}`);
    });
    expect(wrong).toEqual([]);
  });

  it("is what the page of fields says (vitest -u writes it)", async () => {
    await expect(fieldsPage()).toMatchFileSnapshot("../../docs/reference/fields.md");
  });
});
