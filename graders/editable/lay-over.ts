import {
  clusterDocument,
  type Diagnostic,
  type JsonValue,
  type ManifestDocument,
  type RawClusterDocument,
  readDocuments,
  type SourceFile,
} from "../../src/simulator/index.ts";
import { isMap, type JsonMap, parsePath } from "../lab/json-fields.ts";
import type { Lab, World } from "../lab/lab.ts";
import { withoutDocument } from "../without-document.ts";
import { editsIn, withEdits } from "./edits.ts";
import { lockedField, refusalAt, worldRefusals } from "./refusals.ts";

/** What an answer's Cluster document comes to: the world that it makes, and the manifest that is applied there. */
export type LaidOver =
  /** The answer has none. */
  | { readonly kind: "as-given"; readonly world: World }
  | {
      readonly kind: "written";
      readonly world: World;
      readonly document: ManifestDocument;
      readonly change: "configured" | "unchanged";
      /** The answer without the Cluster document; undefined when nothing else is in it. */
      readonly manifest: string | undefined;
    }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

/**
 * Lays the Cluster document of an answer over one of the lab's worlds. It is compared with the world that the learner
 * sees, and what it changes there is changed in every world.
 */
export function layOver({ editable, worlds }: Lab, world: World, file: SourceFile): LaidOver {
  // No other text can hold one: most answers need not be read twice.
  if (!file.text.includes(GROUP)) return { kind: "as-given", world };
  const { documents, problem } = readDocuments(file);
  const [document, second] = documents.filter(({ value }) => isClusterDocument(value));
  if (!document) return { kind: "as-given", world };
  if (editable.length === 0) return { kind: "refused", diagnostics: [refusalAt(document, NOT_YOURS)] };
  if (second) return { kind: "refused", diagnostics: [refusalAt(second, TWICE)] };
  const given = documentOf(worlds.cluster ?? world);
  const { edits, locked } = editsIn(given, document.value as JsonMap, editable.map(parsePath));
  const edited = withEdits(documentOf(world), edits);
  const refusals = locked.length > 0 ? locked.map((at) => lockedField(given, editable, at)) : worldRefusals(edited);
  if (refusals.length > 0)
    return { kind: "refused", diagnostics: refusals.map((refusal) => refusalAt(document, refusal)) };
  const alone = documents.length === 1 && problem === undefined;
  return {
    kind: "written",
    world: edits.length === 0 ? world : editedWorld(world, edited),
    document,
    change: edits.length === 0 ? "unchanged" : "configured",
    manifest: alone ? undefined : withoutDocument(file.text, document),
  };
}

const GROUP = "hopbyhop/";

const NOT_YOURS = {
  code: "forbidden",
  path: "",
  message: "the Cluster document is locked: this lab gives you its world as it is",
  hint: "Take the document out of your answer.",
} as const;

const TWICE = {
  code: "duplicate-value",
  path: "",
  message: "a second Cluster document: there is one cluster",
  hint: "Leave one of the two.",
} as const;

function isClusterDocument(value: JsonValue): boolean {
  return isMap(value) && value.kind === "Cluster" && String(value.apiVersion).startsWith(GROUP);
}

const documentOf = ({ written }: World): JsonMap => written as unknown as JsonMap;

function editedWorld(world: World, edited: JsonMap): World {
  const written = edited as unknown as RawClusterDocument;
  return { ...world, written, document: clusterDocument(written) };
}
