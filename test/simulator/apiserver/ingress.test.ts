import { describe, expect, it } from "vitest";
import type { Ingress } from "../../../src/simulator/api/networking.ts";
import { refusals, refusalsOfChange, stored, warnings, warningsOfChange } from "../../support/apiserver.ts";

/** An Ingress with this spec, written as a flow map. */
const ingress = (spec: string, annotations = "{}") => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop, annotations: ${annotations} }
spec: ${spec}`;

const WEB = "{ service: { name: web, port: { number: 80 } } }";
const host = (name: string) => ingress(`{ rules: [{ host: "${name}" }] }`);
const path = (text: string) => ingress(`{ rules: [{ http: { paths: [{ ${text} }] } }] }`);
const backend = (text: string) => ingress(`{ defaultBackend: ${text} }`);
const web = ingress(`{ defaultBackend: ${WEB} }`);

const AT_HOST = "spec.rules[0].host";
const AT_PATH = "spec.rules[0].http.paths[0]";
const AT_BACKEND = "spec.defaultBackend";
const SUBDOMAIN =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const WILDCARD =
  "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\\*\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";

describe("[S-335] the server refuses an Ingress", () => {
  const rows: readonly { fault: string; text: string; errors: readonly string[] }[] = [
    {
      fault: "that routes nothing",
      text: ingress("{}"),
      errors: ["spec: Invalid value: null: either `defaultBackend` or `rules` must be specified"],
    },
    {
      fault: "with an empty list of rules",
      text: ingress("{ rules: [] }"),
      errors: ["spec: Invalid value: []: either `defaultBackend` or `rules` must be specified"],
    },
    {
      fault: "for an address",
      text: host("10.0.0.1"),
      errors: [`${AT_HOST}: Invalid value: "10.0.0.1": must be a DNS name, not an IP address`],
    },
    {
      fault: "for a name with a capital",
      text: host("Shop"),
      errors: [`${AT_HOST}: Invalid value: "Shop": ${SUBDOMAIN}`],
    },
    {
      fault: "with a star that is not the whole first label",
      text: host("a*.example.com"),
      errors: [`${AT_HOST}: Invalid value: "a*.example.com": ${WILDCARD}`],
    },
    { fault: "for every name there is", text: host("*"), errors: [`${AT_HOST}: Invalid value: "*": ${WILDCARD}`] },
    {
      fault: "without paths",
      text: ingress("{ rules: [{ http: {} }] }"),
      errors: ["spec.rules[0].http.paths: Required value"],
    },
    {
      fault: "without a path type, and looks no further",
      text: path("path: nonsense"),
      errors: [`${AT_PATH}.pathType: Required value: pathType must be specified`],
    },
    {
      fault: "with a path type written small",
      text: path(`path: nonsense, pathType: prefix, backend: ${WEB}`),
      errors: [
        `${AT_PATH}.pathType: Unsupported value: "prefix": supported values: "Exact", "ImplementationSpecific", "Prefix"`,
      ],
    },
    {
      fault: "with a relative path",
      text: path(`path: shop, pathType: Prefix, backend: ${WEB}`),
      errors: [`${AT_PATH}.path: Invalid value: "shop": must be an absolute path`],
    },
    {
      fault: "with an exact path of nothing",
      text: path(`pathType: Exact, backend: ${WEB}`),
      errors: [`${AT_PATH}.path: Invalid value: "": must be an absolute path`],
    },
    {
      fault: "with a path that wanders",
      text: path(`path: /a//b/./c%2fd/.., pathType: Exact, backend: ${WEB}`),
      errors: [
        "must not contain '//'",
        "must not contain '/./'",
        "must not contain '%2f'",
        "cannot end with '/..'",
      ].map((problem) => `${AT_PATH}.path: Invalid value: "/a//b/./c%2fd/..": ${problem}`),
    },
    {
      fault: "with a path that leads nowhere",
      text: path("path: /, pathType: Prefix"),
      errors: [`${AT_PATH}.backend: Invalid value: "": resource or service backend is required`],
    },
    {
      fault: "with a backend of both sorts",
      text: backend("{ service: { name: web }, resource: { kind: Bucket, name: b } }"),
      errors: [`${AT_BACKEND}: Invalid value: "": cannot set both resource and service backends`],
    },
    {
      fault: "with a Service without name and port",
      text: backend("{ service: {} }"),
      errors: [
        `${AT_BACKEND}.service.name: Required value`,
        `${AT_BACKEND}: Required value: port name or number is required`,
      ],
    },
    {
      fault: "with a port of two sorts",
      text: backend("{ service: { name: web, port: { name: http, number: 80 } } }"),
      errors: [`${AT_BACKEND}: Invalid value: "": cannot set both port name & port number`],
    },
    {
      fault: "with a port out of range",
      text: backend("{ service: { name: web.shop, port: { number: 70000 } } }"),
      errors: [
        `${AT_BACKEND}.service.name: Invalid value: "web.shop": must not contain dots`,
        `${AT_BACKEND}.service.port.number: Invalid value: 70000: must be between 1 and 65535, inclusive`,
      ],
    },
    {
      fault: "with a name that no port can have",
      text: backend("{ service: { name: web, port: { name: a--b } } }"),
      errors: [`${AT_BACKEND}.service.port.name: Invalid value: "a--b": must not contain consecutive hyphens`],
    },
    {
      fault: "with a reference to nothing",
      text: backend('{ resource: { apiGroup: Bad_Group, kind: "", name: a/b } }'),
      errors: [
        `${AT_BACKEND}.resource.apiGroup: Invalid value: "Bad_Group": ${SUBDOMAIN}`,
        `${AT_BACKEND}.resource.kind: Required value`,
        `${AT_BACKEND}.resource.name: Invalid value: "a/b": may not contain '/'`,
      ],
    },
    {
      fault: "with TLS for no name, by a secret of no name",
      text: ingress(`{ defaultBackend: ${WEB}, tls: [{ hosts: [ok.example.com, "*"], secretName: My_Cert }] }`),
      errors: [
        `spec.tls[0].hosts[1]: Invalid value: "*": ${WILDCARD}`,
        `spec.tls[0].secretName: Invalid value: "My_Cert": ${SUBDOMAIN}`,
      ],
    },
    {
      fault: "with a class that has no name",
      text: ingress(`{ ingressClassName: "", defaultBackend: ${WEB} }`),
      errors: [`spec.ingressClassName: Invalid value: "": ${SUBDOMAIN}`],
    },
    {
      fault: "that names two classes",
      text: ingress(`{ ingressClassName: new, defaultBackend: ${WEB} }`, "{ kubernetes.io/ingress.class: old }"),
      errors: [
        'annotations.kubernetes.io/ingress.class: Invalid value: "old": must match `ingressClassName` when both are specified',
      ],
    },
  ];
  for (const { fault, text, errors } of rows) {
    it(fault, () => {
      expect(refusals(text)).toEqual(errors);
    });
  }
});

