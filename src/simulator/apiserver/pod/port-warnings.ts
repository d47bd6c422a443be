import type { Container, ContainerPort } from "../../api/kinds.ts";

type PlacedContainer = { readonly container: Container; readonly path: string };
type PlacedPort = { readonly port: ContainerPort; readonly path: string };

/** Ports that a Pod names twice (S-311): they open nothing, but a reader or a Service may be misled. */
export function portWarnings(containers: readonly PlacedContainer[]): readonly string[] {
  const ports = containers.flatMap(({ container, path }) =>
    (container.ports ?? []).map((port, i) => ({ port, path: `${path}.ports[${i}]` })),
  );
  return [...ports.flatMap((port, i) => numberWarnings(port, ports.slice(0, i))), ...nameWarnings(ports)];
}

function numberWarnings({ port, path }: PlacedPort, before: readonly PlacedPort[]): readonly string[] {
  return [
    ...(port.hostIP && !port.hostPort ? [`${path}: hostIP set without hostPort: ${asGo(port)}`] : []),
    ...before
      .filter(({ port: other }) => other.containerPort === port.containerPort && other.protocol === port.protocol)
      .flatMap((other) => {
        const relation = relationOf(port, other.port);
        return relation ? [`${path}: ${relation} port definition with ${other.path}`] : [];
      }),
  ];
}

function relationOf(port: ContainerPort, other: ContainerPort): string | undefined {
  const [ip, otherIP] = [port.hostIP ?? "", other.hostIP ?? ""];
  const [hostPort, otherHostPort] = [port.hostPort ?? 0, other.hostPort ?? 0];
  if (ip === otherIP && hostPort === otherHostPort) return "duplicate";
  if (hostPort === 0 || otherHostPort === 0) return "overlapping";
  const oneIsAny = (ip === "") !== (otherIP === "");
  return hostPort === otherHostPort && oneIsAny ? "dangerously ambiguous" : undefined;
}

function nameWarnings(ports: readonly PlacedPort[]): readonly string[] {
  const first = new Map<string, string>();
  return ports.flatMap(({ port: { name }, path }) => {
    if (!name) return [];
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, path);
      return [];
    }
    return [
      `${path}: duplicate port name "${name}" with ${other}, services and probes that select ports by name will use ${other}`,
    ];
  });
}

/** As Go prints its struct. */
function asGo({ name = "", hostPort = 0, containerPort = 0, protocol = "TCP", hostIP = "" }: ContainerPort): string {
  return `{Name:${name} HostPort:${hostPort} ContainerPort:${containerPort} Protocol:${protocol} HostIP:${hostIP}}`;
}
