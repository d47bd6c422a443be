import type { Pod } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { DaemonSet, DaemonSetStatus, PodTemplate } from "../api/workloads.ts";
import { getObject } from "../store/object-store.ts";
import { claim } from "./claim.ts";
import { type Controlled, copiedFrom, putStatus } from "./controlled.ts";
import { hashOf, REVISION_HASH, withoutOldRevisions, withRevisions } from "./controller-revision.ts";
import { affinityFor, type Post, postsOf, toleratingTemplate } from "./daemon-sets/placement.ts";
import { updateMove } from "./daemon-sets/update.ts";
import { drawPodName } from "./pod-names.ts";
import { deletePod, isFinished, isPodReady, isTerminating, makePods } from "./pods.ts";

const GENERATION_LABEL = "pod-template-generation";
const GENERATION = "deprecated.daemonset.template.generation";

/** Keeps one Pod on every node that fits and is tolerated, whatever else is there (S-407). */
export function reconcileDaemonSet(cluster: Controlled, ref: ObjectRef): Controlled {
  const set = getObject<DaemonSet>(cluster.objects, ref);
  if (!set || isTerminating(set)) return cluster;
  const [claimed, all] = claim<Pod>(cluster, set, "Pod", set.spec.selector);
  const [revised, revisions] = withRevisions(claimed, set, knownHash(set, all));
  const hash = revisions.map(hashOf).at(-1) ?? "";
  const isNew = ({ metadata }: Pod): boolean => metadata.labels?.[REVISION_HASH] === hash;
  const template = toleratingTemplate(set);
  const posts = postsOf(
    revised.objects,
    template,
    all.filter((pod) => !isTerminating(pod)),
  );
  const crew: Crew = { set, template, hash };
  const manned = manage(revised, crew, posts, all);
  const updated = manned === revised ? update(revised, crew, posts, isNew) : manned;
  const inUse = new Set(all.map(({ metadata }) => metadata.labels?.[REVISION_HASH] ?? ""));
  const trimmed = withoutOldRevisions(updated, set, revisions, inUse);
  return putStatus(trimmed, set, statusOf(set, posts, isNew));
}

/** A DaemonSet with what its next Pod is made of. */
type Crew = { readonly set: DaemonSet; readonly template: PodTemplate; readonly hash: string };

/** The hash of the Pods that say they are of the present template, where no revision tells it. */
function knownHash(set: DaemonSet, pods: readonly Pod[]): string | undefined {
  const pod = pods.find(({ metadata }) => metadata.labels?.[GENERATION_LABEL] === generationOf(set));
  return pod?.metadata.labels?.[REVISION_HASH];
}

const generationOf = ({ metadata }: DaemonSet): string => metadata.annotations?.[GENERATION] ?? "1";

/** A Pod for every post that wants one and has none; away with what failed, is out of place, or one too many. */
function manage(cluster: Controlled, crew: Crew, posts: readonly Post[], all: readonly Pod[]): Controlled {
  const leaving = new Set(all.filter(isTerminating).map(({ spec }) => spec.nodeName));
  const empty = posts.filter(
    ({ wanted, pods, node }) => wanted && pods.length === 0 && !leaving.has(node.metadata.name),
  );
  const surplus = posts.flatMap((post) => (post.tolerated ? post.pods.filter(isFinished) : post.pods));
  return empty.reduce((next, post) => manPost(next, crew, post), surplus.reduce(deletePod, cluster));
}

function update(cluster: Controlled, crew: Crew, posts: readonly Post[], isNew: (pod: Pod) => boolean): Controlled {
  const { doomed, doubled } = updateMove(crew.set, posts, isNew);
  return doubled.reduce((next, post) => manPost(next, crew, post), doomed.reduce(deletePod, cluster));
}

function manPost(cluster: Controlled, { set, template, hash }: Crew, { node }: Post): Controlled {
  const generateName = `${set.metadata.name}-`;
  const [named, name] = drawPodName(cluster, set, generateName);
  const labels = { [REVISION_HASH]: hash, [GENERATION_LABEL]: generationOf(set) };
  const spec = { affinity: affinityFor(template, node.metadata.name) };
  const provenance = copiedFrom("DaemonSet", set, "spec.template");
  return makePods(named, { owner: set, template, generateName, provenance }, [{ name, labels, spec }]);
}

function statusOf(set: DaemonSet, posts: readonly Post[], isNew: (pod: Pod) => boolean): DaemonSetStatus {
  const wanted = posts.filter((post) => post.wanted);
  const manned = wanted.filter(({ pods }) => pods.length > 0);
  const ready = wanted.filter(({ pods }) => pods.some(isPodReady)).length;
  const updated = manned.filter(({ pods }) => pods.some(isNew)).length;
  return {
    currentNumberScheduled: manned.length,
    desiredNumberScheduled: wanted.length,
    numberMisscheduled: posts.filter((post) => !post.wanted && post.pods.length > 0).length,
    numberReady: ready,
    ...(ready === 0 ? {} : { numberAvailable: ready }),
    ...(ready === wanted.length ? {} : { numberUnavailable: wanted.length - ready }),
    ...(updated === 0 ? {} : { updatedNumberScheduled: updated }),
    observedGeneration: set.metadata.generation ?? 1,
  };
}
