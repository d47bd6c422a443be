import type { ErrorObject } from "ajv";
import { isJsonObject, type JsonValue } from "../../manifest/document.ts";
import { type FieldError, invalid, notSupported, required, tooLong, tooMany } from "../field-error.ts";

/** Code that ajv wrote from a schema: whether a value fits, and afterwards what does not. */
export type Validator = {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
};

/** `blocks`: the server asks no further rules of an object with such an error. */
export type SchemaError = { readonly error: FieldError; readonly blocks: boolean };

const BLOCKING: ReadonlySet<string> = new Set([
  "type",
  "required",
  "enum",
  "format",
  "maxLength",
  "maxItems",
  "maxProperties",
]);

/** What a value has against it by its schema, in the server's words for custom kinds and in the order of the paths. */
export function schemaErrors(value: JsonValue, validator: Validator): readonly SchemaError[] {
  if (validator(value)) return [];
  const errors = (validator.errors ?? []).map((error) => ({
    error: fieldError(error, value),
    blocks: BLOCKING.has(error.keyword),
  }));
  return errors.sort((a, b) => (a.error.path < b.error.path ? -1 : a.error.path > b.error.path ? 1 : 0));
}

function fieldError({ keyword, instancePath, params }: ErrorObject, root: JsonValue): FieldError {
  const { path, value } = locate(root, instancePath);
  const must = (words: string): FieldError => invalid(path, value, `${path} in body should ${words}`);
  switch (keyword) {
    case "required":
      return required(path === "" ? params.missingProperty : `${path}.${params.missingProperty}`);
    case "enum":
      return notSupported(path, value, params.allowedValues);
    case "type":
      return wrongType(path, params.type, typeName(value));
    case "format":
      return invalid(path, value, `${path} in body must be of type ${params.format}: ${JSON.stringify(value)}`);
    case "pattern":
      return must(`match '${params.pattern}'`);
    case "minLength":
      return must(`be at least ${params.limit} chars long`);
    case "maxLength":
      return tooLong(path, params.limit);
    case "minimum":
      return must(`be greater than or equal to ${params.limit}`);
    case "maximum":
      return must(`be less than or equal to ${params.limit}`);
    case "minItems":
      return invalid(path, sizeOf(value), `${path} in body should have at least ${params.limit} items`);
    case "maxItems":
    case "maxProperties":
      return tooMany(path, sizeOf(value), params.limit);
    default:
      throw new Error(`unhandled keyword of a schema: ${keyword}`);
  }
}

function wrongType(path: string, wanted: string, given: string): FieldError {
  return invalid(path, given, `${path} in body must be of type ${wanted}: "${given}"`);
}

/** What ajv calls `/spec/listeners/0/port` is `spec.listeners[0].port`; a number may be a key as well. */
function locate(root: JsonValue, pointer: string): { readonly path: string; readonly value: JsonValue } {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.reduce<{ readonly path: string; readonly value: JsonValue }>(
    ({ path, value }, step) => {
      if (Array.isArray(value)) return { path: `${path}[${step}]`, value: value[Number(step)] ?? null };
      const field = isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
      return { path: path === "" ? step : `${path}.${step}`, value: field ?? null };
    },
    { path: "", value: root },
  );
}

/** A type as schemas name it. */
function typeName(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

const sizeOf = (value: JsonValue): number =>
  typeof value === "object" && value !== null ? Object.keys(value).length : 0;
