import type { ClusterDocument } from "../api/cluster-document.ts";
import { type CustomKind, customKindOf, isInstalled } from "../api/custom-kinds.ts";
import type { Diagnostic } from "../api/diagnostic.ts";
import { publishedKinds, typeOfKind } from "../api/types.ts";
import { rulesOf } from "../apiserver/rules.ts";
import type { Body, Target } from "../apiserver/write.ts";
import { decode } from "../manifest/decode.ts";
import {
  isJsonObject,
  type JsonObject,
  type ManifestDocument,
  type ObjectDocument,
  provenanceOfDocument,
} from "../manifest/document.ts";
import { type Complaint, clientError, serverError } from "./complaint.ts";
import { kindHint, problemAt } from "./diagnose.ts";
import { typeHint } from "./hints/decoding-hint.ts";

/** A document that kubectl can send: where it goes, and what it says. */
export type Identified = { readonly kind: "identified"; readonly target: Target; readonly body: Body };

export type Unidentified = {
  readonly kind: "unidentified";
  readonly complaint: Complaint;
  readonly diagnostic: Diagnostic;
};

/** What kubectl finds out by itself before it asks the server: which kind, which object, which namespace (S-108, S-112). */
export function identify(
  document: ObjectDocument,
  world: ClusterDocument,
  namespace: string | undefined,
): Identified | Unidentified {
  const { value } = document;
  const [apiVersion, kind] = [String(value.apiVersion), String(value.kind)];
  const custom = customKindOf(apiVersion, kind);
  if (custom && !isInstalled(custom, world)) return notInstalled(document, value, custom);
  const type = typeOfKind(apiVersion, kind);
  if (!type) return misspeltKind(document, value, apiVersion, kind);
  const badMetadata = metadataProblem(document, value, apiVersion, kind);
  if (badMetadata) return badMetadata;
  const rules = rulesOf(kind);
  const metadata = isJsonObject(value.metadata) ? value.metadata : {};
  const own = typeof metadata.namespace === "string" ? metadata.namespace : "";
  if (rules.scope === "namespaced" && own !== "" && namespace !== undefined && own !== namespace)
    return otherNamespace(document, own, namespace);
  const home = rules.scope === "cluster" ? "" : own || namespace || "default";
  const name = typeof metadata.name === "string" ? metadata.name : "";
  const placed = { ...value, metadata: home === "" ? metadata : { ...metadata, namespace: home } };
  return {
    kind: "identified",
    target: { type, rules, ref: { kind, namespace: home, name } },
    body: { value: placed, provenance: provenanceOfDocument(document) },
  };
}

/** A kind in lower case is found by kubectl and refused by the server; any other spelling is not found (S-108). */
function misspeltKind(document: ManifestDocument, value: JsonObject, apiVersion: string, kind: string): Unidentified {
  const meant = publishedKinds().find(
    (published) => published.apiVersion === apiVersion && published.kind.toLowerCase() === kind,
  );
  const complaint = meant
    ? serverError(
        `Error from server (BadRequest): error when creating "${document.fileName}": ${kind} in version "${apiVersion.split("/").at(-1)}" cannot be handled as a ${meant.kind}: no kind "${kind}" is registered for version "${apiVersion}" in scheme "pkg/api/legacyscheme/scheme.go:30"`,
      )
    : clientError(notMapped(document, value, apiVersion, kind));
  const message = `no matches for kind "${kind}" in version "${apiVersion}"`;
  return unidentified(document, complaint, { code: "unknown-kind", path: "kind", message, hint: kindHint(kind) });
}

/** A kind that this cluster could have, had somebody installed its definition. */
function notInstalled(document: ObjectDocument, value: JsonObject, { needs }: CustomKind): Unidentified {
  const [apiVersion, kind] = [String(value.apiVersion), String(value.kind)];
  return unidentified(document, clientError(notMapped(document, value, apiVersion, kind)), {
    code: "unknown-kind",
    path: "kind",
    message: `no matches for kind "${kind}" in version "${apiVersion}"`,
    hint: `This cluster does not have the kind: ${PROVIDERS[needs]}`,
  });
}

const PROVIDERS: Readonly<Record<CustomKind["needs"], string>> = {
  "gateway-api": "the definitions of the Gateway API are not installed.",
  metallb: "it comes with MetalLB.",
  calico: "it comes with Calico.",
  cilium: "it comes with Cilium.",
};

function notMapped({ fileName }: ManifestDocument, value: JsonObject, apiVersion: string, kind: string): string {
  const { name = "", namespace = "" } = isJsonObject(value.metadata) ? value.metadata : {};
  const words = `no matches for kind "${kind}" in version "${apiVersion}"`;
  return `resource mapping not found for name: "${name}" namespace: "${namespace}" from "${fileName}": ${words}\nensure CRDs are installed first`;
}

/** kubectl reads the metadata itself, before the server sees anything (S-112). */
function metadataProblem(
  document: ManifestDocument,
  value: JsonObject,
  apiVersion: string,
  kind: string,
): Unidentified | undefined {
  const type = typeOfKind(apiVersion, kind);
  const metadata = value.metadata;
  if (!type || metadata === undefined) return undefined;
  const { wrongType } = decode({ metadata }, { ...type, name: "metadataOnlyObject" });
  if (!wrongType) return undefined;
  const { path, message } = wrongType;
  return unidentified(document, clientError(`unable to decode "${document.fileName}": ${message}`), {
    code: "wrong-type",
    path,
    message,
    hint: typeHint(message),
  });
}

function otherNamespace(document: ManifestDocument, own: string, wanted: string): Unidentified {
  const message = `the namespace from the provided object "${own}" does not match the namespace "${wanted}". You must pass '--namespace=${own}' to perform this operation.`;
  const hint = "Write one namespace: in the file, or after -n.";
  return unidentified(document, clientError(message), { code: "conflict", path: "metadata.namespace", message, hint });
}

function unidentified(
  document: ManifestDocument,
  complaint: Complaint,
  problem: Parameters<typeof problemAt>[1],
): Unidentified {
  return { kind: "unidentified", complaint, diagnostic: problemAt(document, problem) };
}
