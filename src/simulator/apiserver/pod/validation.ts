import type { Container, ContainerPort, Pod, PodSpec, Probe } from "../../api/kinds.ts";
import { duplicate, type FieldError, forbidden, invalid, notFound, notSupported, required } from "../field-error.ts";
import { validateLabels } from "../metadata.ts";
import { labelProblems, portNameProblems, portNumberProblems, subdomainProblems } from "../names.ts";

const PROTOCOLS = ["SCTP", "TCP", "UDP"];
const PULL_POLICIES = ["Always", "IfNotPresent", "Never"];
const RESTART_POLICIES = ["Always", "OnFailure", "Never"];
const DNS_POLICIES = ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"];

type Loose = Readonly<Record<string, unknown>>;

export function validatePod(pod: Pod): readonly FieldError[] {
  return [...validatePodSpec(pod.spec, "spec"), ...validateImageBlanks(pod.spec)];
}

/** What can be wrong with a Pod spec, in the server's order (S-310…S-313); `path` is where it stands. */
export function validatePodSpec(spec: PodSpec, path: string): readonly FieldError[] {
  const containers = spec.containers ?? [];
  const volumes = ((spec as Loose).volumes as readonly { readonly name?: string }[] | undefined) ?? [];
  const volumeNames = new Set(volumes.map(({ name }) => name));
  return [
    ...(containers.length === 0 ? [required(`${path}.containers`)] : []),
    ...containers.flatMap((container, i) => [
      ...validateContainer(container, `${path}.containers[${i}]`, volumeNames, spec.hostNetwork ?? false),
      ...(containers.slice(0, i).some(({ name }) => name && name === container.name)
        ? [duplicate(`${path}.containers[${i}].name`, container.name)]
        : []),
    ]),
    ...validateHostPorts(containers, path),
    ...validateWord((spec as Loose).restartPolicy, RESTART_POLICIES, `${path}.restartPolicy`),
    ...validateWord(spec.dnsPolicy, DNS_POLICIES, `${path}.dnsPolicy`),
    ...validateLabels(spec.nodeSelector, `${path}.nodeSelector`),
    ...(spec.hostname
      ? labelProblems(spec.hostname).map((problem) => invalid(`${path}.hostname`, spec.hostname, problem))
      : []),
    ...(spec.subdomain
      ? labelProblems(spec.subdomain).map((problem) => invalid(`${path}.subdomain`, spec.subdomain, problem))
      : []),
    ...(spec.nodeName
      ? subdomainProblems(spec.nodeName).map((problem) => invalid(`${path}.nodeName`, spec.nodeName, problem))
      : []),
  ];
}

function validateWord(value: unknown, words: readonly string[], path: string): readonly FieldError[] {
  return value === undefined || words.includes(String(value)) ? [] : [notSupported(path, value, words)];
}

function validateImageBlanks(spec: PodSpec): readonly FieldError[] {
  return (spec.containers ?? []).flatMap(({ image = "" }, i) =>
    image !== image.trim()
      ? [invalid(`spec.containers[${i}].image`, image, "must not have leading or trailing whitespace")]
      : [],
  );
}

function validateContainer(
  container: Container,
  path: string,
  volumes: ReadonlySet<string | undefined>,
  hostNetwork: boolean,
): readonly FieldError[] {
  const mounts = ((container as Loose).volumeMounts as readonly { readonly name?: string }[] | undefined) ?? [];
  return [
    ...(container.name
      ? labelProblems(container.name).map((problem) => invalid(`${path}.name`, container.name, problem))
      : [required(`${path}.name`)]),
    ...(container.image ? [] : [required(`${path}.image`)]),
    ...(container.ports ?? []).flatMap((port, i) => validateContainerPort(port, `${path}.ports[${i}]`, hostNetwork)),
    ...repeatedPortNames(container, path),
    ...(container.env ?? []).flatMap(({ name }, i) => (name ? [] : [required(`${path}.env[${i}].name`)])),
    ...mounts.flatMap(({ name }, i) => (volumes.has(name) ? [] : [notFound(`${path}.volumeMounts[${i}].name`, name)])),
    ...validateProbe(container.livenessProbe, `${path}.livenessProbe`),
    ...validateProbe(container.readinessProbe, `${path}.readinessProbe`),
    ...validateWord((container as Loose).imagePullPolicy, PULL_POLICIES, `${path}.imagePullPolicy`),
  ];
}

