import { type ClusterState, type KubeObject, putObject } from "../simulator/index.ts";
import type { RecordedCluster, RecordedPod, RecordedSlice } from "./routing-recording.ts";

/** The cluster with the recorded Services, Pods and slices in it, exactly as they were: nothing is derived again. */
export function withRecorded(state: ClusterState, { services, pods, endpointSlices }: RecordedCluster): ClusterState {
  const objects = [...services.map((service) => service as KubeObject), ...pods.map(pod), ...endpointSlices.map(slice)];
  return {
    ...state,
    objects: objects.reduce((store, object) => putObject(store, object, new Map()), state.objects),
  };
}

/** Every image of the recordings' stand-in kubelet is this one: it serves the ports that the manifest declares. */
const STAND_IN_IMAGE = "recorded";

function pod(recorded: RecordedPod): KubeObject {
  const {
    name,
    namespace = "default",
    labels,
    annotations,
    node,
    ip,
    hostNetwork,
    phase,
    ready,
    terminating,
  } = recorded;
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      name,
      namespace,
      labels,
      annotations,
      ...(terminating ? { deletionTimestamp: "0" } : {}),
    },
    spec: {
      nodeName: node,
      hostNetwork,
      containers: [{ name: "main", image: STAND_IN_IMAGE, ports: recorded.ports }],
    },
    status: {
      phase,
      ...(ip === null || ip === "" ? {} : { podIP: ip, podIPs: [{ ip }] }),
      conditions: [{ type: "Ready", status: ready }],
    },
  };
}

function slice({ name, namespace = "default", service, addressType, ports, endpoints }: RecordedSlice): KubeObject {
  return {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: { name, namespace, labels: { "kubernetes.io/service-name": service } },
    addressType,
    ports: ports ?? [],
    endpoints: endpoints ?? [],
  };
}
