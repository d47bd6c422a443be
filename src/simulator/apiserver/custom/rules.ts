import { CUSTOM_KINDS, type CustomKind } from "../../api/custom-kinds.ts";
import type { KubeObject } from "../../api/kinds.ts";
import type { Release } from "../../api/release.ts";
import type { TypeSchema } from "../../api/type-schema.ts";
import { isJsonObject, type JsonObject, jsonObjectOf } from "../../manifest/document.ts";
import { type FieldError, invalid } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { subdomainProblems } from "../names.ts";
import { withDefaults } from "./defaults.ts";
import { gatewayFailures } from "./gateway.ts";
import { httpRouteFailures } from "./http-route.ts";
import { type RuleFailure, ruleError } from "./rule.ts";
import { schemaErrors, type Validator } from "./schema-errors.ts";
import { repeatedKeys } from "./unique-keys.ts";
import * as generated from "./validators.generated.ts";

/** How the server treats the custom kinds: by their schemas, and by the rules that some definitions have beside them. */
export const CUSTOM_RULES: Readonly<Record<string, KindRules>> = Object.fromEntries(
  CUSTOM_KINDS.map((custom) => [custom.kind, kindRules(custom)]),
);

type SpecRules = (spec: JsonObject) => readonly RuleFailure[];

function kindRules({ kind, namespaced, definition }: CustomKind): KindRules {
  const schema: TypeSchema = { $ref: `#/definitions/${definition}` };
  const specRules = specRulesOf(kind);
  return {
    scope: namespaced ? "namespaced" : "cluster",
    hasGeneration: true,
    nameProblems: subdomainProblems,
    defaults: (object) => defaulted(object, schema),
    validate: (object, _old, release) => errorsOf(jsonObjectOf(object), schema, kind, specRules, release),
    ...(kind === "GatewayClass" ? { validateUpdate: controllerChange } : {}),
  };
}

/** Undefined for a definition without rules: the server never says of it that some were not checked. */
function specRulesOf(kind: string): SpecRules | undefined {
  switch (kind) {
    case "Gateway":
      return gatewayFailures;
    case "HTTPRoute":
      return httpRouteFailures;
    case "GatewayClass":
      return () => [];
    default:
      return undefined;
  }
}

function defaulted(object: KubeObject, schema: TypeSchema): KubeObject {
  const filled = withDefaults(jsonObjectOf(object), schema);
  const { apiVersion: _, kind: __, metadata: ___, ...fields } = isJsonObject(filled) ? filled : {};
  return { ...object, ...fields };
}

function validatorOf(kind: string): Validator {
  const validators: Readonly<Record<string, Validator>> = generated;
  const validator = validators[kind];
  if (!validator) throw new Error(`no validator was generated for ${kind}`);
  return validator;
}

function errorsOf(
  object: JsonObject,
  schema: TypeSchema,
  kind: string,
  specRules: SpecRules | undefined,
  release: Release,
): readonly FieldError[] {
  const errors = schemaErrors(object, validatorOf(kind));
  const told = [...errors.map(({ error }) => error), ...repeatedKeys(object, schema)];
  if (!specRules) return told;
  if (errors.some(({ blocks }) => blocks)) return [...told, unchecked(release)];
  const spec = isJsonObject(object.spec) ? object.spec : {};
  return [...told, ...specRules(spec).map((failure) => ruleError(failure, release))];
}

function unchecked(release: Release): FieldError {
  const words =
    "some validation rules were not checked because the object was invalid; correct the existing errors to complete validation";
  return invalid("<nil>", release === "1.32" ? "null" : null, words);
}

/** A GatewayClass stays with its controller. */
function controllerChange(object: KubeObject, old: KubeObject): readonly FieldError[] {
  const [now, before] = [object, old].map((either) => {
    const { spec } = jsonObjectOf(either);
    return isJsonObject(spec) ? spec.controllerName : undefined;
  });
  return now === before ? [] : [invalid("spec.controllerName", now, "Value is immutable")];
}