function validateContainerPort(port: ContainerPort, path: string, hostNetwork: boolean): readonly FieldError[] {
  const number = port.containerPort ?? 0;
  return [
    ...(port.name ? portNameProblems(port.name).map((problem) => invalid(`${path}.name`, port.name, problem)) : []),
    ...(number === 0
      ? [required(`${path}.containerPort`)]
      : portNumberProblems(number).map((problem) => invalid(`${path}.containerPort`, number, problem))),
    ...(port.hostPort
      ? portNumberProblems(port.hostPort).map((problem) => invalid(`${path}.hostPort`, port.hostPort, problem))
      : []),
    ...(hostNetwork && port.hostPort && port.hostPort !== number
      ? [invalid(`${path}.containerPort`, number, "must match `hostPort` when `hostNetwork` is true")]
      : []),
    ...validateWord(port.protocol, PROTOCOLS, `${path}.protocol`),
  ];
}

function repeatedPortNames({ ports = [] }: Container, path: string): readonly FieldError[] {
  return ports.flatMap(({ name }, i) =>
    name && ports.slice(0, i).some((other) => other.name === name) ? [duplicate(`${path}.ports[${i}].name`, name)] : [],
  );
}

/** Two containers of a Pod cannot take one port of the host (S-311). */
function validateHostPorts(containers: readonly Container[], path: string): readonly FieldError[] {
  const seen = new Set<string>();
  return containers.flatMap((container, i) =>
    (container.ports ?? []).flatMap((port, j) => {
      if (!port.hostPort) return [];
      const hostIP = (port as { readonly hostIP?: string }).hostIP ?? "";
      const key = `${port.protocol}/${hostIP}/${port.hostPort}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [duplicate(`${path}.containers[${i}].ports[${j}].hostPort`, key)];
    }),
  );
}

function validateProbe(probe: Probe | undefined, path: string): readonly FieldError[] {
  if (probe === undefined) return [];
  const handlers = (["exec", "httpGet", "tcpSocket", "grpc"] as const).filter(
    (name) => (probe as Loose)[name] !== undefined,
  );
  return [
    ...(handlers.length === 0 ? [required(path, "must specify a handler type")] : []),
    ...handlers.slice(1).map((name) => forbidden(`${path}.${name}`, "may not specify more than 1 handler type")),
  ];
}

/** What the server says about an accepted Pod (S-311, S-316). */
export function podWarnings({ metadata, spec }: Pod): readonly string[] {
  return [
    ...(labelProblems(metadata.name).length > 0
      ? [
          `metadata.name: this is used in the Pod's hostname, which can result in surprising behavior; a DNS label is recommended: [${labelProblems(metadata.name).join(" ")}]`,
        ]
      : []),
    ...podSpecWarnings(spec, "spec"),
  ];
}

export function podSpecWarnings(spec: PodSpec, path: string): readonly string[] {
  const ports = (spec.containers ?? []).flatMap((container, i) =>
    (container.ports ?? []).map((port, j) => ({ ...port, container: i, path: `${path}.containers[${i}].ports[${j}]` })),
  );
  return ports.flatMap((port, at) => {
    const before = ports.slice(0, at);
    const same = before.find(
      (other) =>
        other.container === port.container &&
        other.containerPort === port.containerPort &&
        other.protocol === port.protocol,
    );
    const named = port.name
      ? before.find((other) => other.container !== port.container && other.name === port.name)
      : undefined;
    return [
      ...(same ? [`${port.path}: duplicate port definition with ${same.path}`] : []),
      ...(named
        ? [
            `${port.path}: duplicate port name "${port.name}" with ${named.path}, services and probes that select ports by name will use ${named.path}`,
          ]
        : []),
    ];
  });
}
