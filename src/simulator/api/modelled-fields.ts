import type { FieldSupport } from "./field-support.ts";
import { GATEWAY, HTTP_ROUTE, INGRESS } from "./modelled-routing-fields.ts";

const OF_EVERY_OBJECT: FieldSupport = { modelled: ["apiVersion", "kind", "metadata"], withoutEffect: ["status"] };

const PROBE: FieldSupport = {
  modelled: ["grpc.port", "httpGet.httpHeaders", "httpGet.path", "httpGet.port", "tcpSocket.port"],
  withoutEffect: [
    "exec",
    "failureThreshold",
    "grpc.service",
    "httpGet.scheme",
    "initialDelaySeconds",
    "periodSeconds",
    "successThreshold",
    "terminationGracePeriodSeconds",
    "timeoutSeconds",
  ],
};

const CONTAINER: FieldSupport = joined(
  {
    modelled: [
      "args",
      "command",
      "env",
      "image",
      "name",
      "ports[*].name",
      "ports[*].containerPort",
      "ports[*].hostIP",
      "ports[*].hostPort",
      "ports[*].protocol",
      "resources",
    ],
    withoutEffect: [
      "envFrom",
      "imagePullPolicy",
      "resizePolicy",
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
  },
  ...["livenessProbe.", "readinessProbe.", "startupProbe."].map((probe) => below(probe, PROBE)),
);

const POD_SPEC: FieldSupport = joined(
  {
    modelled: [
      "affinity",
      "dnsConfig",
      "dnsPolicy",
      "hostNetwork",
      "hostname",
      "initContainers[*].restartPolicy",
      "nodeName",
      "nodeSelector",
      "readinessGates",
      "restartPolicy",
      "schedulerName",
      "schedulingGates",
      "subdomain",
      "terminationGracePeriodSeconds",
      "tolerations",
      "topologySpreadConstraints",
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
      "runtimeClassName",
      "securityContext",
      "serviceAccount",
      "serviceAccountName",
      "setHostnameAsFQDN",
      "shareProcessNamespace",
      "volumes",
    ],
  },
  below("containers[*].", CONTAINER),
  below("initContainers[*].", CONTAINER),
);

const PODS_OF_A_SET: FieldSupport = joined(
  { modelled: ["spec.selector", "spec.template.metadata"], withoutEffect: ["spec.minReadySeconds"] },
  below("spec.template.spec.", POD_SPEC),
);

const WORKLOAD: FieldSupport = joined({ modelled: ["spec.replicas"], withoutEffect: [] }, PODS_OF_A_SET);

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

const ENDPOINTS: FieldSupport = {
  modelled: ["subsets[*].addresses", "subsets[*].notReadyAddresses", "subsets[*].ports"],
  withoutEffect: [],
};

const JOB: FieldSupport = joined(
  {
    modelled: [
      "spec.activeDeadlineSeconds",
      "spec.backoffLimit",
      "spec.completionMode",
      "spec.completions",
      "spec.manualSelector",
      "spec.parallelism",
      "spec.selector",
      "spec.suspend",
      "spec.template.metadata",
      "spec.ttlSecondsAfterFinished",
    ],
    withoutEffect: [],
  },
  below("spec.template.spec.", POD_SPEC),
);

/** By kind, for every kind that acts. */
const SUPPORT: Readonly<Record<string, FieldSupport>> = {
  DaemonSet: joined(PODS_OF_A_SET, {
    modelled: ["spec.revisionHistoryLimit", "spec.updateStrategy"],
    withoutEffect: [],
  }),
  Deployment: joined(WORKLOAD, {
    modelled: ["spec.paused", "spec.progressDeadlineSeconds", "spec.revisionHistoryLimit", "spec.strategy"],
    withoutEffect: [],
  }),
  EndpointSlice: ENDPOINT_SLICE,
  Endpoints: ENDPOINTS,
  Gateway: GATEWAY,
  GatewayClass: { modelled: ["spec.controllerName"], withoutEffect: ["spec.description"] },
  HTTPRoute: HTTP_ROUTE,
  IPAddressPool: { modelled: ["spec"], withoutEffect: [] },
  Ingress: INGRESS,
  IngressClass: { modelled: ["spec.controller"], withoutEffect: [] },
  Job: JOB,
  L2Advertisement: {
    modelled: ["spec.ipAddressPools", "spec.ipAddressPoolSelectors", "spec.nodeSelectors"],
    withoutEffect: [],
  },
  Namespace: { modelled: [], withoutEffect: ["spec.finalizers"] },
  NetworkPolicy: { modelled: ["spec"], withoutEffect: [] },
  Node: NODE,
  Pod: below("spec.", POD_SPEC),
  ReferenceGrant: { modelled: ["spec"], withoutEffect: [] },
  ReplicaSet: WORKLOAD,
  Service: SERVICE,
  StatefulSet: joined(WORKLOAD, {
    modelled: [
      "spec.ordinals",
      "spec.podManagementPolicy",
      "spec.revisionHistoryLimit",
      "spec.serviceName",
      "spec.updateStrategy.rollingUpdate.partition",
      "spec.updateStrategy.type",
    ],
    withoutEffect: ["spec.persistentVolumeClaimRetentionPolicy", "spec.volumeClaimTemplates"],
  }),
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
