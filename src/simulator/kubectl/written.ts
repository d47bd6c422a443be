import type { ObjectRef } from "../api/object-ref.ts";
import { flannelConfigDiagnostics } from "../apiserver/custom/flannel-config.ts";
import { isModelled } from "../apiserver/rules.ts";
import type { Status } from "../apiserver/status.ts";
import { unsupportedFieldDiagnostics } from "../apiserver/unsupported-fields.ts";
import type { Target, WriteOptions, WriteResult } from "../apiserver/write.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import type { ObjectDocument } from "../manifest/document.ts";
import { refOf } from "../store/object-store.ts";
import { type Complaint, serverError, warning } from "./complaint.ts";
import { diagnosticsOfStatus, problemAt, warningAt } from "./diagnose.ts";
import { frameStatus } from "./framing.ts";
import type { ObjectResult, Step } from "./outcome.ts";

/** How far a command goes: the whole way, to the server without storing, or not even there (S-215). */
export type DryRun = "none" | "client" | "server";

export type FileOptions = {
  readonly namespace?: string | undefined;
  readonly fieldValidation: WriteOptions["fieldValidation"];
  readonly dryRun: DryRun;
};

export const FILE_DEFAULTS: FileOptions = { fieldValidation: "strict", dryRun: "none" };

export const writeOptions = ({ fieldValidation, dryRun }: FileOptions): WriteOptions => ({
  fieldValidation,
  dryRun: dryRun !== "none",
});

export const writeContext = ({ document, seed, objects }: ClusterState) => ({ document, seed, store: objects });

/** The group in `apps/v1`; the core API has none. */
const groupOf = (apiVersion: string): readonly string[] =>
  apiVersion.includes("/") ? apiVersion.split("/").slice(0, 1) : [];

/** `service/web created`, `deployment.apps/web configured (server dry run)`. */
export function resultLine(apiVersion: string, { kind, name }: ObjectRef, did: string, dryRun: DryRun): string {
  const note = { none: "", client: " (dry run)", server: " (server dry run)" }[dryRun];
  return `${[kind.toLowerCase(), ...groupOf(apiVersion)].join(".")}/${name} ${did}${note}`;
}

/** What the server made of a document, as a step of the command. */
export function writtenStep(
  state: ClusterState,
  document: ObjectDocument,
  { ref }: Target,
  result: WriteResult,
  done: Exclude<ObjectResult["kind"], "refused" | "deleted">,
  { doing, dryRun, pathInFile }: { doing: string; dryRun: DryRun; pathInFile?: (path: string) => string },
): Step {
  if (result.kind === "refused") return refusedStep(state, document, ref, result.status, doing, pathInFile);
  const { object, store, warnings } = result;
  return {
    state: { ...state, objects: store },
    result: { kind: done, ref: refOf(object), object },
    line: resultLine(object.apiVersion, refOf(object), done, dryRun),
    complaints: warnings.map(warning),
    diagnostics: [
      ...warnings.map((text) => warningAt(document, text)),
      ...unmodelled(document, object.kind),
      ...unsupportedFieldDiagnostics(document),
      ...flannelConfigDiagnostics(document),
    ],
  };
}

export function refusedStep(
  state: ClusterState,
  document: ObjectDocument,
  ref: ObjectRef,
  status: Status,
  doing: string,
  pathInFile?: (path: string) => string,
): Step {
  const complaint: Complaint = serverError(
    frameStatus(status, ref, { release: state.document.kubernetes, doing: `${doing} "${document.fileName}"` }),
  );
  const diagnostics = diagnosticsOfStatus(document, status, ref, pathInFile);
  return { state, result: { kind: "refused", ref }, complaints: [complaint], diagnostics };
}

function unmodelled(document: ObjectDocument, kind: string) {
  if (isModelled(kind)) return [];
  const message = `${kind} is stored, but the simulator does not act upon it`;
  const hint = "See the page of limits.";
  return [problemAt(document, { code: "unsupported-kind", severity: "hint", path: "kind", message, hint })];
}
