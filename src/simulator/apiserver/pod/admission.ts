import type { Container, Pod, PodSpec, Toleration, Volume } from "../../api/kinds.ts";
import { mapContainers } from "./defaults.ts";

/** What admission adds to a new Pod: its priority, service account and token, and tolerations (S-302). */
export function admitPod(pod: Pod): Pod {
  const { spec } = pod;
  const serviceAccountName = spec.serviceAccountName ?? "default";
  return {
    ...pod,
    spec: {
      priority: PRIORITIES[spec.priorityClassName ?? ""] ?? 0,
      preemptionPolicy: "PreemptLowerPriority",
      ...withToken({ ...spec, serviceAccountName, serviceAccount: serviceAccountName }),
      tolerations: [...(spec.tolerations ?? []), ...missingTolerations(spec.tolerations ?? [])],
    },
    status: { phase: "Pending" },
  };
}

/** The priority of a Pod by its class; these two every cluster has. */
export const PRIORITIES: Readonly<Record<string, number>> = {
  "system-cluster-critical": 2_000_000_000,
  "system-node-critical": 2_000_001_000,
};

const NODE_TROUBLE = ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"];

/** A Pod stays five minutes on a node in trouble, unless it says for itself how long. */
export function missingTolerations(own: readonly Toleration[]): readonly Toleration[] {
  return NODE_TROUBLE.filter((taint) => !own.some((toleration) => isAbout(toleration, taint))).map((key) => ({
    effect: "NoExecute",
    key,
    operator: "Exists",
    tolerationSeconds: 300,
  }));
}

function isAbout({ key, effect }: Toleration, taint: string): boolean {
  return (!key || key === taint) && (!effect || effect === "NoExecute");
}

const TOKEN = "kube-api-access-xxxxx";
const TOKEN_PATH = "/var/run/secrets/kubernetes.io/serviceaccount";

const TOKEN_VOLUME: Volume = {
  name: TOKEN,
  projected: {
    defaultMode: 420,
    sources: [
      { serviceAccountToken: { expirationSeconds: 3607, path: "token" } },
      { configMap: { items: [{ key: "ca.crt", path: "ca.crt" }], name: "kube-root-ca.crt" } },
      {
        downwardAPI: {
          items: [{ fieldRef: { apiVersion: "v1", fieldPath: "metadata.namespace" }, path: "namespace" }],
        },
      },
    ],
  },
};

/** Every container that mounts nothing at the token's path gets the token. */
function withToken(spec: PodSpec): PodSpec {
  if (spec.automountServiceAccountToken === false) return spec;
  const containers = [...(spec.initContainers ?? []), ...(spec.containers ?? [])];
  if (!containers.some(lacksToken)) return spec;
  return { ...mapContainers(spec, tokenMounted), volumes: [...(spec.volumes ?? []), TOKEN_VOLUME] };
}

function tokenMounted(container: Container): Container {
  if (!lacksToken(container)) return container;
  const mount = { mountPath: TOKEN_PATH, name: TOKEN, readOnly: true };
  return { ...container, volumeMounts: [...(container.volumeMounts ?? []), mount] };
}

function lacksToken({ volumeMounts = [] }: Container): boolean {
  return !volumeMounts.some(({ mountPath }) => mountPath === TOKEN_PATH);
}
