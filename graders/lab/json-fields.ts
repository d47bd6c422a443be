import type { JsonValue } from "../../src/simulator/index.ts";

/** The names and indices that lead to a field. A label's key is one of them, dots and all. */
export type FieldPath = readonly (string | number)[];
export type Field = { readonly path: FieldPath; readonly value: JsonValue };
export type JsonMap = { readonly [key: string]: JsonValue };

export function isMap(value: JsonValue | undefined): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every field inside the value, outer ones first. */
export function fieldsIn(value: JsonValue, path: FieldPath = []): readonly Field[] {
  return innerOf(value).flatMap(([name, inner]) => {
    const at = [...path, name];
    return [{ path: at, value: inner }, ...fieldsIn(inner, at)];
  });
}

function innerOf(value: JsonValue): readonly (readonly [string | number, JsonValue])[] {
  if (Array.isArray(value)) return [...value.entries()];
  return isMap(value) ? Object.entries(value) : [];
}

/** The value at the path; undefined when there is none. */
export function fieldAt(value: JsonValue | undefined, [name, ...rest]: FieldPath): JsonValue | undefined {
  if (name === undefined) return value;
  if (Array.isArray(value)) return fieldAt(value[Number(name)], rest);
  return isMap(value) && Object.hasOwn(value, name) ? fieldAt(value[name], rest) : undefined;
}

/** The value with another one at the path, or, for undefined, with nothing there. */
export function withField(value: JsonValue, [name, ...rest]: FieldPath, to: JsonValue | undefined): JsonValue {
  if (name === undefined) return to ?? null;
  const inner = rest.length === 0 ? to : withField(fieldAt(value, [name]) ?? {}, rest, to);
  if (Array.isArray(value))
    return inner === undefined ? value.toSpliced(Number(name), 1) : value.with(Number(name), inner);
  const others = Object.entries(isMap(value) ? value : {});
  const known = others.some(([key]) => key === name);
  const replaced = others.flatMap(([key, old]) =>
    key !== name ? [[key, old]] : inner === undefined ? [] : [[key, inner]],
  );
  return Object.fromEntries(known || inner === undefined ? replaced : [...replaced, [name, inner]]);
}

/** `spec.ports[0].port` */
export function formatPath(path: FieldPath): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );
}

/** The other way round: `underlay.subnets[0].mtu` */
export function parsePath(text: string): FieldPath {
  return (text.match(/\[\d+\]|[^.[\]]+/g) ?? []).map((step) =>
    step.startsWith("[") ? Number(step.slice(1, -1)) : step,
  );
}
