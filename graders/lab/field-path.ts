/** An object as labs name it: `Service default/web`, `Node node1`. */
export function refOf(text: string): { readonly kind: string; readonly namespace: string; readonly name: string } {
  const [kind = "", path = ""] = text.split(" ");
  const [namespace = "", name] = path.split("/");
  return name === undefined ? { kind, namespace: "", name: namespace } : { kind, namespace, name };
}

/** The value at `spec.ports[0].nodePort` or `status.conditions[type=Ready].status`; undefined when there is none. */
export function valueAt(object: unknown, path: string): unknown {
  const steps = path.match(/\[[^\]]*\]|[^.[\]]+/g) ?? [];
  return steps.reduce(stepInto, object);
}

function stepInto(value: unknown, step: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if (!step.startsWith("[")) return Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  const [key = "", wanted] = step.slice(1, -1).split("=");
  if (!Array.isArray(value)) return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  if (wanted === undefined) return value[Number(key)];
  return value.find((item: unknown) => String(stepInto(item, key)) === wanted);
}

/** A value as a sentence shows it. */
export const shown = (value: unknown): string => (value === undefined ? "absent" : JSON.stringify(value));
