import type { Diagnostic } from "../api/diagnostic.ts";
import type { KubeObject } from "../api/kinds.ts";
import type { SourceFile } from "../api/source.ts";
import { publishedKinds, typeOfKind } from "../api/types.ts";
import { rulesOf } from "../apiserver/rules.ts";
import { createObject, diagnosticsOf, type Status, updateObject } from "../apiserver/write.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { settle } from "../cluster/settle.ts";
import { decode } from "../manifest/decode.ts";
import {
  isJsonObject,
  type JsonObject,
  type ManifestDocument,
  provenanceOfDocument,
  rangeOf,
} from "../manifest/document.ts";
import { readManifest } from "../manifest/read.ts";
import { getObject, putObject, refOf } from "../store/object-store.ts";
import { type Complaint, complaintText, frameStatus } from "./framing.ts";
import type { CommandOutcome, ObjectResult } from "./outcome.ts";

type Verb = "create" | "apply";
/** What one document came to. */
type Step = {
  readonly state: ClusterState;
  readonly result: ObjectResult;
  readonly line?: string;
  readonly complaint?: Complaint;
  readonly diagnostics: readonly Diagnostic[];
};

/** `kubectl apply -f FILE`: the file's objects, each created or brought up to date; the controllers have run. */
export function applyFile(state: ClusterState, file: SourceFile): CommandOutcome {
  return submitFile(state, file, "apply");
}

/** `kubectl create -f FILE`: the file's objects, all of which must be new. */
export function createFile(state: ClusterState, file: SourceFile): CommandOutcome {
  return submitFile(state, file, "create");
}

// Documents fail independently; what is wrong on kubectl's own side is printed before the server's answers (S-007).
function submitFile(state: ClusterState, file: SourceFile, verb: Verb): CommandOutcome {
  const { documents, problem, notes } = readManifest(file);
  const steps: Step[] = [];
  let current = state;
  for (const document of documents) {
    const step = submitDocument(current, document, verb);
    steps.push(step);
    current = step.state;
  }
  const empty = documents.length === 0 && !problem;
  const complaints = steps.flatMap(({ complaint }) => complaint ?? []);
  if (problem) complaints.push({ side: "client", text: `error parsing ${file.fileName}: ${problem.message}` });
  if (empty) complaints.push({ side: "client", text: `no objects passed to ${verb}` });
  return {
    state: settle(current),
    exit: complaints.some(({ side }) => side !== "warning") ? 1 : 0,
    stdout: steps.flatMap(({ line }) => (line ? [`${line}\n`] : [])).join(""),
    stderr: complaintText(complaints),
    diagnostics: [
      ...steps.flatMap(({ diagnostics }) => diagnostics),
      ...notes,
      ...(problem ? [problem.diagnostic] : []),
      ...(empty ? [emptyAnswer(verb)] : []),
    ],
    results: steps.map(({ result }) => result),
  };
}

function submitDocument(state: ClusterState, document: ManifestDocument, verb: Verb): Step {
  const { value, fileName } = document;
  const fail = (diagnostic: Diagnostic, complaint: Complaint): Step => ({
    state,
    result: { kind: "refused", ref: diagnostic.object },
    complaint,
    diagnostics: [diagnostic],
  });
  if (!isJsonObject(value)) {
    const text = `error validating "${fileName}": error validating data: invalid object to validate; ${VALIDATE_OFF}`;
    return fail(
      problemAt(
        document,
        "not-an-object",
        "",
        "the document is not a map of fields",
        "Begin with apiVersion: and kind:.",
      ),
      { side: "client", text },
    );
  }
  const missing = ["apiVersion", "kind"]
    .filter((name) => typeof value[name] !== "string" || value[name] === "")
    .map((name) => `${name} not set`);
  if (missing.length > 0) {
    const list = missing.length === 1 ? missing[0] : `[${missing.join(", ")}]`;
    const text = `error validating "${fileName}": error validating data: ${list}; ${VALIDATE_OFF}`;
    return fail(
      problemAt(document, "missing-kind", "", missing.join(", "), "Say what this is: add apiVersion and kind."),
      { side: "client", text },
    );
  }
  return submitObject(state, document, value, verb, fail);
}

const VALIDATE_OFF = "if you choose to ignore these errors, turn validation off with --validate=false";

function submitObject(
  state: ClusterState,
  document: ManifestDocument,
  value: JsonObject,
  verb: Verb,
  fail: (diagnostic: Diagnostic, complaint: Complaint) => Step,
): Step {
  const { fileName } = document;
  const [apiVersion, kind] = [String(value.apiVersion), String(value.kind)];
  const type = typeOfKind(apiVersion, kind);
  if (!type) {
    const metadata = isJsonObject(value.metadata) ? value.metadata : {};
    const words = `no matches for kind "${kind}" in version "${apiVersion}"`;
    const text = `resource mapping not found for name: "${metadata.name ?? ""}" namespace: "${metadata.namespace ?? ""}" from "${fileName}": ${words}\nensure CRDs are installed first`;
    return fail(problemAt(document, "unknown-kind", "kind", words, kindHint(kind)), { side: "client", text });
  }
  const decoded = decode(value, type);
  const decoding = decoded.wrongType?.message ?? unknownFieldWords(decoded.unknownFields);
  if (decoded.wrongType && /^metadata(\.|$)/.test(decoded.wrongType.path)) {
    const text = `unable to decode "${fileName}": ${decoding}`;
    return fail(problemAt(document, "wrong-type", decoded.wrongType.path, decoding ?? "", "Put the value in quotes."), {
      side: "client",
      text,
    });
  }
  if (decoding !== undefined) {
    const path = decoded.wrongType?.path ?? decoded.unknownFields[0] ?? "";
    const message = `${kind} in version "${apiVersion.split("/").at(-1)}" cannot be handled as a ${kind}: ${decoding}`;
    const code = decoded.wrongType ? "wrong-type" : "unknown-field";
    const hint = decoded.wrongType
      ? "Write a value of the type that the message names."
      : "Check the spelling, the capitals and the indentation of this field.";
    return fail(problemAt(document, code, path, decoding, hint), {
      side: "server",
      text: `Error from server (BadRequest): error when creating "${fileName}": ${message}`,
    });
  }
  return writeObject(state, document, decoded.value, verb, fail);
}

