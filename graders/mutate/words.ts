import { listObjects } from "../../src/simulator/index.ts";
import { isMap, type JsonMap } from "../lab/json-fields.ts";
import { change, fieldsOf, lastName, type Mutator, type Slip } from "./mistake.ts";

/** Words that are easily taken for each other, by field. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  type: ["ClusterIP", "NodePort", "LoadBalancer"],
  protocol: ["TCP", "UDP"],
  externalTrafficPolicy: ["Cluster", "Local"],
  internalTrafficPolicy: ["Cluster", "Local"],
  sessionAffinity: ["None", "ClientIP"],
};
const POLICY_TYPES = ["Ingress", "Egress"];

/** One word for another; and `true` for `false`. */
export const confuse: Mutator = (object) =>
  fieldsOf(object).flatMap((field) => {
    if (typeof field.value === "boolean") return [change(object, field, !field.value, "turn round")];
    const inList = field.path.at(-2) === "policyTypes";
    const words = inList ? POLICY_TYPES : (WORDS[lastName(field)] ?? []);
    return words
      .filter((word) => words.includes(String(field.value)) && word !== field.value)
      .map((word) => change(object, field, word, `write ${word} in`));
  });

/** A word in small letters. */
export const smallLetters: Mutator = (object) =>
  fieldsOf(object)
    .filter(({ value }) => typeof value === "string" && /^[A-Z]/.test(value))
    .map((field) => change(object, field, String(field.value).toLowerCase(), "write in small letters"));

/** What a Service does not say, and might have said. */
const ADDITIONS: readonly JsonMap[] = [{ type: "NodePort" }, { clusterIP: "None" }, { externalTrafficPolicy: "Local" }];

/** A field too many. */
export const addField: Mutator = ({ spec, ...object }) => {
  if (object.kind !== "Service" || !isMap(spec)) return [];
  return ADDITIONS.filter((addition) => Object.keys(addition).every((name) => !Object.hasOwn(spec, name))).map(
    (addition): Slip => ({
      what: `add ${Object.entries(addition).flat().join(": ")}`,
      object: { ...object, spec: { ...spec, ...addition } },
    }),
  );
};

/** Another kind than the one that was meant. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  Pod: ["Deployment"],
  Deployment: ["StatefulSet", "DaemonSet"],
  StatefulSet: ["Deployment"],
  DaemonSet: ["Deployment"],
  Service: ["Ingress"],
  Ingress: ["Service"],
  NetworkPolicy: ["Service"],
};

export const wrongKind: Mutator = (object) =>
  (KINDS[String(object.kind)] ?? []).map((kind): Slip => ({ what: `call it ${kind}`, object: { ...object, kind } }));

/** Another namespace that is there, and one that is not. */
export const wrongNamespace: Mutator = (object, { objects }) => {
  const metadata = isMap(object.metadata) ? object.metadata : {};
  const there = listObjects(objects, "Namespace").map(({ metadata: { name } }) => name);
  const own = metadata.namespace ?? "default";
  const other = there.find((name) => name !== own && !name.startsWith("kube-")) ?? "kube-system";
  return [other, "elsewhere"].map(
    (namespace): Slip => ({
      what: `put it into ${namespace}`,
      object: { ...object, metadata: { ...metadata, namespace } },
    }),
  );
};

/** The whole object is forgotten. */
export const forget: Mutator = () => [{ what: "forget it", object: undefined }];
