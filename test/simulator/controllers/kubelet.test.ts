import { describe, expect, it } from "vitest";
import type { Pod } from "../../../src/simulator/api/kinds.ts";
import { advance } from "../../../src/simulator/cluster/advance.ts";
import type { RawClusterDocument } from "../../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { deletePodNamed } from "../../../src/simulator/cluster/nodes.ts";
import { settle } from "../../../src/simulator/cluster/settle.ts";
import { listenersOf } from "../../../src/simulator/controllers/images.ts";
import { holdersOfAddress } from "../../../src/simulator/store/object-store.ts";
import { apply, barePod, clusterAfter, edit, get, line, pods, workload } from "../../support/workloads.ts";

const WORLD: Partial<RawClusterDocument> = {
  images: [
    {
      name: "app",
      listens: [{ port: 8080, portEnv: "PORT", portArg: "--port", addressEnv: "HOST", addressArg: "--bind" }],
    },
    { name: "picky", listens: [{ port: 80 }], answers: { "/": 200, "/old": 301, "/broken": 503 } },
    { name: "local", listens: [{ port: 80, address: "localhost" }] },
    { name: "done", exitCode: 0 },
    { name: "broken", exitCode: 3 },
    { name: "slow", listens: [{ port: 80 }], lingers: true },
  ],
};

/** A Pod on node1 with these containers, `name image more`. */
const podOf = (containers: readonly string[], spec = "", name = "web"): string => {
  const list = containers.map((text) => {
    const [container = "", image = "", ...more] = text.split(" ");
    return `{ name: ${container}, image: ${image}, ${more.join(" ")} }`;
  });
  return barePod(name, `nodeName: node1\n${spec}\ncontainers: [${list.join(", ")}]`, "app: web");
};
const run = (containers: readonly string[], spec = ""): ClusterState => clusterAfter(podOf(containers, spec), WORLD);
const status = (state: ClusterState, name = "web") => get<Pod>(state, "Pod", name).status;
/** Each container in a word: `ready`, `running`, or why it is not. */
const containers = (state: ClusterState, name = "web"): readonly string[] =>
  [...(status(state, name)?.initContainerStatuses ?? []), ...(status(state, name)?.containerStatuses ?? [])].map(
    ({ state: now, ready, name: container }) =>
      `${container}: ${now.waiting?.reason ?? now.terminated?.reason ?? (ready ? "ready" : "running")}`,
  );
/** What the Pod serves: `8080`, or `8080 on localhost`. */
const serves = (state: ClusterState): readonly string[] =>
  listenersOf(state.document, get<Pod>(state, "Pod", "web")).map(({ port, address }) =>
    address === "any" ? `${port}` : `${port} on localhost`,
  );

describe("[S-420] what a container listens on", () => {
  const rows: readonly { what: string; containers: readonly string[]; serves: readonly string[] }[] = [
    {
      what: "is what its image says, whatever containerPort says",
      containers: ["a nginx ports: [{ containerPort: 9999 }]"],
      serves: ["80"],
    },
    {
      what: "is what its image says, whatever registry and tag",
      containers: ["a registry.example:5000/team/app:2@sha256:00"],
      serves: ["8080"],
    },
    {
      what: "changes with an environment variable",
      containers: ["a app env: [{ name: PORT, value: '9090' }]"],
      serves: ["9090"],
    },
    { what: "changes with an argument", containers: ["a app args: ['--port=9090']"], serves: ["9090"] },
    {
      what: "changes with an argument of two words",
      containers: ["a app command: [serve, '--port', '9090']"],
      serves: ["9090"],
    },
    {
      what: "may be for the Pod itself alone, if an environment variable says so",
      containers: ["a app env: [{ name: HOST, value: 127.0.0.1 }]"],
      serves: ["8080 on localhost"],
    },
    {
      what: "may be for the Pod itself alone, if the image says so",
      containers: ["a local"],
      serves: ["80 on localhost"],
    },
    { what: "is nothing for an image nobody knows", containers: ["a stranger"], serves: [] },
    { what: "is that of all containers together", containers: ["a nginx", "b app"], serves: ["80", "8080"] },
  ];
  for (const { what, containers, serves: ports } of rows)
    it(what, () => expect(serves(run(containers))).toEqual(ports));

  it.each(["10.244.0.77", "web", "192.168.56.11"])(
    "is nothing when it is told to listen on %s, which it has not",
    (host) => {
      const lost = run([`a app env: [{ name: HOST, value: '${host}' }]`]);
      expect([serves(lost), containers(lost)]).toEqual([[], ["a: CrashLoopBackOff"]]);
      expect(status(lost)?.containerStatuses?.[0]?.lastState.terminated?.message).toBe(
        `bind: cannot assign requested address: ${host}`,
      );
    },
  );

  it.each(["0.0.0.0", "", "::"])("is every address when it is told to listen on %j", (host) => {
    expect(serves(run([`a app env: [{ name: HOST, value: '${host}' }]`]))).toEqual(["8080"]);
  });

  it("tells the author of an unknown image once", () => {
    expect(run(["a stranger", "b nginx"]).notices.map(({ code }) => code)).toEqual(["unknown-image"]);
  });
});

