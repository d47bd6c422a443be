import { type Field, isMap } from "../lab/json-fields.ts";
import { change, fieldsOf, lastName, type Mutator, type Slip } from "./mistake.ts";

/** Every field may be forgotten. */
export const leaveOut: Mutator = (object) =>
  fieldsOf(object).map((field) => change(object, field, undefined, "leave out"));

/** A letter may be lost where names must agree: in labels, selectors and the object's own name. */
export const mistype: Mutator = (object) => {
  const name: Field = { path: ["metadata", "name"], value: isMap(object.metadata) ? (object.metadata.name ?? "") : "" };
  return [name, ...fieldsOf(object).filter(isLabel)]
    .filter(({ value }) => String(value).length > 1)
    .map((field) => change(object, field, String(field.value).slice(0, -1), "mistype"));
};

const LABEL_MAPS: ReadonlySet<string> = new Set(["labels", "matchLabels", "selector"]);

function isLabel({ path, value }: Field): boolean {
  return typeof value === "string" && LABEL_MAPS.has(String(path.at(-2)));
}

/** What belongs under `spec` ends up beside it, or under `metadata`. */
export const misplace: Mutator = (object) => {
  const { spec, metadata } = object;
  if (!isMap(spec)) return [];
  return Object.entries(spec).flatMap(([name, value]): readonly Slip[] => {
    const { [name]: _, ...others } = spec;
    return [
      { what: `write ${name} beside spec`, object: { ...object, spec: others, [name]: value } },
      {
        what: `write ${name} under metadata`,
        object: { ...object, spec: others, metadata: { ...(isMap(metadata) ? metadata : {}), [name]: value } },
      },
    ];
  });
};

/** A port is a number: in quotes it is the name of one. */
export const quote: Mutator = (object) =>
  fieldsOf(object)
    .filter((field) => typeof field.value === "number" && lastName(field).toLowerCase().endsWith("port"))
    .map((field) => change(object, field, String(field.value), "quote"));
