import type { ClusterState, JsonValue } from "../../src/simulator/index.ts";
import { type Field, fieldsIn, formatPath, type JsonMap, withField } from "../lab/json-fields.ts";

/** One way to get an object wrong: what was done, and what became of it; undefined when it was left out altogether. */
export type Slip = { readonly what: string; readonly object: JsonMap | undefined };

/** Makes slips of one kind in an object. The cluster tells what else there is to mix things up with. */
export type Mutator = (object: JsonMap, cluster: ClusterState) => readonly Slip[];

/** What kinds of fields the names of a path stand for. */
export const lastName = ({ path }: Field): string => String(path.at(-1));

/** Fields that somebody thought about: not what every object begins with. */
export function fieldsOf(object: JsonMap): readonly Field[] {
  return fieldsIn(object).filter(
    ({ path: [first, second] }) => first === "spec" || second === "labels" || second === "namespace",
  );
}

/** The object with another value at the field; undefined leaves the field out. */
export function change(object: JsonMap, { path }: Field, to: JsonValue | undefined, what: string): Slip {
  return { what: `${what} ${formatPath(path)}`, object: withField(object, path, to) as JsonMap };
}
