/**
 * A persistent map by key: a change gives a new table, and the old one can still be read. A draft changes in place, which
 * costs a fraction: `drafted` and `persistent` are the way in and out.
 */
export type Table<V> = {
  readonly version: Version<V>;
  /** Of a draft: what it began as. */
  readonly from?: Version<V>;
};

/**
 * Of the versions of a table the one that was asked last has a plain Map; each other knows how it differs from a later one.
 * So the newest is as fast as a Map, a fork costs what it changes, and going back costs what changed in between.
 */
type Version<V> = { state: Present<V> | Past<V> };
type Present<V> = { readonly kind: "present"; readonly map: Map<string, V> };
type Past<V> = { readonly kind: "past"; readonly later: Version<V>; readonly differs: Differences<V> };
/** Values by key: undefined for what is not there. */
type Differences<V> = Map<string, V | undefined>;

/** So few are copied, so that tables that begin with the same few things never meet again. */
const FEW = 64;

export function emptyTable<V>(): Table<V> {
  return { version: present(new Map()) };
}

export function read<V>({ version }: Table<V>, key: string): V | undefined {
  return mapOf(version).get(key);
}

/** The table with another value for the key; undefined takes it out. */
export function write<V>(table: Table<V>, key: string, value: V | undefined): Table<V> {
  if (!table.from) return persistent(write(drafted(table), key, value));
  const map = mapOf(table.version);
  const differs = differencesOf(table);
  if (differs && !differs.has(key)) differs.set(key, map.get(key));
  put(map, key, value);
  return table;
}

/** Every key with its value, in no order. */
export function pairsIn<V>({ version }: Table<V>): readonly (readonly [string, V])[] {
  return [...mapOf(version)];
}

export function sizeIn<V>({ version }: Table<V>): number {
  return mapOf(version).size;
}

/** A draft of the table. The table itself may be read meanwhile, though that takes the draft back and forth. */
export function drafted<V>({ version }: Table<V>): Table<V> {
  const map = mapOf(version);
  if (map.size <= FEW) return { version: present(new Map(map)), from: version };
  const later = present(map);
  version.state = { kind: "past", later, differs: new Map() };
  return { version: later, from: version };
}

/** The keys that a draft may have changed. */
export function touchedKeys<V>(draft: Table<V>): readonly string[] {
  return [...(differencesOf(draft) ?? mapOf(draft.version)).keys()];
}

export function isDraft<V>({ from }: Table<V>): boolean {
  return from !== undefined;
}

export function persistent<V>({ version }: Table<V>): Table<V> {
  return { version };
}

/** What the draft has changed so far; undefined where it began as a copy, which owes nothing to anybody. */
function differencesOf<V>({ version, from }: Table<V>): Differences<V> | undefined {
  return from?.state.kind === "past" && from.state.later === version ? from.state.differs : undefined;
}

function present<V>(map: Map<string, V>): Version<V> {
  return { state: { kind: "present", map } };
}

/** The version's own Map: the versions between it and the present one become past in turn. */
function mapOf<V>(version: Version<V>): Map<string, V> {
  return version.state.kind === "present" ? version.state.map : madePresent(version);
}

function madePresent<V>(version: Version<V>): Map<string, V> {
  const way: { readonly earlier: Version<V>; readonly differs: Differences<V> }[] = [];
  let at = version;
  for (; at.state.kind === "past"; at = at.state.later) way.push({ earlier: at, differs: at.state.differs });
  const { map } = at.state;
  for (const { earlier, differs } of way.reverse()) {
    at.state = { kind: "past", later: earlier, differs: exchange(map, differs) };
    at = earlier;
  }
  version.state = { kind: "present", map };
  return map;
}

/** Writes the values into the map; gives those that were there. */
function exchange<V>(map: Map<string, V>, values: Differences<V>): Differences<V> {
  const before: Differences<V> = new Map();
  for (const [key, value] of values) {
    before.set(key, map.get(key));
    put(map, key, value);
  }
  return before;
}

function put<V>(map: Map<string, V>, key: string, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
