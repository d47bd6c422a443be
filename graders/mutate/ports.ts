import { isMap, type JsonMap, withField } from "../lab/json-fields.ts";
import { change, fieldsOf, lastName, type Mutator, type Slip } from "./mistake.ts";

const PORTS = ["port", "targetPort", "nodePort"] as const;

/** Two of the three ports of a Service change places. */
export const swapPorts: Mutator = (object) =>
  fieldsOf(object).flatMap(({ path, value }) =>
    isMap(value)
      ? pairs(value).map(([a, b]): Slip => {
          const swapped = { ...value, [a]: value[b] ?? null, [b]: value[a] ?? null };
          return {
            what: `swap ${a} and ${b} of ${path.at(-2)}[${path.at(-1)}]`,
            object: withField(object, path, swapped) as JsonMap,
          };
        })
      : [],
  );

function pairs(ports: JsonMap): readonly (readonly [string, string])[] {
  return PORTS.flatMap((a, i) => PORTS.slice(i + 1).map((b) => [a, b] as const)).filter(
    ([a, b]) => ports[a] !== undefined && ports[b] !== undefined && ports[a] !== ports[b],
  );
}

/** The next port, or for a node port one that is none. */
export const missPort: Mutator = (object) =>
  fieldsOf(object).flatMap((field) => {
    const { value } = field;
    if (typeof value !== "number" || !lastName(field).toLowerCase().endsWith("port")) return [];
    const next = change(object, field, value + 1, "count one too many in");
    return lastName(field) === "nodePort" ? [next, change(object, field, 8080, "leave the range with")] : [next];
  });
