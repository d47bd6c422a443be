import type { Range } from "../api/source.ts";
import { MAX_DEPTH, MAX_NODES } from "./bounds.ts";
import { type FieldPlace, isJsonObject, type JsonObject, type JsonValue } from "./document.ts";
import { goSyntax } from "./go-syntax.ts";
import type { YamlAlias, YamlMap, YamlNode, YamlPair, YamlScalar } from "./go-yaml/node.ts";
import { scalarValue } from "./scalar.ts";

/** What the nodes of a document come to. */
export type Loaded = {
  readonly value: JsonValue;
  readonly places: ReadonlyMap<string, FieldPlace>;
  readonly repeats: readonly Repeat[];
  readonly refusal?: Refusal;
};

/** A key that stands in its map a second time. */
export type Repeat = { readonly key: string; readonly path: string; readonly range: Range };

/** Why the values cannot be taken. `kubectl`: in the words of its reader; `bounds`: they grow past what we read. */
export type Refusal = { readonly by: "kubectl" | "bounds"; readonly problem: string; readonly range: Range };

/** How many values a text may still have. */
export type Budget = { left: number };

type Loader = {
  readonly rangeOf: (start: number, end: number) => Range;
  readonly places: Map<string, FieldPlace>;
  readonly repeats: Repeat[];
  /** The aliases that are being followed. */
  readonly following: Set<YamlAlias>;
  readonly budget: Budget;
  values: number;
  valuesOfAliases: number;
  refusal?: Refusal;
};

/** Where a value stands: its path, the key before it, and how many maps and lists lie around it. */
type At = { readonly path: string; readonly depth: number; readonly key?: Range };

/** The JSON value of a document as kubectl's reader makes it: aliases, merges, scalars of YAML 1.1, keys of any type (S-101). */
export function load(root: YamlNode, rangeOf: Loader["rangeOf"], budget: Budget): Loaded {
  const [places, repeats, following] = [new Map<string, FieldPlace>(), [] as Repeat[], new Set<YamlAlias>()];
  const loader: Loader = { rangeOf, places, repeats, following, budget, values: 0, valuesOfAliases: 0 };
  const value = jsonOf(root, { path: "", depth: 0 }, loader);
  return { value, places, repeats, ...(loader.refusal ? { refusal: loader.refusal } : {}) };
}

function jsonOf(node: YamlNode, at: At, loader: Loader): JsonValue {
  if (!mayGoOn(node, at.depth, loader)) return null;
  if (node.kind === "alias") return follow(node, loader, (target) => jsonOf(target, at, loader)) ?? null;
  const range = rangeOfNode(node, loader);
  const value = node.start === node.end ? (at.key ?? range) : range;
  loader.places.set(at.path, at.key ? { key: at.key, value } : { value });
  switch (node.kind) {
    case "scalar":
      return scalarOf(node, loader);
    case "map":
      return mapOf(node, at, loader);
    case "list":
      return node.items.map((item, i) => jsonOf(item, { path: `${at.path}[${i}]`, depth: at.depth + 1 }, loader));
  }
}

const rangeOfNode = ({ start, end }: YamlNode, loader: Loader): Range => loader.rangeOf(start, end);

/** Counts one value more; false once the document is refused. */
function mayGoOn(node: YamlNode, depth: number, loader: Loader): boolean {
  loader.values++;
  loader.budget.left--;
  if (loader.following.size > 0) loader.valuesOfAliases++;
  if (aliasesPrevail(loader)) refuse(loader, node, "yaml: document contains excessive aliasing");
  if (loader.budget.left < 0) refuse(loader, node, `the text has more than ${MAX_NODES} values`, "bounds");
  if (depth > MAX_DEPTH) refuse(loader, node, `the values nest deeper than ${MAX_DEPTH} levels`, "bounds");
  return loader.refusal === undefined;
}

/** go-yaml's own measure against a text that multiplies itself. */
const aliasesPrevail = ({ values, valuesOfAliases }: Loader): boolean =>
  valuesOfAliases > 100 && values > 1000 && valuesOfAliases / values > 0.99;

/** Only the first reason counts. */
function refuse(loader: Loader, node: YamlNode, problem: string, by: Refusal["by"] = "kubectl"): undefined {
  loader.refusal ??= { by, problem, range: rangeOfNode(node, loader) };
}

