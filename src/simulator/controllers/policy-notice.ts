import type { Diagnostic } from "../api/diagnostic.ts";
import type { NetworkPolicy } from "../api/networking.ts";
import { formatRef, type ObjectRef, refKey } from "../api/object-ref.ts";
import { originOf } from "../api/provenance.ts";
import { platformOf } from "../platforms/index.ts";
import { getObject, provenanceOf } from "../store/object-store.ts";
import type { Controlled } from "./controlled.ts";

/**
 * Says of a NetworkPolicy that nobody enforces it (S-701). No controller of Kubernetes' does: there the object is stored,
 * and all is silent.
 */
export function noticeUnenforced(cluster: Controlled, ref: ObjectRef): Controlled {
  const others = cluster.notices.filter((notice) => !isAbout(notice, ref));
  const policy = getObject<NetworkPolicy>(cluster.objects, ref);
  if (policy && !platformOf(cluster.document).enforcesNetworkPolicy(cluster.document)) {
    return { ...cluster, notices: [...others, unenforced(cluster, ref)] };
  }
  return others.length === cluster.notices.length ? cluster : { ...cluster, notices: others };
}

function isAbout({ code, object }: Diagnostic, ref: ObjectRef): boolean {
  return code === "not-enforced" && object !== undefined && refKey(object) === refKey(ref);
}

function unenforced({ document, objects }: Controlled, ref: ObjectRef): Diagnostic {
  const { title } = platformOf(document);
  const origin = originOf(provenanceOf(objects, ref), "kind");
  return {
    code: "not-enforced",
    severity: "hint",
    message: `${formatRef(ref)} has no effect: ${title} does not enforce NetworkPolicy`,
    path: "kind",
    object: ref,
    ...(origin?.kind === "written" ? { range: origin.range } : {}),
    hint: "Use a network platform that enforces NetworkPolicy.",
  };
}
