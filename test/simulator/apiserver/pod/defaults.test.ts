import { describe, expect, it } from "vitest";
import type { Pod } from "../../../../src/simulator/api/kinds.ts";
import { admitPod } from "../../../../src/simulator/apiserver/pod/admission.ts";
import { podDefaults, podSpecDefaults } from "../../../../src/simulator/apiserver/pod/defaults.ts";

const pod = (spec: object): Pod => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "web" },
  spec: { containers: [], ...spec },
});

const CONTAINER = {
  imagePullPolicy: "IfNotPresent",
  resources: {},
  terminationMessagePath: "/dev/termination-log",
  terminationMessagePolicy: "File",
};
const SPEC = {
  dnsPolicy: "ClusterFirst",
  restartPolicy: "Always",
  schedulerName: "default-scheduler",
  securityContext: {},
  terminationGracePeriodSeconds: 30,
};

describe("[S-301] a Pod spec with what the server fills in", () => {
  it("has a container's policies, protocols, probes and amounts", () => {
    expect(
      podSpecDefaults({
        containers: [
          {
            name: "a",
            image: "nginx:1",
            ports: [{ containerPort: 80 }],
            env: [{ name: "IP", valueFrom: { fieldRef: { fieldPath: "status.podIP" } } }],
            resources: { limits: { cpu: "1000m", memory: "0.5Gi" } },
            livenessProbe: { grpc: { port: 1 }, periodSeconds: 5 },
            startupProbe: { httpGet: { port: "web" } },
            lifecycle: { preStop: { httpGet: { port: 80, path: "/bye" } } },
          },
        ],
      }),
    ).toEqual({
      ...SPEC,
      containers: [
        {
          ...CONTAINER,
          name: "a",
          image: "nginx:1",
          ports: [{ containerPort: 80, protocol: "TCP" }],
          env: [{ name: "IP", valueFrom: { fieldRef: { apiVersion: "v1", fieldPath: "status.podIP" } } }],
          resources: { limits: { cpu: "1", memory: "512Mi" } },
          livenessProbe: {
            grpc: { port: 1, service: "" },
            timeoutSeconds: 1,
            periodSeconds: 5,
            successThreshold: 1,
            failureThreshold: 3,
          },
          startupProbe: {
            httpGet: { path: "/", port: "web", scheme: "HTTP" },
            timeoutSeconds: 1,
            periodSeconds: 10,
            successThreshold: 1,
            failureThreshold: 3,
          },
          lifecycle: { preStop: { httpGet: { path: "/bye", port: 80, scheme: "HTTP" } } },
        },
      ],
    });
  });

  const policies: readonly (readonly [image: string, policy: string])[] = [
    ["nginx", "Always"],
    ["nginx:latest", "Always"],
    ["nginx:1.27", "IfNotPresent"],
    ["registry:5000/nginx", "Always"],
    ["registry:5000/nginx:1", "IfNotPresent"],
    [`nginx@sha256:${"0".repeat(64)}`, "IfNotPresent"],
    [`nginx:latest@sha256:${"0".repeat(64)}`, "Always"],
  ];
  for (const [image, policy] of policies) {
    it(`pulls ${image}: ${policy}`, () => {
      const { containers } = podSpecDefaults({ containers: [{ name: "a", image }] });
      expect(containers.map(({ imagePullPolicy }) => imagePullPolicy)).toEqual([policy]);
    });
  }

  it("has an empty directory for a volume without a source, and permissions for files", () => {
    const volumes = [
      { name: "a" },
      { name: "b", configMap: { name: "c" } },
      { name: "d", hostPath: { path: "/e" } },
      { name: "f", projected: { sources: [{ serviceAccountToken: { path: "g" } }] } },
    ];
    expect(podSpecDefaults({ containers: [], volumes }).volumes).toEqual([
      { name: "a", emptyDir: {} },
      { name: "b", configMap: { name: "c", defaultMode: 420 } },
      { name: "d", hostPath: { path: "/e", type: "" } },
      {
        name: "f",
        projected: { defaultMode: 420, sources: [{ serviceAccountToken: { path: "g", expirationSeconds: 3600 } }] },
      },
    ]);
  });

  it("has lost what Go cannot tell from nothing, but not what may be nothing", () => {
    expect(
      podSpecDefaults({
        containers: [
          {
            name: "a",
            image: "b:1",
            args: [],
            env: [{ name: "A", value: "" }],
            ports: [{ containerPort: 80, hostPort: 0, name: "" }],
            securityContext: { privileged: false },
            livenessProbe: { httpGet: { port: 1, httpHeaders: [{ name: "X", value: "" }] }, timeoutSeconds: 0 },
          },
        ],
        hostNetwork: false,
        nodeSelector: {},
        automountServiceAccountToken: false,
      }),
    ).toEqual({
      ...SPEC,
      automountServiceAccountToken: false,
      containers: [
        {
          ...CONTAINER,
          name: "a",
          image: "b:1",
          env: [{ name: "A" }],
          ports: [{ containerPort: 80, protocol: "TCP" }],
          securityContext: { privileged: false },
          livenessProbe: {
            httpGet: { path: "/", port: 1, scheme: "HTTP", httpHeaders: [{ name: "X", value: "" }] },
            timeoutSeconds: 1,
            periodSeconds: 10,
            successThreshold: 1,
            failureThreshold: 3,
          },
        },
      ],
    });
  });
});

