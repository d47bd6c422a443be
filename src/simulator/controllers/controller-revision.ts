import { timestampAt } from "../api/timestamp.ts";
import type { ControllerRevision, DaemonSet, StatefulSet } from "../api/workloads.ts";
import { dependantsOf, refOf, removeObject } from "../store/object-store.ts";
import {
  type Controlled,
  copiedFrom,
  isControlledBy,
  ownerReference,
  put,
  replace,
  withObjects,
} from "./controlled.ts";
import { sameTemplate, templateHash } from "./template-hash.ts";

export const REVISION_HASH = "controller-revision-hash";

/** A workload whose earlier templates are kept as ControllerRevisions. */
type Revised = DaemonSet | StatefulSet;

/**
 * The revisions of a workload, oldest first; the last is that of its present template, made if there was none. `spokenOf`
 * is the hash that its Pods or its status already know it by, if they do.
 */
export function withRevisions(
  cluster: Controlled,
  owner: Revised,
  spokenOf: string | undefined,
): readonly [Controlled, readonly ControllerRevision[]] {
  const known = revisionsOf(cluster, owner);
  const current = known.find((revision) => isOf(revision, owner));
  if (current && current === known.at(-1)) return [cluster, known];
  const revision = (known.at(-1)?.revision ?? 0) + 1;
  const hash = (known.length === 0 ? spokenOf : undefined) ?? templateHash(owner.spec.template);
  const newest = current ? { ...current, revision } : revisionFor(owner, hash, revision, cluster.time);
  const written = current
    ? replace(cluster, newest)
    : put(cluster, newest, copiedFrom(owner.kind, owner, "spec.template"));
  return [written, [...known.filter((other) => other !== current), newest]];
}

function isOf({ data }: ControllerRevision, { spec }: Revised): boolean {
  const { $patch: _, ...template } = data.spec.template;
  return sameTemplate(template, spec.template);
}

/** Forgets the oldest revisions that no Pod is of any more, down to the limit of the history. */
export function withoutOldRevisions(
  cluster: Controlled,
  owner: Revised,
  revisions: readonly ControllerRevision[],
  inUse: ReadonlySet<string>,
): Controlled {
  const idle = revisions.slice(0, -1).filter(({ metadata }) => !inUse.has(metadata.labels?.[REVISION_HASH] ?? ""));
  const surplus = Math.max(0, idle.length - (owner.spec.revisionHistoryLimit ?? 10));
  return withObjects(cluster, idle.slice(0, surplus).map(refOf).reduce(removeObject, cluster.objects));
}

/** The hash by which the Pods of a revision are known. */
export function hashOf({ metadata }: ControllerRevision): string {
  return metadata.labels?.[REVISION_HASH] ?? "";
}

function revisionsOf({ objects }: Controlled, owner: Revised): readonly ControllerRevision[] {
  return dependantsOf<ControllerRevision>(objects, refOf(owner), "ControllerRevision")
    .filter((revision) => isControlledBy(revision, owner))
    .sort((a, b) => a.revision - b.revision);
}

function revisionFor(owner: Revised, hash: string, revision: number, time: number): ControllerRevision {
  const { namespace, name } = owner.metadata;
  const { template } = owner.spec;
  return {
    apiVersion: "apps/v1",
    kind: "ControllerRevision",
    metadata: {
      name: `${name}-${hash}`,
      ...(namespace === undefined ? {} : { namespace }),
      creationTimestamp: timestampAt(time),
      labels: { ...template.metadata?.labels, [REVISION_HASH]: hash },
      ownerReferences: [ownerReference(owner)],
    },
    revision,
    data: { spec: { template: { ...template, $patch: "replace" } } },
  };
}
