import type { ClusterDocument, Image, Listener } from "../api/cluster-document.ts";
import type { Container, Pod } from "../api/kinds.ts";

/** A port that a process of the Pod really serves. */
export type PodListener = Listener & { readonly container: string };

const listens = (...ports: readonly number[]): readonly Listener[] =>
  ports.map((port) => ({ port, protocol: "TCP", address: "any" }));

/** Images whose behaviour every world knows. */
const BUILT_IN: readonly Image[] = [
  { name: "nginx", listens: listens(80) },
  { name: "echo", listens: listens(8080) },
  { name: "client", listens: [] },
  { name: "coredns", listens: [{ port: 53, protocol: "UDP", address: "any" }, ...listens(53, 9153)] },
];

/** What the world says of the image; undefined when it says nothing, and then nothing listens in it. */
export function imageOf(document: ClusterDocument, container: Container): Image | undefined {
  const name = bareName(container.image ?? "");
  const known = [...document.images, ...BUILT_IN];
  return known.find((image) => image.name === name) ?? known.find((image) => image.name === "*");
}

/**
 * The ports that the Pod's processes serve: what its images say, never what `containerPort` says (S-420).
 * The images of the recordings' world are the exception: their stand-in serves the declared ports.
 */
export function listenersOf(document: ClusterDocument, pod: Pod): readonly PodListener[] {
  return pod.spec.containers.flatMap((container) => {
    const image = imageOf(document, container);
    const ports = image?.listens === "declared-ports" ? declaredPorts(pod, container) : (image?.listens ?? []);
    return ports.map((listener) => ({ ...listener, container: container.name }));
  });
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
