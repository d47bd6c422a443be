import type { ErrorObject } from "ajv";
import {
  type CommandOutcome,
  type Diagnostic,
  type JsonValue,
  type ManifestDocument,
  type RawClusterDocument,
  rangeOf,
} from "../../src/simulator/index.ts";
import { type FieldPath, fieldAt, formatPath, type JsonMap, parsePath } from "../lab/json-fields.ts";
import { worldMisfits } from "../lab/meaning/world.ts";
import { errorPath, schemaErrors } from "../lab/schema.ts";
import { isCluster } from "../lab/validators.generated.ts";
import { documentField } from "./document-fields.ts";

type Refusal = Pick<Diagnostic, "code" | "path" | "message" | "hint">;

/** The answer's Cluster document, as diagnostics name it. */
const OBJECT = { kind: "Cluster", namespace: "", name: "cluster" };

export function isClusterRefused({ diagnostics }: Pick<CommandOutcome, "diagnostics">): boolean {
  return diagnostics.some(({ object, severity }) => object?.kind === OBJECT.kind && severity === "error");
}

/** The refusal at its place in the answer. */
export function refusalAt(document: ManifestDocument, refusal: Refusal): Diagnostic {
  const range = rangeOf(document, refusal.path);
  return { severity: "error", object: OBJECT, ...refusal, ...(range ? { range } : {}) };
}

/** A field that is not the learner's, or that nobody knows. */
export function lockedField(given: JsonMap, editable: readonly string[], at: FieldPath): Refusal {
  const path = formatPath(at);
  if (!documentField(at)) return unknownField(path);
  const value = fieldAt(given, at);
  const whole = typeof value === "object" && value !== null;
  const stays = whole ? "as it was given" : value === undefined ? "left out" : JSON.stringify(value);
  return {
    code: "forbidden",
    path,
    message: `${path} is locked: it stays ${stays} in this lab`,
    hint: `Leave it as it was given. Yours to change: ${editable.join(", ")}.`,
  };
}

/** What is wrong with the world that an edited document describes. */
export function worldRefusals(edited: JsonMap): readonly Refusal[] {
  const errors = schemaErrors(isCluster, edited);
  if (errors.length > 0) return errors.map((error) => schemaRefusal(error, edited));
  return worldMisfits(edited as unknown as RawClusterDocument).map(({ path, message }) => ({
    code: "invalid",
    path,
    message,
    hint: `Give ${path} a value that fits the rest of the document.`,
  }));
}

const FORMATS: Readonly<Record<string, string>> = {
  ip: "must be an IP address",
  cidr: "must be a range of addresses, such as 10.244.0.0/16",
};

/** In the words that the API server has for the like. */
function schemaRefusal(error: ErrorObject, edited: JsonMap): Refusal {
  const path = errorPath(error);
  const { keyword, params, message = "" } = error;
  const inner = (name: string): string => [path, name].filter((part) => part !== "").join(".");
  const value = JSON.stringify(fieldAt(edited, parsePath(path)));
  const says = (code: Diagnostic["code"], words: string, hint: string): Refusal => {
    return { code, path, message: `${path}: ${words}`, hint };
  };
  switch (keyword) {
    case "additionalProperties":
      return unknownField(inner(params.additionalProperty));
    case "required": {
      const missing = inner(params.missingProperty);
      return { code: "required", path: missing, message: `${missing}: Required value`, hint: `Add ${missing}.` };
    }
    case "enum":
    case "const": {
      const supported = [params.allowedValues ?? params.allowedValue].flat().map((each: JsonValue) => `"${each}"`);
      const words = `Unsupported value: ${value}: supported values: ${supported.join(", ")}`;
      return says("unsupported-value", words, "Write one of the supported values.");
    }
    case "type":
      return says("wrong-type", `Invalid value: ${value}: ${message}`, `Write a value of the type ${params.type}.`);
    default:
      return says(
        "invalid",
        `Invalid value: ${value}: ${FORMATS[params.format] ?? message}`,
        "Write a value within these limits.",
      );
  }
}

function unknownField(path: string): Refusal {
  const hint = "Remove the field, or correct its name.";
  return { code: "unknown-field", path, message: `unknown field "${path}"`, hint };
}