function writeObject(
  state: ClusterState,
  document: ManifestDocument,
  value: JsonObject,
  verb: Verb,
  fail: (diagnostic: Diagnostic, complaint: Complaint) => Step,
): Step {
  const kind = String(value.kind);
  const rules = rulesOf(kind);
  const metadata = isJsonObject(value.metadata) ? value.metadata : {};
  const namespace = rules?.scope === "cluster" ? {} : { namespace: metadata.namespace || "default" };
  const object = { ...value, metadata: { name: "", ...metadata, ...namespace } } as unknown as KubeObject;
  const provenance = provenanceOfDocument(document);
  const line = `${[kind.toLowerCase(), ...groupOf(String(value.apiVersion))].join(".")}/${object.metadata.name}`;
  if (!rules) {
    const note = problemAt(
      document,
      "unsupported-kind",
      "kind",
      `${kind} is stored, but the simulator does not act upon it`,
      "See the page of limits.",
    );
    const stored = { ...state, objects: putObject(state.objects, object, provenance) };
    return {
      state: stored,
      result: { kind: "created", ref: refOf(object), object },
      line: `${line} created`,
      diagnostics: [{ ...note, severity: "hint" }],
    };
  }
  const context = { document: state.document, seed: state.seed, store: state.objects };
  const old = getObject(state.objects, refOf(object));
  const result =
    verb === "apply"
      ? updateObject(context, object, provenance, rules)
      : createObject(context, object, provenance, rules);
  if (result.kind === "refused") return refusal(state, document, object, result.status, fail);
  const done =
    old === undefined
      ? "created"
      : JSON.stringify(old.spec) === JSON.stringify(result.object.spec)
        ? "unchanged"
        : "configured";
  const warnings = result.warnings.map((text) => ({
    ...problemAt(document, "warning", warningPath(text), text, ""),
    severity: "warning" as const,
  }));
  return {
    state: { ...state, objects: result.store },
    result: { kind: done, ref: refOf(result.object), object: result.object },
    line: `${line} ${done}`,
    ...(result.warnings.length > 0
      ? { complaint: { side: "warning", text: result.warnings.map((text) => `Warning: ${text}`).join("\n") } as const }
      : {}),
    diagnostics: warnings,
  };
}

function refusal(
  state: ClusterState,
  document: ManifestDocument,
  object: KubeObject,
  status: Status,
  fail: (diagnostic: Diagnostic, complaint: Complaint) => Step,
): Step {
  const complaint: Complaint = { side: "server", text: frameStatus(status, object, document.fileName) };
  if (status.reason === "Invalid") {
    const diagnostics = diagnosticsOf(status.errors, object, (path) => rangeOf(document, path));
    return { state, result: { kind: "refused", ref: refOf(object) }, complaint, diagnostics };
  }
  const code = {
    NotFound: "namespace-missing",
    AlreadyExists: "already-exists",
    InternalError: "internal-error",
  } as const;
  return fail(
    { ...problemAt(document, code[status.reason], "metadata.name", status.message, ""), object: refOf(object) },
    complaint,
  );
}

function problemAt(
  document: ManifestDocument,
  code: Diagnostic["code"],
  path: string,
  message: string,
  hint: string,
): Diagnostic {
  const place = document.places.get(path);
  const range = code === "unknown-field" ? (place?.key ?? place?.value) : rangeOf(document, path);
  return { code, severity: "error", message, path, ...(range ? { range } : {}), ...(hint ? { hint } : {}) };
}

function unknownFieldWords(fields: readonly string[]): string | undefined {
  return fields.length === 0
    ? undefined
    : `strict decoding error: ${fields.map((field) => `unknown field "${field}"`).join(", ")}`;
}

function kindHint(kind: string): string {
  const known = publishedKinds().find((published) => published.kind.toLowerCase() === kind.toLowerCase());
  return known
    ? `Write kind: ${known.kind} with apiVersion: ${known.apiVersion}.`
    : "Check the spelling of kind: it is one word in the singular, with a capital letter.";
}

/** The API group in `apps/v1`; the core API has none. */
const groupOf = (apiVersion: string): readonly string[] =>
  apiVersion.includes("/") ? apiVersion.split("/").slice(0, 1) : [];

const warningPath = (text: string): string => /^[\w.[\]]+/.exec(text)?.[0]?.replace(/[.:]$/, "") ?? "";

function emptyAnswer(verb: Verb): Diagnostic {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  return {
    code: "empty-answer",
    severity: "error",
    message: `no objects passed to ${verb}`,
    path: "",
    range,
    hint: "Write a manifest.",
  };
}
