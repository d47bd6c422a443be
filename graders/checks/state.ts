import { type ClusterState, getObject } from "../../src/simulator/index.ts";
import type { FieldExpectation, StateCheck } from "../lab/lab.ts";
import type { Finding } from "./finding.ts";

/** Reads fields of a stored object, as `kubectl get -o yaml` would show them. */
export function checkState(state: ClusterState, { object: name, fields }: StateCheck): Finding {
  const wanted = `${name} must have ${fields.map(expectation).join(" and ")}.`;
  const object = getObject(state.objects, refOf(name));
  if (!object) return { passed: false, wanted, observed: `There is no ${name}.` };
  const wrong = fields.find((field) => !holds(field, valueAt(object, field.path)));
  const observed = (wrong ? [wrong] : fields)
    .map(({ path }) => `${path} is ${shown(valueAt(object, path))}`)
    .join(", ");
  return { passed: wrong === undefined, wanted, observed: `${name}: ${observed}.` };
}

/** `Service default/web` */
export function refOf(text: string): { readonly kind: string; readonly namespace: string; readonly name: string } {
  const [kind = "", path = ""] = text.split(" ");
  const [namespace = "", name] = path.split("/");
  return name === undefined ? { kind, namespace: "", name: namespace } : { kind, namespace, name };
}

/** The value at `spec.ports[0].nodePort`; undefined when there is none. */
export function valueAt(object: unknown, path: string): unknown {
  const steps = path.replace(/\[(\d+)\]/g, ".$1").split(".");
  return steps.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    object,
  );
}

function holds({ is, in: among, between, exists }: FieldExpectation, value: unknown): boolean {
  const same = (wanted: unknown): boolean => JSON.stringify(wanted) === JSON.stringify(value);
  if (exists !== undefined) return exists === (value !== undefined);
  if (between) return typeof value === "number" && value >= between[0] && value <= between[1];
  return among ? among.some(same) : same(is);
}

function expectation({ path, is, in: among, between, exists }: FieldExpectation): string {
  if (exists !== undefined) return exists ? path : `no ${path}`;
  if (between) return `${path} from ${between[0]} to ${between[1]}`;
  return among ? `${path} one of ${among.map(shown).join(", ")}` : `${path} ${shown(is)}`;
}

const shown = (value: unknown): string => (value === undefined ? "absent" : JSON.stringify(value));