describe("[S-421] containers of a Pod share its ports", () => {
  const clash = run(["first nginx", "second nginx"]);

  it("so the second to bind one crashes", () => {
    expect(containers(clash)).toEqual(["first: ready", "second: CrashLoopBackOff"]);
    expect(serves(clash)).toEqual(["80"]);
  });

  it("and says why", () => {
    expect(status(clash)?.containerStatuses?.[1]?.lastState.terminated).toMatchObject({
      exitCode: 1,
      reason: "Error",
      message: "bind: address already in use: TCP 80",
    });
  });

  it("so the Pod is not ready", () => {
    expect(status(clash)?.conditions?.find(({ type }) => type === "Ready")).toMatchObject({
      status: "False",
      reason: "ContainersNotReady",
      message: "containers with unready status: [second]",
    });
  });

  it("with hostNetwork they are the node's, and others hold them", () => {
    const host = "hostNetwork: true";
    const state = clusterAfter([podOf(["a nginx"], host), podOf(["a nginx"], host, "other")], WORLD);
    expect([containers(state), containers(state, "other")]).toEqual([["a: ready"], ["a: CrashLoopBackOff"]]);
    expect(containers(deletePodNamed(state, "default", "web"), "other")).toEqual(["a: ready"]);
  });
});

describe("[S-423] probes", () => {
  const http = (kind: string, path: string, port: number | string = 80): string =>
    `${kind}Probe: { httpGet: { path: ${path}, port: ${port} } }`;
  const rows: readonly { what: string; container: string; is: string }[] = [
    { what: "without any, a container is ready once it runs", container: "a picky", is: "ready" },
    { what: "a status of 200 is success", container: `a picky ${http("readiness", "/")}`, is: "ready" },
    { what: "a redirection is success", container: `a picky ${http("readiness", "/old")}`, is: "ready" },
    { what: "503 is none", container: `a picky ${http("readiness", "/broken")}`, is: "running" },
    { what: "nginx has no page there", container: `a nginx ${http("readiness", "/typo")}`, is: "running" },
    { what: "404 is none", container: `a picky ${http("readiness", "/typo")}`, is: "running" },
    {
      what: "an image that says nothing of paths answers all of them",
      container: `a echo ${http("readiness", "/typo", 8080)}`,
      is: "ready",
    },
    { what: "nobody listens on the port", container: `a picky ${http("readiness", "/", 8080)}`, is: "running" },
    {
      what: "a process on localhost does not hear the kubelet",
      container: `a local ${http("readiness", "/")}`,
      is: "running",
    },
    {
      what: "a port may have a name",
      container: `a picky ports: [{ name: web, containerPort: 80 }], ${http("readiness", "/", "web")}`,
      is: "ready",
    },
    {
      what: "a name that the container does not declare is no port",
      container: `a picky ${http("readiness", "/", "web")}`,
      is: "running",
    },
    {
      what: "tcpSocket wants somebody who listens",
      container: "a picky readinessProbe: { tcpSocket: { port: 81 } }",
      is: "running",
    },
    { what: "a command succeeds", container: "a picky readinessProbe: { exec: { command: [cat] } }", is: "ready" },
    {
      what: "a failing liveness probe restarts the container",
      container: `a picky ${http("liveness", "/broken")}`,
      is: "CrashLoopBackOff",
    },
    {
      what: "a failing startup probe does, too",
      container: `a picky ${http("startup", "/broken")}`,
      is: "CrashLoopBackOff",
    },
  ];
  for (const { what, container, is } of rows)
    it(what, () => expect(containers(run([container]))).toEqual([`a: ${is}`]));

  it("a readiness gate that nobody opens keeps the Pod unready", () => {
    const state = run(["a nginx"], "readinessGates: [{ conditionType: shop/open }]");
    expect(status(state)?.conditions?.find(({ type }) => type === "Ready")).toMatchObject({
      status: "False",
      reason: "ReadinessGatesNotReady",
      message: 'corresponding condition of pod readiness gate "shop/open" does not exist.',
    });
  });
});

