import type { HTTPIngressPath, Ingress, IngressClass, IngressRule, IngressSpec } from "../../api/networking.ts";
import { parseIPAddress } from "../../net/ip.ts";
import { listObjects, type ObjectStore } from "../../store/object-store.ts";
import { type FieldError, invalid, notSupported, required } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { subdomainProblems, wildcardSubdomainProblems } from "../names.ts";
import { validateBackend } from "./ingress-backend.ts";

/** An Ingress, stage by stage (S-335, S-801). */
export const INGRESS: KindRules<Ingress> = {
  scope: "namespaced",
  hasGeneration: true,
  nameProblems: subdomainProblems,
  defaults: (ingress) => ({ ...ingress, spec: ingress.spec ?? {} }),
  admit: (ingress, { store }) => ({ ...withDefaultClass(ingress, store), status: { loadBalancer: {} } }),
  validate: (ingress, old) => [...validateIngress(ingress), ...(old === undefined ? classesAgree(ingress) : [])],
  warnings: (ingress, old) =>
    old === undefined && classAnnotation(ingress) !== undefined && ingress.spec.ingressClassName === undefined
      ? [`annotation "${CLASS_ANNOTATION}" is deprecated, please use 'spec.ingressClassName' instead`]
      : [],
};

const CLASS_ANNOTATION = "kubernetes.io/ingress.class";
const DEFAULT_CLASS_ANNOTATION = "ingressclass.kubernetes.io/is-default-class";
const PATH_TYPES = ["Exact", "ImplementationSpecific", "Prefix"];
const FORBIDDEN_SEQUENCES = ["//", "/./", "/../", "%2f", "%2F"];
const FORBIDDEN_ENDINGS = ["/..", "/."];

const classAnnotation = ({ metadata }: Ingress): string | undefined => metadata.annotations?.[CLASS_ANNOTATION];

/** Who names no class, in the field or the old way, gets the default one (S-801). */
function withDefaultClass(ingress: Ingress, store: ObjectStore): Ingress {
  if (ingress.spec.ingressClassName !== undefined || classAnnotation(ingress) !== undefined) return ingress;
  // Simplified: of several default classes the server takes the youngest, here it is the first by name.
  const byDefault = listObjects<IngressClass>(store, "IngressClass").find(
    ({ metadata }) => metadata.annotations?.[DEFAULT_CLASS_ANNOTATION] === "true",
  );
  if (!byDefault) return ingress;
  return { ...ingress, spec: { ...ingress.spec, ingressClassName: byDefault.metadata.name } };
}

function validateIngress({ spec }: Ingress): readonly FieldError[] {
  const { ingressClassName, defaultBackend, rules = [] } = spec;
  return [
    ...(rules.length === 0 && !defaultBackend
      ? [invalid("spec", spec.rules ?? null, "either `defaultBackend` or `rules` must be specified")]
      : []),
    ...(defaultBackend ? validateBackend(defaultBackend, "spec.defaultBackend") : []),
    ...rules.flatMap((rule, i) => validateRule(rule, `spec.rules[${i}]`)),
    ...validateTLS(spec),
    ...(ingressClassName === undefined
      ? []
      : subdomainProblems(ingressClassName).map((problem) =>
          invalid("spec.ingressClassName", ingressClassName, problem),
        )),
  ];
}

function validateRule({ host = "", http }: IngressRule, path: string): readonly FieldError[] {
  const isAddress = parseIPAddress(host) !== undefined;
  return [
    ...(isAddress ? [invalid(`${path}.host`, host, "must be a DNS name, not an IP address")] : []),
    ...(host === "" ? [] : hostProblems(host).map((problem) => invalid(`${path}.host`, host, problem))),
    ...(http && (http.paths ?? []).length === 0 ? [required(`${path}.http.paths`)] : []),
    ...(http?.paths ?? []).flatMap((each, i) => validatePath(each, `${path}.http.paths[${i}]`)),
  ];
}

/** A star is the whole first label, or nothing (S-335). */
function hostProblems(host: string): readonly string[] {
  return host.includes("*") ? wildcardSubdomainProblems(host) : subdomainProblems(host);
}

function validatePath({ path = "", pathType, backend }: HTTPIngressPath, at: string): readonly FieldError[] {
  if (pathType === undefined) return [required(`${at}.pathType`, "pathType must be specified")];
  return [
    ...(PATH_TYPES.includes(pathType)
      ? pathProblems(path, pathType).map((problem) => invalid(`${at}.path`, path, problem))
      : [notSupported(`${at}.pathType`, pathType, PATH_TYPES)]),
    ...validateBackend(backend ?? {}, `${at}.backend`),
  ];
}

function pathProblems(path: string, pathType: HTTPIngressPath["pathType"]): readonly string[] {
  const isLoose = pathType === "ImplementationSpecific";
  return [
    ...(path.startsWith("/") || (isLoose && path === "") ? [] : ["must be an absolute path"]),
    ...(isLoose
      ? []
      : FORBIDDEN_SEQUENCES.filter((text) => path.includes(text)).map((text) => `must not contain '${text}'`)),
    ...(isLoose
      ? []
      : FORBIDDEN_ENDINGS.filter((text) => path.endsWith(text)).map((text) => `cannot end with '${text}'`)),
  ];
}

function validateTLS({ tls = [] }: IngressSpec): readonly FieldError[] {
  return tls.flatMap(({ hosts = [], secretName = "" }, i) => [
    ...hosts.flatMap((host, j) =>
      hostProblems(host).map((problem) => invalid(`spec.tls[${i}].hosts[${j}]`, host, problem)),
    ),
    ...(secretName === ""
      ? []
      : subdomainProblems(secretName).map((problem) => invalid(`spec.tls[${i}].secretName`, secretName, problem))),
  ]);
}

/** The old way and the new way to name the class must not differ, but only a new Ingress is asked. */
function classesAgree(ingress: Ingress): readonly FieldError[] {
  const annotation = classAnnotation(ingress);
  const { ingressClassName } = ingress.spec;
  if (annotation === undefined || ingressClassName === undefined || annotation === ingressClassName) return [];
  const detail = "must match `ingressClassName` when both are specified";
  return [invalid(`annotations.${CLASS_ANNOTATION}`, annotation, detail)];
}