describe("[S-335] the server takes an Ingress", () => {
  const rows = [
    { form: "without a host", text: path(`path: /, pathType: Prefix, backend: ${WEB}`) },
    { form: "for all names of a domain", text: host("*.example.com") },
    { form: "whose implementation sees to the path", text: path(`pathType: ImplementationSpecific, backend: ${WEB}`) },
    {
      form: "with a path that only an exact one may not have",
      text: path(`path: //a, pathType: ImplementationSpecific, backend: ${WEB}`),
    },
    { form: "to a Service that is not there", text: backend("{ service: { name: nobody, port: { name: http } } }") },
  ];
  for (const { form, text } of rows) {
    it(form, () => {
      expect(refusals(text)).toEqual([]);
    });
  }

  it("that names a second class later, as only a new one is asked", () => {
    const old = ingress(`{ defaultBackend: ${WEB} }`, "{ kubernetes.io/ingress.class: old }");
    const both = ingress(`{ ingressClassName: new, defaultBackend: ${WEB} }`, "{ kubernetes.io/ingress.class: old }");
    expect(refusalsOfChange(both, old)).toEqual([]);
  });
});

describe("[S-801] the class of an Ingress", () => {
  const ingressClass = (name: string, isDefault: boolean) => `apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: ${name}, annotations: { ingressclass.kubernetes.io/is-default-class: "${isDefault}" } }
spec: { controller: example.com/controller }`;
  const classOf = (...texts: readonly string[]) => (stored(...texts) as Ingress).spec.ingressClassName;

  it("is the default one where none is named", () => {
    expect(classOf(ingressClass("plain", false), ingressClass("usual", true), web)).toBe("usual");
  });
  it("is none where no class is the default", () => {
    expect(classOf(ingressClass("plain", false), web)).toBeUndefined();
  });
  it("is the one that is named", () => {
    const named = ingress(`{ ingressClassName: mine, defaultBackend: ${WEB} }`);
    expect(classOf(ingressClass("usual", true), named)).toBe("mine");
  });
  it("is left to the annotation where that names one", () => {
    const annotated = ingress(`{ defaultBackend: ${WEB} }`, "{ kubernetes.io/ingress.class: old }");
    expect(classOf(ingressClass("usual", true), annotated)).toBeUndefined();
  });
  it("is not given to an Ingress that was there before", () => {
    expect(classOf(web, ingressClass("usual", true), web)).toBeUndefined();
  });
  it("named the old way is remarked upon, once", () => {
    const annotated = ingress(`{ defaultBackend: ${WEB} }`, "{ kubernetes.io/ingress.class: old }");
    expect([warnings(annotated), warningsOfChange(annotated, annotated)]).toEqual([
      ["annotation \"kubernetes.io/ingress.class\" is deprecated, please use 'spec.ingressClassName' instead"],
      [],
    ]);
  });
});

describe("an Ingress", () => {
  it("is born with a generation and without an address", () => {
    expect(stored(web)).toMatchObject({ metadata: { generation: 1 }, status: { loadBalancer: {} } });
  });
});
