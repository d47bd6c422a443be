import type { IngressClass, IngressClassParameters } from "../../api/networking.ts";
import { type FieldError, forbidden, invalid, notSupported, required, tooLong } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { labelProblems, subdomainProblems } from "../names.ts";
import { validateReference } from "./reference.ts";

/** An IngressClass, stage by stage; its controller is fixed for good. */
export const INGRESS_CLASS: KindRules<IngressClass> = {
  scope: "cluster",
  hasGeneration: true,
  nameProblems: subdomainProblems,
  defaults: classDefaults,
  validate: ({ spec }) => [
    ...validateController(spec.controller ?? ""),
    ...(spec.parameters ? validateParameters(spec.parameters, "spec.parameters") : []),
  ],
  validateUpdate: ({ spec }, { spec: old }) =>
    spec.controller === old.controller ? [] : [invalid("spec.controller", spec.controller ?? "", "field is immutable")],
};

const MAX_CONTROLLER_BYTES = 250;
const SCOPES = ["Cluster", "Namespace"];
const PATH = "[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+";
const isPath = new RegExp(`^${PATH}$`);

function classDefaults(ingressClass: IngressClass): IngressClass {
  const { parameters, ...spec } = ingressClass.spec ?? {};
  return {
    ...ingressClass,
    spec: { ...spec, ...(parameters ? { parameters: { scope: "Cluster", ...parameters } } : {}) },
  };
}

/** `example.com/ingress-controller`: a domain, and a path under it. */
function validateController(controller: string): readonly FieldError[] {
  const path = "spec.controller";
  if (controller === "") return [required(path)];
  const slash = controller.indexOf("/");
  const [domain, rest] = [controller.slice(0, Math.max(slash, 0)), controller.slice(slash + 1)];
  return [
    ...(controller.length > MAX_CONTROLLER_BYTES ? [tooLong(path, MAX_CONTROLLER_BYTES)] : []),
    ...(domain === "" || rest === ""
      ? [invalid(path, controller, 'must be a domain-prefixed path (such as "acme.io/foo")')]
      : [
          ...subdomainProblems(domain).map((problem) => invalid(path, domain, problem)),
          ...(isPath.test(rest) ? [] : [invalid(path, rest, `Invalid path (regex used for validation is '${PATH}')`)]),
        ]),
  ];
}

function validateParameters(parameters: IngressClassParameters, path: string): readonly FieldError[] {
  return [...validateReference(parameters, path), ...validateScope(parameters, path)];
}

function validateScope({ scope, namespace }: IngressClassParameters, path: string): readonly FieldError[] {
  if (scope === "Cluster") {
    return namespace === undefined ? [] : [forbidden(`${path}.namespace`, "`parameters.scope` is set to 'Cluster'")];
  }
  if (scope !== "Namespace") return [notSupported(`${path}.scope`, scope, SCOPES)];
  if (namespace === undefined) return [required(`${path}.namespace`, "`parameters.scope` is set to 'Namespace'")];
  return labelProblems(namespace).map((problem) => invalid(`${path}.namespace`, namespace, problem));
}
