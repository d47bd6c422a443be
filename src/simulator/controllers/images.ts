import type { ClusterDocument, Image, ImageListener, Listener } from "../api/cluster-document.ts";
import type { HTTPServer } from "../api/http.ts";
import type { Container, Pod } from "../api/kinds.ts";

/** A port that a process of the Pod really serves. */
export type PodListener = Listener & { readonly container: string };

const says = (port: number, http: HTTPServer): Listener => ({ port, protocol: "TCP", address: "any", http });

const WELCOME: HTTPServer = { kind: "answers", rules: [{ path: "/", status: 200, body: "Welcome to nginx!" }] };
const METRICS: HTTPServer = { kind: "answers", rules: [{ path: "/metrics", status: 200, body: "# metrics" }] };

const listens = (...ports: readonly number[]): readonly Listener[] =>
  ports.map((port) => ({ port, protocol: "TCP", address: "any" }));

/** Images whose behaviour every world knows. */
const BUILT_IN: readonly Image[] = [
  { name: "nginx", listens: [says(80, WELCOME)] },
  { name: "echo", listens: listens(8080) },
  { name: "client", listens: [] },
  {
    name: "coredns",
    listens: [{ port: 53, protocol: "UDP", address: "any" }, says(53, { kind: "none" }), says(9153, METRICS)],
  },
];

/** What the world says of the image; undefined when it says nothing, and then nothing listens in it. */
export function imageOf(document: ClusterDocument, container: Container): Image | undefined {
  const images = catalogueOf(document);
  return images.get(bareName(container.image ?? "")) ?? images.get("*");
}

/**
 * The ports that the Pod's processes serve: what its images say, never what `containerPort` says (S-420). A container
 * that its kubelet reports as not running serves nothing.
 */
export function listenersOf(document: ClusterDocument, pod: Pod): readonly PodListener[] {
  return servingContainers(pod)
    .filter(({ name }) => isUp(pod, name))
    .flatMap((container) => listenersIn(document, pod, container));
}

/** The containers that may serve, in the order in which they start: sidecars before the others. */
export function servingContainers({ spec }: Pod): readonly Container[] {
  const { containers = [], initContainers } = spec;
  if (!initContainers) return containers;
  return [...initContainers.filter(({ restartPolicy }) => restartPolicy === "Always"), ...containers];
}

/**
 * The ports that a container serves if it runs. The images of the recordings' world are the exception: their stand-in
 * serves the declared ports.
 */
export function listenersIn(document: ClusterDocument, pod: Pod, container: Container): readonly PodListener[] {
  const image = imageOf(document, container);
  const ports = image?.listens === "declared-ports" ? declaredPorts(pod, container) : (image?.listens ?? []);
  return ports.map((listener) => ({ ...overridden(listener, container), container: container.name }));
}

/** Whether the Pod goes on serving while it is terminating (S-431); `sim/linger` is the recordings' own word for it. */
export function lingers(document: ClusterDocument, pod: Pod): boolean {
  return servingContainers(pod).some((container) => {
    const image = imageOf(document, container);
    if (image?.listens === "declared-ports") return pod.metadata.annotations?.["sim/linger"] === "true";
    return image?.lingers === true;
  });
}

function isUp({ status }: Pod, name: string): boolean {
  const known = [...(status?.containerStatuses ?? []), ...(status?.initContainerStatuses ?? [])];
  const state = known.find((container) => container.name === name)?.state;
  return state === undefined || state.running !== undefined;
}

function overridden(told: ImageListener, container: Container) {
  const { portEnv, portArg, addressEnv: _, addressArg: __, ...listener } = told;
  const port = envValue(container, portEnv) ?? argValue(container, portArg);
  const address = addressTold(container, told);
  return {
    ...listener,
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(address === undefined ? {} : { address: LOOPBACK.test(address) ? ("localhost" as const) : ("any" as const) }),
  };
}

/**
 * The address that a process of the container is told to listen on and does not have. Simplified: nobody knows a Pod's own
 * address beforehand, so that one which is written down is always another's.
 */
export function foreignAddress(document: ClusterDocument, container: Container): string | undefined {
  const { listens = [] } = imageOf(document, container) ?? {};
  const told = listens === "declared-ports" ? [] : listens.map((listener) => addressTold(container, listener));
  return told.find((address) => address !== undefined && !LOOPBACK.test(address) && !EVERY_ADDRESS.has(address));
}

function addressTold(container: Container, { addressEnv, addressArg }: ImageListener): string | undefined {
  return envValue(container, addressEnv) ?? argValue(container, addressArg);
}

const EVERY_ADDRESS: ReadonlySet<string> = new Set(["", "0.0.0.0", "::", "*"]);
const LOOPBACK = /^(127\.|localhost$|::1$)/;

function envValue({ env = [] }: Container, name: string | undefined): string | undefined {
  return name === undefined ? undefined : env.findLast((variable) => variable.name === name)?.value;
}

/** `--port=8080` or `--port 8080`. */
function argValue({ command = [], args = [] }: Container, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const words = [...command, ...args];
  const at = words.findLastIndex((word) => word === name || word.startsWith(`${name}=`));
  return words[at] === name ? words[at + 1] : words[at]?.slice(name.length + 1);
}

// The annotation overrides the declaration: `sim/listen: "9090,53/UDP"`.
function declaredPorts(pod: Pod, container: Container): readonly Listener[] {
  const annotation = pod.metadata.annotations?.["sim/listen"];
  if (annotation === undefined) {
    return (container.ports ?? []).map(({ containerPort, protocol = "TCP" }) => ({
      port: containerPort,
      protocol,
      address: "any",
    }));
  }
  return annotation.split(",").flatMap((part): readonly Listener[] => {
    const [port = "", protocol = "TCP"] = part.trim().split("/");
    const name = protocol.toUpperCase();
    if (port === "" || (name !== "TCP" && name !== "UDP" && name !== "SCTP")) return [];
    return [{ port: Number(port), protocol: name, address: "any" }];
  });
}

/** Whether CoreDNS runs in the Pod. */
export function isDNSServer(document: ClusterDocument, pod: Pod): boolean {
  return pod.spec.containers.some((container) => imageOf(document, container)?.name === "coredns");
}

/** `registry.example:5000/team/nginx:1.27@sha256:…` is `nginx`. */
function bareName(image: string): string {
  const last = image.slice(image.lastIndexOf("/") + 1);
  return last.split(/[:@]/)[0] ?? last;
}

// Built once for each world: what the world declares goes before what every world knows.
const CATALOGUES = new WeakMap<readonly Image[], ReadonlyMap<string, Image>>();

function catalogueOf({ images }: ClusterDocument): ReadonlyMap<string, Image> {
  const known = CATALOGUES.get(images);
  if (known) return known;
  const catalogue = new Map([...BUILT_IN, ...images.toReversed()].map((image) => [image.name, image]));
  CATALOGUES.set(images, catalogue);
  return catalogue;
}