describe("[S-301] a Pod, and no template,", () => {
  it("asks for what it is limited to, and has its node's ports in its node's network", () => {
    const containers = [
      {
        name: "a",
        image: "b:1",
        ports: [{ containerPort: 80 }],
        resources: { limits: { cpu: "2", memory: "1Gi" }, requests: { cpu: "1" } },
      },
    ];
    expect(podDefaults(pod({ containers, hostNetwork: true })).spec).toEqual({
      ...SPEC,
      enableServiceLinks: true,
      hostNetwork: true,
      containers: [
        {
          ...CONTAINER,
          name: "a",
          image: "b:1",
          ports: [{ containerPort: 80, hostPort: 80, protocol: "TCP" }],
          resources: { limits: { cpu: "2", memory: "1Gi" }, requests: { cpu: "1", memory: "1Gi" } },
        },
      ],
    });
  });
});

describe("[S-302] a Pod that is admitted", () => {
  const TOKEN_PATH = "/var/run/secrets/kubernetes.io/serviceaccount";

  it("mounts a token in every container that mounts nothing in its place", () => {
    const own = { name: "mine", mountPath: TOKEN_PATH };
    const { spec } = admitPod(
      pod({ initContainers: [{ name: "i" }], containers: [{ name: "a" }, { name: "b", volumeMounts: [own] }] }),
    );
    const token = { name: "kube-api-access-xxxxx", mountPath: TOKEN_PATH, readOnly: true };
    expect([...(spec.initContainers ?? []), ...spec.containers].map(({ volumeMounts }) => volumeMounts)).toEqual([
      [token],
      [token],
      [own],
    ]);
  });

  it("has no token when it wants none", () => {
    const { spec } = admitPod(pod({ containers: [{ name: "a" }], automountServiceAccountToken: false }));
    expect([spec.volumes, spec.containers]).toEqual([undefined, [{ name: "a" }]]);
  });

  it("stays on a node in trouble for five minutes, unless it says for itself how long", () => {
    const own = { key: "node.kubernetes.io/not-ready", operator: "Exists" } as const;
    expect(admitPod(pod({ tolerations: [own] })).spec.tolerations).toEqual([
      own,
      { key: "node.kubernetes.io/unreachable", operator: "Exists", effect: "NoExecute", tolerationSeconds: 300 },
    ]);
  });

  it("has the priority of its class, and the account that it names", () => {
    const { spec } = admitPod(pod({ priorityClassName: "system-node-critical", serviceAccountName: "dns" }));
    expect([spec.priority, spec.preemptionPolicy, spec.serviceAccountName, spec.serviceAccount]).toEqual([
      2_000_001_000,
      "PreemptLowerPriority",
      "dns",
      "dns",
    ]);
  });
});
