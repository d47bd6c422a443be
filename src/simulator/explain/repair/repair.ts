import type { KubeObject } from "../../api/kinds.ts";
import { formatRef, type ObjectRef } from "../../api/object-ref.ts";
import { type Origin, originOf } from "../../api/provenance.ts";
import { resourceOfKind } from "../../api/resources.ts";
import type { Range } from "../../api/source.ts";
import { typeOfKind } from "../../api/types.ts";
import { rulesOf } from "../../apiserver/rules.ts";
import { patchObject } from "../../apiserver/write.ts";
import type { ClusterState } from "../../cluster/cluster-state.ts";
import { settle } from "../../cluster/settle.ts";
import type { JsonValue } from "../../manifest/document.ts";
import { provenanceOf, refOf } from "../../store/object-store.ts";
import { candidateEdits } from "./candidates.ts";
import { type Edit, formatPath, patchStepOf, sizeOf } from "./edit.ts";

/** One field that, changed alone, would have let the packet through. */
export type Repair = {
  readonly object: ObjectRef;
  readonly path: string;
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
  /** Where the field stands, or the nearest one that does. */
  readonly line?: { readonly fileName: string; readonly range: Range };
  /** `Change spec.ports[0].targetPort of Service default/web from 80 to 8080.` */
  readonly sentence: string;
};

/** What is asked: which port was called, and whether a cluster is what the caller wants. */
export type Wish = { readonly called: number; readonly judge: (state: ClusterState) => boolean };

/**
 * The smallest single-field edits of what somebody wrote that would make the wish come true, smallest first. Each is
 * tried: the server must take it, the controllers run, and the judge looks again.
 */
export function findRepairs(
  state: ClusterState,
  objects: readonly KubeObject[],
  { called, judge }: Wish,
): readonly Repair[] {
  const tries = objects.flatMap((object) => candidateEdits(state, object, called).map((edit) => ({ object, edit })));
  return tries
    .sort((a, b) => sizeOf(a.edit) - sizeOf(b.edit))
    .filter(({ object, edit }) => {
      const edited = withEdit(state, object, edit);
      return edited !== undefined && judge(edited);
    })
    .map(({ object, edit }) => repairOf(state, object, edit));
}

/** The cluster after the edit; undefined when the server does not take it. */
function withEdit(state: ClusterState, object: KubeObject, edit: Edit): ClusterState | undefined {
  const type = typeOfKind(object.apiVersion, object.kind);
  if (!type || !resourceOfKind(object.kind)) return undefined;
  const context = { document: state.document, seed: state.seed, store: state.objects };
  const target = { type, rules: rulesOf(object.kind), ref: refOf(object) };
  const patch = { kind: "json", steps: [patchStepOf(edit)] } as const;
  const author = { kind: "command", command: "repair" } as const;
  const result = patchObject(context, target, patch, author, { fieldValidation: "strict", dryRun: false });
  return result.kind === "refused" ? undefined : settle({ ...state, objects: result.store });
}

function repairOf(state: ClusterState, object: KubeObject, edit: Edit): Repair {
  const { path, before, after } = edit;
  const ref = refOf(object);
  const text = formatPath(path);
  const origin = originOf(provenanceOf(state.objects, ref), text);
  return { object: ref, path: text, before, after, ...lineOf(origin), sentence: sentenceOf(ref, text, edit) };
}

function lineOf(origin: Origin | undefined): Pick<Repair, "line"> {
  return origin?.kind === "written" ? { line: { fileName: origin.fileName, range: origin.range } } : {};
}

function sentenceOf(ref: ObjectRef, path: string, { before, after, splits }: Edit): string {
  const field = `${path} of ${formatRef(ref)}`;
  if (splits)
    return `Split ${path}[${splits.item}] of ${formatRef(ref)} into two items, ${splits.parts.join(" and ")}.`;
  if (after === undefined) return `Leave out ${field}.`;
  if (before === undefined) return `Give ${field} the value ${valueText(after)}.`;
  return `Change ${field} from ${valueText(before)} to ${valueText(after)}.`;
}

const valueText = (value: JsonValue): string => (typeof value === "string" ? value : JSON.stringify(value));