describe("a process that ends", () => {
  const rows: readonly { image: string; policy: string; phase: string; is: string }[] = [
    { image: "done", policy: "Always", phase: "Running", is: "CrashLoopBackOff" },
    { image: "done", policy: "OnFailure", phase: "Succeeded", is: "Completed" },
    { image: "done", policy: "Never", phase: "Succeeded", is: "Completed" },
    { image: "broken", policy: "Always", phase: "Running", is: "CrashLoopBackOff" },
    { image: "broken", policy: "OnFailure", phase: "Running", is: "CrashLoopBackOff" },
    { image: "broken", policy: "Never", phase: "Failed", is: "Error" },
  ];
  for (const { image, policy, phase, is } of rows) {
    it(`${image} with restartPolicy ${policy}: ${phase}, ${is}`, () => {
      const state = run([`a ${image}`], `restartPolicy: ${policy}`);
      expect([status(state)?.phase, ...containers(state)]).toEqual([phase, `a: ${is}`]);
    });
  }

  it("leaves the address to others when the Pod has ended", () => {
    const state = run(["a done"], "restartPolicy: Never");
    expect(holdersOfAddress(state.objects, status(state)?.podIP ?? "")).toEqual([]);
  });
});

describe("init containers", () => {
  const init = (...list: readonly string[]): string => `initContainers: [${list.join(", ")}]`;
  const rows: readonly { what: string; init: string; phase: string; are: readonly string[] }[] = [
    {
      what: "end before the others begin",
      init: init("{ name: i, image: done }"),
      phase: "Running",
      are: ["i: Completed", "a: ready"],
    },
    {
      what: "that fail keep them from it",
      init: init("{ name: i, image: broken }", "{ name: j, image: done }"),
      phase: "Pending",
      are: ["i: CrashLoopBackOff", "j: PodInitializing", "a: PodInitializing"],
    },
    {
      what: "that are sidecars run beside them",
      init: init("{ name: i, image: app, restartPolicy: Always }"),
      phase: "Running",
      are: ["i: ready", "a: ready"],
    },
  ];
  for (const { what, init: spec, phase, are } of rows) {
    it(what, () => {
      const state = run(["a nginx"], spec);
      expect([status(state)?.phase, containers(state)]).toEqual([phase, are]);
    });
  }
});

describe("[S-422] addresses", () => {
  it("stay with the Pod while its containers are restarted, and go with it", () => {
    const state = run(["a nginx"]);
    const changed = settle(
      edit<Pod>(state, "Pod", "web", (pod) => ({
        ...pod,
        spec: { ...pod.spec, containers: [{ name: "a", image: "nginx:2" }] },
      })),
    );
    expect(status(changed)?.podIP).toBe(status(state)?.podIP);
    expect(status(changed)?.containerStatuses?.[0]).toMatchObject({
      image: "docker.io/library/nginx:2",
      restartCount: 1,
    });
    const again = apply(deletePodNamed(state, "default", "web"), podOf(["a nginx"]));
    expect(status(again)?.podIP).not.toBe(status(state)?.podIP);
  });

  it("with hostNetwork are the node's", () => {
    expect(status(run(["a nginx"], "hostNetwork: true"))?.podIP).toBe("192.168.56.11");
  });
});

