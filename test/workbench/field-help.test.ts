import { describe, expect, it } from "vitest";
import { type NamedType, publishedKinds, resolveType, typeOfKind } from "../../src/simulator/index.ts";
import { FIELDS, VALUES } from "../../src/workbench/assist/field-help.ts";

const structs = allStructs();

describe("the help of fields", () => {
  it("speaks only of fields that the server publishes", () => {
    const owned = Object.keys(FIELDS).filter((key) => key.includes("."));
    expect(owned.filter((key) => !isPublished(key))).toEqual([]);
  });

  it("speaks only of values that the server publishes", () => {
    const kinds = new Set(publishedKinds().map(({ kind }) => kind));
    const unknown = Object.keys(VALUES).filter((key) => {
      const [field = "", value = ""] = key.split("=");
      return field === "kind" ? !kinds.has(value) : !fieldOf(field)?.schema.enum?.includes(value);
    });
    expect(unknown).toEqual([]);
  });
});

const isPublished = (key: string): boolean => fieldOf(key) !== undefined;

function fieldOf(key: string): NamedType | undefined {
  const [owner = "", name = ""] = key.split(".");
  const property = structs.get(owner)?.schema.properties?.[name];
  return property && resolveType(property);
}

/** Every struct that a published kind is made of, by its Go name. */
function allStructs(): ReadonlyMap<string, NamedType> {
  const found = new Map<string, NamedType>();
  const visit = (type: NamedType): void => {
    if (type.name !== "" && found.has(type.name)) return;
    if (type.name !== "") found.set(type.name, type);
    const { properties = {}, items, additionalProperties } = type.schema;
    for (const part of [...Object.values(properties), items, additionalProperties]) if (part) visit(resolveType(part));
  };
  for (const { apiVersion, kind } of publishedKinds()) {
    const type = typeOfKind(apiVersion, kind);
    if (type) visit(type);
  }
  return found;
}
