/**
 * What the simulator does with the fields of a kind: it acts upon them, or they have no effect on a network of its kind.
 * A path stands for everything below it; `[*]` is any item of a list. What is in neither list is pointed out to whoever
 * writes it (`unsupported-field`).
 */
export type FieldSupport = { readonly modelled: readonly string[]; readonly withoutEffect: readonly string[] };

const OF_EVERY_OBJECT: FieldSupport = { modelled: ["apiVersion", "kind", "metadata"], withoutEffect: ["status"] };

const CONTAINER: FieldSupport = {
  modelled: [
    "name",
    "image",
    "ports[*].name",
    "ports[*].containerPort",
    "ports[*].protocol",
    "readinessProbe.httpGet.port",
    "readinessProbe.tcpSocket.port",
  ],
  withoutEffect: [
    "args",
    "command",
    "env",
    "envFrom",
    "imagePullPolicy",
    "readinessProbe.failureThreshold",
    "readinessProbe.httpGet.httpHeaders",
    "readinessProbe.httpGet.path",
    "readinessProbe.httpGet.scheme",
    "readinessProbe.initialDelaySeconds",
    "readinessProbe.periodSeconds",
    "readinessProbe.successThreshold",
    "readinessProbe.terminationGracePeriodSeconds",
    "readinessProbe.timeoutSeconds",
    "resizePolicy",
    "resources",
    "securityContext",
    "stdin",
    "stdinOnce",
    "terminationMessagePath",
    "terminationMessagePolicy",
    "tty",
    "volumeDevices",
    "volumeMounts",
    "workingDir",
  ],
};

const POD_SPEC: FieldSupport = joined(
  {
    modelled: [
      "dnsConfig",
      "dnsPolicy",
      "hostNetwork",
      "hostname",
      "nodeName",
      "nodeSelector",
      "subdomain",
      "tolerations[*].effect",
      "tolerations[*].key",
      "tolerations[*].operator",
      "tolerations[*].value",
    ],
    withoutEffect: [
      "activeDeadlineSeconds",
      "automountServiceAccountToken",
      "enableServiceLinks",
      "hostIPC",
      "hostPID",
      "hostUsers",
      "imagePullSecrets",
      "os",
      "overhead",
      "preemptionPolicy",
      "priority",
      "priorityClassName",
      "resourceClaims",
      "resources",
      "restartPolicy",
      "runtimeClassName",
      "securityContext",
      "serviceAccount",
      "serviceAccountName",
      "setHostnameAsFQDN",
      "shareProcessNamespace",
      "terminationGracePeriodSeconds",
      "tolerations[*].tolerationSeconds",
      "volumes",
    ],
  },
  below("containers[*].", CONTAINER),
);

const WORKLOAD: FieldSupport = joined(
  {
    modelled: ["spec.replicas", "spec.selector", "spec.template.metadata"],
    withoutEffect: ["spec.minReadySeconds"],
  },
  below("spec.template.spec.", POD_SPEC),
);

const SERVICE: FieldSupport = {
  modelled: [
    "spec.allocateLoadBalancerNodePorts",
    "spec.clusterIP",
    "spec.clusterIPs",
    "spec.externalIPs",
    "spec.externalName",
    "spec.externalTrafficPolicy",
    "spec.healthCheckNodePort",
    "spec.internalTrafficPolicy",
    "spec.ipFamilies",
    "spec.ipFamilyPolicy",
    "spec.loadBalancerClass",
    "spec.loadBalancerSourceRanges",
    "spec.ports[*].name",
    "spec.ports[*].nodePort",
    "spec.ports[*].port",
    "spec.ports[*].protocol",
    "spec.ports[*].targetPort",
    "spec.publishNotReadyAddresses",
    "spec.selector",
    "spec.sessionAffinity",
    "spec.sessionAffinityConfig",
    "spec.trafficDistribution",
    "spec.type",
  ],
  withoutEffect: ["spec.ports[*].appProtocol"],
};

const ENDPOINT_SLICE: FieldSupport = {
  modelled: [
    "addressType",
    "endpoints[*].addresses",
    "endpoints[*].conditions",
    "endpoints[*].hints",
    "endpoints[*].hostname",
    "endpoints[*].nodeName",
    "endpoints[*].targetRef",
    "endpoints[*].zone",
    "ports[*].name",
    "ports[*].port",
    "ports[*].protocol",
  ],
  withoutEffect: ["endpoints[*].deprecatedTopology", "ports[*].appProtocol"],
};

const NODE: FieldSupport = {
  modelled: ["spec.podCIDR", "spec.podCIDRs", "spec.taints", "spec.unschedulable"],
  withoutEffect: ["spec.configSource", "spec.externalID", "spec.providerID"],
};

/** By kind, for every kind that acts. */
const SUPPORT: Readonly<Record<string, FieldSupport>> = {
  Deployment: joined(WORKLOAD, {
    modelled: [],
    withoutEffect: ["spec.progressDeadlineSeconds", "spec.revisionHistoryLimit", "spec.strategy"],
  }),
  EndpointSlice: ENDPOINT_SLICE,
  Namespace: { modelled: [], withoutEffect: ["spec.finalizers"] },
  NetworkPolicy: { modelled: ["spec"], withoutEffect: [] },
  Node: NODE,
  Pod: below("spec.", POD_SPEC),
  ReplicaSet: WORKLOAD,
  Service: SERVICE,
};

/** What is known of a kind's fields; undefined when nothing acts upon the kind as a whole. */
export function fieldSupportOf(kind: string): FieldSupport | undefined {
  const own = Object.hasOwn(SUPPORT, kind) ? SUPPORT[kind] : undefined;
  return own && joined(OF_EVERY_OBJECT, own);
}

/** The kinds whose fields are told apart, in alphabetical order. */
export const KINDS_WITH_FIELDS: readonly string[] = Object.keys(SUPPORT);

function joined(...parts: readonly FieldSupport[]): FieldSupport {
  return {
    modelled: parts.flatMap(({ modelled }) => modelled),
    withoutEffect: parts.flatMap(({ withoutEffect }) => withoutEffect),
  };
}

function below(prefix: string, { modelled, withoutEffect }: FieldSupport): FieldSupport {
  const deeper = (path: string): string => prefix + path;
  return { modelled: modelled.map(deeper), withoutEffect: withoutEffect.map(deeper) };
}