function follow<T>(alias: YamlAlias, loader: Loader, then: (target: YamlNode) => T): T | undefined {
  if (loader.following.has(alias)) return refuse(loader, alias, `yaml: anchor '${alias.name}' value contains itself`);
  loader.following.add(alias);
  const result = then(alias.target);
  loader.following.delete(alias);
  return result;
}

function scalarOf(node: YamlScalar, loader: Loader): JsonValue {
  const scalar = scalarValue(node);
  if ("problem" in scalar) return refuse(loader, node, `yaml: ${scalar.problem}`) ?? null;
  if (typeof scalar.value !== "number" || Number.isFinite(scalar.value)) return scalar.value;
  const name = Number.isNaN(scalar.value) ? "NaN" : scalar.value > 0 ? "+Inf" : "-Inf";
  return refuse(loader, node, `json: unsupported value: ${name}`) ?? null;
}

/** `merged`: it stands in the map that a `<<` brings in, not in the map itself. */
type Entry = { readonly name: string; readonly pair: YamlPair; readonly merged: boolean };

function mapOf(map: YamlMap, { path, depth }: At, loader: Loader): JsonObject {
  const entries = entriesOf(map, depth, loader);
  noteRepeats(entries, path, loader);
  const last = new Map(entries.map((entry) => [entry.name, entry]));
  const fields = [...last.values()].map(({ name, pair: { key, value } }): readonly [string, JsonValue] => {
    const at = { path: join(path, name), depth: depth + 1, key: rangeOfNode(key, loader) };
    return [name, jsonOf(value, at, loader)];
  });
  // fromEntries makes own properties of every name, `__proto__` included.
  return Object.fromEntries(fields);
}

const join = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

/** The pairs of a map, a `<<` replaced by what it merges: the last one wins in go-yaml, wherever the `<<` stands. */
function entriesOf({ pairs }: YamlMap, depth: number, loader: Loader, merged = false): readonly Entry[] {
  return pairs.flatMap((pair): readonly Entry[] => {
    if (!mayGoOn(pair.key, depth, loader)) return [];
    if (isMerge(pair.key)) return mergedEntries(pair, depth + 1, loader);
    const name = keyName(pair, depth, loader);
    return name === undefined ? [] : [{ name, pair, merged }];
  });
}

const isMerge = (key: YamlNode): boolean =>
  key.kind === "scalar" && key.text === "<<" && key.plain && key.tag === undefined;

function mergedEntries({ key, value }: YamlPair, depth: number, loader: Loader): readonly Entry[] {
  const entriesOfMap = (map: YamlNode): readonly Entry[] =>
    map.kind === "map" ? entriesOf(map, depth, loader, true) : (refuse(loader, key, NO_MAP) ?? []);
  // Of several maps the first takes precedence: it comes last.
  const maps = value.kind === "list" ? [...value.items].reverse() : [value];
  return maps.flatMap((map) => (map.kind === "alias" ? (follow(map, loader, entriesOfMap) ?? []) : entriesOfMap(map)));
}

const NO_MAP = "yaml: map merge requires map or sequence of maps as the value";

function keyName({ key, value }: YamlPair, depth: number, loader: Loader): string | undefined {
  const name = keyValue(key, depth, loader);
  if (loader.refusal) return undefined;
  if (Array.isArray(name) || isJsonObject(name)) return refuse(loader, key, `yaml: invalid map key: ${goSyntax(name)}`);
  if (name !== null) return String(name);
  const shown = goSyntax(keyValue(value, depth, loader));
  return refuse(loader, key, `unsupported map key of type: %!s(<nil>), key: <nil>, value: ${shown}`);
}

// A map or a list is no key: its value is needed for the message alone, so that its places do no harm.
function keyValue(node: YamlNode, depth: number, loader: Loader): JsonValue {
  if (node.kind === "scalar") return scalarOf(node, loader);
  if (node.kind === "alias") return follow(node, loader, (target) => keyValue(target, depth, loader)) ?? null;
  return jsonOf(node, { path: "", depth: depth + 1 }, loader);
}

/** Whoever repeats more keys than that knows it from the first ones. */
const MAX_REPEATS = 100;

function noteRepeats(entries: readonly Entry[], path: string, loader: Loader): void {
  const seen = new Set<string>();
  for (const { name, pair, merged } of entries) {
    if (merged) continue;
    if (seen.has(name) && loader.repeats.length < MAX_REPEATS)
      loader.repeats.push({ key: name, path: join(path, name), range: rangeOfNode(pair.key, loader) });
    seen.add(name);
  }
}
