/**
 * Works a fact out once for each immutable value and keeps it as long as the value lives. A cluster never changes, it is
 * replaced; what was derived from the old one is forgotten with it.
 */
export function rememberFor<K extends object, V>(derive: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: derive(key) };
    known.set(key, found);
    return found.value;
  };
}

/** The same for a fact about a part of the value, named by a text: a node of a world, a Service port of a store. */
export function rememberPart<K extends object, P, V>(
  name: (part: P) => string,
  derive: (key: K, part: P) => V,
): (key: K, part: P) => V {
  const shelves = rememberFor<K, Map<string, { readonly value: V }>>(() => new Map());
  return (key, part) => {
    const shelf = shelves(key);
    const found = shelf.get(name(part)) ?? { value: derive(key, part) };
    shelf.set(name(part), found);
    return found.value;
  };
}
