import type {
  Container,
  ContainerPort,
  EnvVar,
  EnvVarSource,
  Handler,
  Lifecycle,
  Probe,
  ResourceFieldSelector,
  ResourceList,
  ResourceRequirements,
} from "../../api/kinds.ts";
import { canonicalQuantity, canonicalResource } from "../../api/quantity.ts";

/** What the server fills into any container, init containers too (S-301). */
export function containerDefaults(container: Container): Container {
  const { ports, env, livenessProbe, readinessProbe, startupProbe, lifecycle } = container;
  return {
    imagePullPolicy: pullPolicy(container.image),
    terminationMessagePath: "/dev/termination-log",
    terminationMessagePolicy: "File",
    ...container,
    resources: canonicalResources(container.resources ?? {}),
    ...(ports ? { ports: ports.map(portDefaults) } : {}),
    ...(env ? { env: env.map(envDefaults) } : {}),
    ...(livenessProbe ? { livenessProbe: probeDefaults(livenessProbe) } : {}),
    ...(readinessProbe ? { readinessProbe: probeDefaults(readinessProbe) } : {}),
    ...(startupProbe ? { startupProbe: probeDefaults(startupProbe) } : {}),
    ...(lifecycle ? { lifecycle: lifecycleDefaults(lifecycle) } : {}),
  };
}

/** An image that may change under its tag is pulled every time. */
export function pullPolicy(image = ""): string {
  const reference = image.slice(image.lastIndexOf("/") + 1);
  const [name = "", digest] = reference.split("@");
  const tag = name.split(":")[1];
  return tag === "latest" || (tag === undefined && digest === undefined) ? "Always" : "IfNotPresent";
}

function portDefaults(port: ContainerPort): ContainerPort {
  return { protocol: "TCP", ...port };
}

function envDefaults(variable: EnvVar): EnvVar {
  return variable.valueFrom ? { ...variable, valueFrom: envSourceDefaults(variable.valueFrom) } : variable;
}

function envSourceDefaults(source: EnvVarSource): EnvVarSource {
  const { fieldRef, resourceFieldRef, fileKeyRef } = source;
  return {
    ...source,
    ...(fieldRef ? { fieldRef: { apiVersion: "v1", ...fieldRef } } : {}),
    ...(resourceFieldRef ? { resourceFieldRef: withDivisor(resourceFieldRef) } : {}),
    ...(fileKeyRef ? { fileKeyRef: { optional: false, ...fileKeyRef } } : {}),
  };
}

export function withDivisor(selector: ResourceFieldSelector): ResourceFieldSelector {
  return { ...selector, divisor: canonicalQuantity(selector.divisor ?? "0") };
}

export function canonicalResources(resources: ResourceRequirements): ResourceRequirements {
  const { limits, requests } = resources;
  return {
    ...resources,
    ...(limits ? { limits: canonicalQuantities(limits) } : {}),
    ...(requests ? { requests: canonicalQuantities(requests) } : {}),
  };
}

export function canonicalQuantities(quantities: ResourceList): ResourceList {
  return Object.fromEntries(Object.entries(quantities).map(([name, amount]) => [name, canonicalResource(amount)]));
}

function probeDefaults(probe: Probe): Probe {
  return {
    timeoutSeconds: 1,
    periodSeconds: 10,
    successThreshold: 1,
    failureThreshold: 3,
    ...probe,
    ...handlerDefaults(probe),
    ...(probe.grpc ? { grpc: { service: "", ...probe.grpc } } : {}),
  };
}

function handlerDefaults({ httpGet }: Handler): Handler {
  return httpGet ? { httpGet: { path: "/", scheme: "HTTP", ...httpGet } } : {};
}

function lifecycleDefaults(lifecycle: Lifecycle): Lifecycle {
  const { postStart, preStop } = lifecycle;
  return {
    ...lifecycle,
    ...(postStart ? { postStart: { ...postStart, ...handlerDefaults(postStart) } } : {}),
    ...(preStop ? { preStop: { ...preStop, ...handlerDefaults(preStop) } } : {}),
  };
}
