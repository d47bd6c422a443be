import type { JsonValue } from "../../src/simulator/index.ts";
import { type Field, isMap } from "../lab/json-fields.ts";
import { change, fieldsOf, lastName, type Mutator } from "./mistake.ts";

const PEERS: ReadonlySet<string> = new Set(["from", "to"]);
const SELECTORS: ReadonlySet<string> = new Set(["podSelector", "namespaceSelector"]);

/** One dash too many: what had to hold together becomes two ways in. */
export const splitPeers: Mutator = (object) =>
  peerLists(object).flatMap((field) =>
    field.value.flatMap((peer, i) => {
      const parts = isMap(peer) ? Object.entries(peer).map(([name, value]) => ({ [name]: value })) : [];
      return parts.length < 2 ? [] : [change(object, field, field.value.toSpliced(i, 1, ...parts), "split an item of")];
    }),
  );

/** One dash too few: two ways in become one that wants both. */
export const mergePeers: Mutator = (object) =>
  peerLists(object).flatMap((field) => {
    const [first, second, ...rest] = field.value;
    const parts = [first, second].flatMap((peer) => (isMap(peer) ? Object.entries(peer) : []));
    const merged = Object.fromEntries(parts);
    if (second === undefined || Object.keys(merged).length < parts.length) return [];
    return [change(object, field, [merged, ...rest], "merge the items of")];
  });

/** A selector that selects everything. */
export const selectAll: Mutator = (object) =>
  fieldsOf(object)
    .filter((field) => SELECTORS.has(lastName(field)) && isMap(field.value) && Object.keys(field.value).length > 0)
    .map((field) => change(object, field, {}, "select everything in"));

/** A rule without a peer lets everybody through. */
export const openRule: Mutator = (object) =>
  fieldsOf(object)
    .filter((field) => ["ingress", "egress"].includes(lastName(field)) && Array.isArray(field.value))
    .map((field) => change(object, field, [{}], "allow everything in"));

function peerLists(object: Parameters<Mutator>[0]): readonly (Field & { readonly value: readonly JsonValue[] })[] {
  return fieldsOf(object).flatMap((field) =>
    PEERS.has(lastName(field)) && Array.isArray(field.value) ? [{ ...field, value: field.value }] : [],
  );
}
