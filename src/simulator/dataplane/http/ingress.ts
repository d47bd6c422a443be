import type { HTTPRequest } from "../../api/http.ts";
import type { HTTPIngressPath, Ingress, IngressBackend } from "../../api/networking.ts";
import { hostOf, pathOf } from "../../controllers/http-answer.ts";
import { ingressesOf } from "../../controllers/ingress.ts";
import { type ObjectStore, refOf } from "../../store/object-store.ts";
import { choicesFor } from "./backend.ts";
import { closeness, hasPrefix, isHostOf } from "./match.ts";
import { answering, type Field, type RoutingChoice, UNROUTED } from "./routing.ts";

/** A path of a rule, with the Ingress it stands in. */
type Candidate = {
  readonly ingress: Ingress;
  readonly host: string | undefined;
  readonly path: HTTPIngressPath;
  readonly at: string;
};

/**
 * What an Ingress controller does with a request: first the closest host, then the longest path, an exact one before a
 * prefix; then the default back-end; else 404 (S-802…S-804). A host that has rules keeps its requests to itself.
 */
export function routeByIngress(
  objects: ObjectStore,
  controller: string,
  request: HTTPRequest,
): readonly RoutingChoice[] {
  const ingresses = ingressesOf(objects, controller);
  const host = closestHost(ingresses, hostOf(request));
  const candidates = ingresses.flatMap(candidatesOf).filter((candidate) => candidate.host === host);
  const [best] = candidates.filter(({ path }) => fits(path, pathOf(request))).sort(byCloseness);
  if (best) return choicesOf(objects, best.ingress, best.path.backend, `${best.at}.backend`);
  const fallback = defaultFor(ingresses, host);
  if (!fallback?.spec.defaultBackend) return UNROUTED;
  return choicesOf(objects, fallback, fallback.spec.defaultBackend, "spec.defaultBackend");
}

const patternsOf = ({ spec }: Ingress): readonly (string | undefined)[] => (spec.rules ?? []).map(({ host }) => host);

/** The pattern that says most closely which host it means; undefined where only rules for every host fit. */
function closestHost(ingresses: readonly Ingress[], host: string): string | undefined {
  const patterns = ingresses.flatMap(patternsOf).filter((pattern) => pattern !== undefined && isHostOf(pattern, host));
  return patterns.sort((a, b) => closeness(b) - closeness(a))[0];
}

function candidatesOf(ingress: Ingress): readonly Candidate[] {
  return (ingress.spec.rules ?? []).flatMap(({ host, http }, i) =>
    (http?.paths ?? []).map((path, j) => ({ ingress, host, path, at: `spec.rules[${i}].http.paths[${j}]` })),
  );
}

// What is left to the implementation is taken as a prefix here (S-803).
function fits({ path = "/", pathType }: HTTPIngressPath, asked: string): boolean {
  return pathType === "Exact" ? asked === path : hasPrefix(asked, path);
}

function byCloseness({ path: a }: Candidate, { path: b }: Candidate): number {
  const length = (path: HTTPIngressPath): number => (path.path ?? "/").replace(/(?<=.)\/$/, "").length;
  return length(b) - length(a) || Number(b.pathType === "Exact") - Number(a.pathType === "Exact");
}

/** An Ingress with rules for the host answers for what they leave out; else any that has a default. */
function defaultFor(ingresses: readonly Ingress[], host: string | undefined): Ingress | undefined {
  const able = ingresses.filter(({ spec }) => spec.defaultBackend !== undefined);
  return (
    able.find((ingress) => patternsOf(ingress).includes(host)) ??
    able.find(({ spec }) => !spec.rules?.length) ??
    able[0]
  );
}

function choicesOf(
  objects: ObjectStore,
  ingress: Ingress,
  { service }: IngressBackend,
  path: string,
): readonly RoutingChoice[] {
  const because: Field = { object: refOf(ingress), path, rule: "S-804" };
  if (!service) return [answering(503, "503: the back-end is no Service", because)];
  const ref = { kind: "Service", namespace: ingress.metadata.namespace ?? "", name: service.name };
  return choicesFor(objects, { service: ref, port: service.port?.number ?? service.port?.name ?? "" }, because);
}
