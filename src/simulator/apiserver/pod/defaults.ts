import type { Container, Pod, PodSpec, Probe } from "../../api/kinds.ts";

type Loose = Readonly<Record<string, unknown>>;

/** What the server fills into any Pod spec (S-301). */
export function podSpecDefaults(spec: PodSpec): PodSpec {
  const filled = {
    dnsPolicy: "ClusterFirst",
    restartPolicy: "Always",
    securityContext: {},
    terminationGracePeriodSeconds: 30,
    schedulerName: "default-scheduler",
    ...spec,
    ...(spec.containers ? { containers: spec.containers.map(containerDefaults) } : {}),
  };
  return filled as PodSpec;
}

/** What only a Pod gets, not a template: defaults that depend on other fields, and what admission adds (S-301, S-302). */
export function podDefaults(pod: Pod): Pod {
  const spec = podSpecDefaults(pod.spec ?? ({} as PodSpec));
  return { ...pod, spec: { enableServiceLinks: true, ...spec, ...hostNetworkPorts(spec) } as PodSpec };
}

/** Tolerations, the service account and its token, and the priority (S-302). */
export function admitPod(pod: Pod): Pod {
  const account = (pod.spec as Loose).serviceAccountName || "default";
  const spec = {
    serviceAccountName: account,
    serviceAccount: account,
    priority: 0,
    preemptionPolicy: "PreemptLowerPriority",
    ...pod.spec,
    ...withToken(pod.spec),
    tolerations: [...(pod.spec.tolerations ?? []), ...NODE_TROUBLE],
  };
  return { ...pod, spec: spec as PodSpec, status: { phase: "Pending" } };
}

const NODE_TROUBLE = ["not-ready", "unreachable"].map((key) => ({
  effect: "NoExecute" as const,
  key: `node.kubernetes.io/${key}`,
  operator: "Exists" as const,
  tolerationSeconds: 300,
}));

const TOKEN = "kube-api-access-xxxxx";

function withToken(spec: PodSpec): object {
  const mount = { mountPath: "/var/run/secrets/kubernetes.io/serviceaccount", name: TOKEN, readOnly: true };
  const sources = [
    { serviceAccountToken: { expirationSeconds: 3607, path: "token" } },
    { configMap: { items: [{ key: "ca.crt", path: "ca.crt" }], name: "kube-root-ca.crt" } },
    {
      downwardAPI: { items: [{ fieldRef: { apiVersion: "v1", fieldPath: "metadata.namespace" }, path: "namespace" }] },
    },
  ];
  const volumes = ((spec as Loose).volumes as readonly object[] | undefined) ?? [];
  return {
    containers: (spec.containers ?? []).map((container) => ({
      ...container,
      volumeMounts: [...(((container as Loose).volumeMounts as readonly object[] | undefined) ?? []), mount],
    })),
    volumes: [...volumes, { name: TOKEN, projected: { defaultMode: 420, sources } }],
  };
}

function containerDefaults(container: Container): Container {
  const image = container.image ?? "";
  const tag = image.slice(image.lastIndexOf("/") + 1).split(":")[1];
  return {
    imagePullPolicy: tag === undefined || tag === "latest" ? "Always" : "IfNotPresent",
    resources: {},
    terminationMessagePath: "/dev/termination-log",
    terminationMessagePolicy: "File",
    ...container,
    ...(container.ports
      ? { ports: container.ports.map((port) => ({ ...port, protocol: port.protocol || "TCP" })) }
      : {}),
    ...(container.readinessProbe ? { readinessProbe: probeDefaults(container.readinessProbe) } : {}),
    ...(container.livenessProbe ? { livenessProbe: probeDefaults(container.livenessProbe) } : {}),
  } as Container;
}

function probeDefaults(probe: Probe): Probe {
  const filled = {
    timeoutSeconds: 1,
    periodSeconds: 10,
    successThreshold: 1,
    failureThreshold: 3,
    ...probe,
    ...(probe.httpGet ? { httpGet: { path: "/", scheme: "HTTP", ...probe.httpGet } } : {}),
  };
  return filled as Probe;
}

function hostNetworkPorts(spec: PodSpec): object {
  if (!spec.hostNetwork) return {};
  return {
    containers: (spec.containers ?? []).map((container) => ({
      ...container,
      ...(container.ports
        ? { ports: container.ports.map((port) => ({ ...port, hostPort: port.hostPort || port.containerPort })) }
        : {}),
    })),
  };
}