describe("[S-431] a deleted Pod", () => {
  const serving = run(["a slow"], "terminationGracePeriodSeconds: 20");
  const ending = deletePodNamed(serving, "default", "web");

  it("is gone at once if its process ends when it is told to", () => {
    expect(pods(deletePodNamed(run(["a nginx"]), "default", "web"))).toEqual([]);
  });

  it("serves on until its grace period is over if its process does not", () => {
    expect(pods(ending).map(line)).toEqual(["web node1 ending"]);
    expect(get(ending, "Pod", "web").metadata).toMatchObject({
      deletionTimestamp: "2026-01-01T00:00:20Z",
      deletionGracePeriodSeconds: 20,
    });
    expect([19, 20].map((seconds) => pods(advance(ending, seconds)).length)).toEqual([1, 0]);
  });
});

describe("what the kubelet reports", () => {
  it("[rec] is that of the recorded one", () => {
    const since = { lastProbeTime: null, lastTransitionTime: "2026-01-01T00:00:00Z" };
    const condition = (type: string) => ({ ...since, observedGeneration: 1, status: "True", type });
    const state = clusterAfter(barePod("web"));
    const { podIP, hostIP, ...rest } = status(state) ?? {};
    expect(rest).toEqual({
      conditions: [
        condition("PodReadyToStartContainers"),
        condition("Initialized"),
        condition("Ready"),
        condition("ContainersReady"),
        { ...since, status: "True", type: "PodScheduled" },
      ],
      containerStatuses: [
        {
          image: "docker.io/library/nginx:latest",
          imageID: "",
          lastState: {},
          name: "main",
          ready: true,
          restartCount: 0,
          started: true,
          state: { running: { startedAt: "2026-01-01T00:00:00Z" } },
        },
      ],
      hostIPs: [{ ip: hostIP }],
      observedGeneration: 1,
      phase: "Running",
      podIPs: [{ ip: podIP }],
      qosClass: "BestEffort",
      startTime: "2026-01-01T00:00:00Z",
    });
  });

  const rows: readonly { resources: string; qos: string }[] = [
    { resources: "{}", qos: "BestEffort" },
    { resources: "{ requests: { cpu: 100m } }", qos: "Burstable" },
    { resources: "{ limits: { cpu: 100m, memory: 64Mi } }", qos: "Guaranteed" },
    { resources: "{ requests: { cpu: 50m, memory: 64Mi }, limits: { cpu: 100m, memory: 64Mi } }", qos: "Burstable" },
  ];
  for (const { resources, qos } of rows) {
    it(`names the class of ${resources}: ${qos}`, () => {
      expect(status(run([`a nginx resources: ${resources}`]))?.qosClass).toBe(qos);
    });
  }
});

describe("[S-422] a node without an address left", () => {
  const small = clusterAfter(workload("Deployment", "web", "replicas: 255"), {
    nodes: [{ name: "node1", ip: "192.168.56.11", capacity: { pods: "300" } }],
  });
  const homeless = (state: ClusterState): readonly Pod[] =>
    pods(state).filter((pod) => pod.status?.podIP === undefined);

  it("lets the Pods wait for which there is none, and says why", () => {
    const reasons = homeless(small).map(({ status: said }) => said?.conditions?.find(({ type }) => type === "Ready"));
    const message = "failed to allocate for range 0: no IP addresses available in range set: 10.244.0.1-10.244.0.254";
    expect([pods(small).length, reasons.map((ready) => ready?.message)]).toEqual([255, [message, message]]);
  });

  it("starts one of them when another Pod leaves", () => {
    const leaving = pods(small).find((pod) => pod.status?.podIP !== undefined)?.metadata.name ?? "";
    const after = deletePodNamed(small, "default", leaving);
    expect([pods(after).length, homeless(after).length]).toEqual([255, 2]);
  });

  it("starts one elsewhere, where all nodes of the platform share their addresses", () => {
    const shared = {
      platform: { name: "big-cloud-fabric" },
      nodes: [bigNode("node1", 1), bigNode("node2", 2)],
    } as const;
    const crowd = (replicas: number): string =>
      workload("Deployment", "web", `replicas: ${replicas}`, "nodeName: node1");
    const full = clusterAfter([crowd(253), barePod("late", "nodeName: node2")], shared);
    expect([full, apply(full, crowd(252))].map((state) => line(get<Pod>(state, "Pod", "late")))).toEqual([
      "late node2 pending",
      "late node2 ready",
    ]);
  });
});

const bigNode = (name: string, last: number) => ({ name, ip: `192.168.56.1${last}`, capacity: { pods: "300" } });
