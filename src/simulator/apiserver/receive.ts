import { goQuote } from "../api/go-text.ts";
import type { KubeObject } from "../api/kinds.ts";
import { isCustom, type NamedType } from "../api/types.ts";
import { type Dialect, decode } from "../manifest/decode.ts";
import { decodeCustom } from "../manifest/decode-custom.ts";
import { isJsonObject, type JsonObject } from "../manifest/document.ts";
import type { Unreadable } from "./status.ts";

/** What the server does with fields that a kind does not have: refuse, warn, or drop them in silence (S-103, S-104). */
export type FieldValidation = "strict" | "warn" | "ignore";

export type Received =
  | { readonly kind: "received"; readonly object: KubeObject; readonly warnings: readonly string[] }
  | { readonly kind: "unreadable"; readonly unreadable: Unreadable };

/** Reads a body as an object of the type. A wrong type is reported alone, before unknown fields (S-107). */
export function receive(body: JsonObject, type: NamedType, mode: FieldValidation, dialect: Dialect): Received {
  const { value, wrongType, unknownFields } = isCustom(type) ? decodeCustom(body, type) : decode(body, type, dialect);
  if (wrongType) {
    const { path, message } = wrongType;
    return { kind: "unreadable", unreadable: { code: "wrong-type", path, words: message } };
  }
  const complaints = unknownFields.map((field) => `unknown field ${goQuote(field)}`);
  if (complaints.length > 0 && mode === "strict") {
    const words = `strict decoding error: ${complaints.join(", ")}`;
    return { kind: "unreadable", unreadable: { code: "unknown-field", paths: unknownFields, words } };
  }
  return { kind: "received", object: objectOf(value), warnings: mode === "warn" ? complaints : [] };
}

function objectOf({ apiVersion, kind, metadata, ...fields }: JsonObject): KubeObject {
  const given = isJsonObject(metadata) ? metadata : {};
  return {
    apiVersion: String(apiVersion),
    kind: String(kind),
    metadata: { ...given, name: typeof given.name === "string" ? given.name : "" },
    ...fields,
  };
}
