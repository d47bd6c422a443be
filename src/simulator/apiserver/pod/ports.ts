import type { Container, ContainerPort, PodSpec } from "../../api/kinds.ts";
import { invalidEach, oneOf, optionalText } from "../field-checks.ts";
import { duplicate, type FieldError, invalid, required } from "../field-error.ts";
import { portNameProblems, portNumberProblems } from "../names.ts";

const PROTOCOLS = ["SCTP", "TCP", "UDP"];

/** The ports of one container (S-312). */
export function validateContainerPorts(ports: readonly ContainerPort[], path: string): readonly FieldError[] {
  const names = new Set<string>();
  return ports.flatMap((port, i) => [
    ...validatePortName(port.name, `${path}[${i}].name`, names),
    ...validatePortNumbers(port, `${path}[${i}]`),
    ...oneOf(`${path}[${i}].protocol`, port.protocol, PROTOCOLS),
  ]);
}

/** Only names that are well formed count as taken. */
function validatePortName(name: string | undefined, path: string, taken: Set<string>): readonly FieldError[] {
  const problems = optionalText(path, name, portNameProblems);
  if (!name || problems.length > 0) return problems;
  if (taken.has(name)) return [duplicate(path, name)];
  taken.add(name);
  return [];
}

function validatePortNumbers({ containerPort = 0, hostPort = 0 }: ContainerPort, path: string): readonly FieldError[] {
  return [
    ...(containerPort === 0
      ? [required(`${path}.containerPort`)]
      : invalidEach(`${path}.containerPort`, containerPort, portNumberProblems(containerPort))),
    ...(hostPort === 0 ? [] : invalidEach(`${path}.hostPort`, hostPort, portNumberProblems(hostPort))),
  ];
}

/** Two containers of a Pod cannot take one port of the host (S-311). */
export function validateHostPortConflicts(containers: readonly Container[], path: string): readonly FieldError[] {
  const taken = new Set<string>();
  return containers.flatMap(({ ports = [] }, i) =>
    ports.flatMap(({ hostPort, hostIP = "", protocol }, j) => {
      if (!hostPort) return [];
      const place = `${protocol}/${hostIP}/${hostPort}`;
      if (taken.has(place)) return [duplicate(`${path}[${i}].ports[${j}].hostPort`, place)];
      taken.add(place);
      return [];
    }),
  );
}

/** In the node's network, a container's ports are the node's. A template may leave them to the Pod's defaults (S-311). */
export function validateHostNetworkPorts(
  { hostNetwork, containers = [] }: PodSpec,
  path: string,
): readonly FieldError[] {
  if (!hostNetwork) return [];
  return containers.flatMap(({ ports = [] }, i) =>
    ports.flatMap(({ hostPort, containerPort }, j) =>
      hostPort && hostPort !== containerPort
        ? [
            invalid(
              `${path}.containers[${i}].ports[${j}].hostPort`,
              hostPort,
              "must match `containerPort` when `hostNetwork` is true",
            ),
          ]
        : [],
    ),
  );
}
