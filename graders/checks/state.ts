import { getObject } from "../../src/simulator/index.ts";
import type { FieldExpectation, StateCheck } from "../lab/check.ts";
import { refOf, shown, valueAt } from "../lab/field-path.ts";
import type { Observed } from "../world.ts";
import type { Finding } from "./finding.ts";

/** Reads fields of a stored object, as `kubectl get -o yaml` would show them. */
export function checkState({ state }: Observed, { object: name, fields }: StateCheck): Finding {
  const wanted = `${name} must have ${fields.map(expectation).join(" and ")}.`;
  const object = getObject(state.objects, refOf(name));
  if (!object) return { passed: false, wanted, observed: `There is no ${name}.`, facts: [] };
  const wrong = fields.find((field) => !holds(field, valueAt(object, field.path)));
  const observed = (wrong ? [wrong] : fields)
    .map(({ path }) => `${path} is ${shown(valueAt(object, path))}`)
    .join(", ");
  return { passed: wrong === undefined, wanted, observed: `${name}: ${observed}.`, facts: [] };
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
