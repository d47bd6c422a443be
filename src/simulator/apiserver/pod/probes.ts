import type { Container, Handler, HTTPGetAction, Lifecycle, Probe } from "../../api/kinds.ts";
import { invalidEach, nonNegative, oneOf } from "../field-checks.ts";
import { type FieldError, forbidden, invalid, required } from "../field-error.ts";
import { portNameProblems, portNumberProblems } from "../names.ts";
import { headerNameProblems } from "./names.ts";

const SCHEMES = ["HTTP", "HTTPS"];

/** The hooks and probes of a container (S-313); `grace` is how long the Pod has to end, in seconds. */
export function validateProbes(container: Container, path: string, grace: number): readonly FieldError[] {
  const { lifecycle, livenessProbe, readinessProbe, startupProbe } = container;
  return [
    ...(lifecycle ? validateLifecycle(lifecycle, `${path}.lifecycle`, grace) : []),
    ...validateProbe(livenessProbe, `${path}.livenessProbe`, grace),
    ...validateSingleSuccess(livenessProbe, `${path}.livenessProbe`),
    ...validateProbe(readinessProbe, `${path}.readinessProbe`, grace),
    ...(readinessProbe?.terminationGracePeriodSeconds === undefined
      ? []
      : [
          invalid(
            `${path}.readinessProbe.terminationGracePeriodSeconds`,
            readinessProbe.terminationGracePeriodSeconds,
            "must not be set for readinessProbes",
          ),
        ]),
    ...validateProbe(startupProbe, `${path}.startupProbe`, grace),
    ...validateSingleSuccess(startupProbe, `${path}.startupProbe`),
  ];
}

function validateLifecycle(
  { postStart, preStop, stopSignal }: Lifecycle,
  path: string,
  grace: number,
): readonly FieldError[] {
  return [
    ...(postStart ? validateHandler(postStart, `${path}.postStart`, grace) : []),
    ...(preStop ? validateHandler(preStop, `${path}.preStop`, grace) : []),
    ...(stopSignal === undefined
      ? []
      : [forbidden(`${path}.stopSignal`, "may not be set for containers with empty `spec.os.name`")]),
  ];
}

function validateProbe(probe: Probe | undefined, path: string, grace: number): readonly FieldError[] {
  if (probe === undefined) return [];
  return [
    ...validateHandler(probe, path, grace),
    ...nonNegative(`${path}.initialDelaySeconds`, probe.initialDelaySeconds),
    ...nonNegative(`${path}.timeoutSeconds`, probe.timeoutSeconds),
    ...nonNegative(`${path}.periodSeconds`, probe.periodSeconds),
    ...nonNegative(`${path}.successThreshold`, probe.successThreshold),
    ...nonNegative(`${path}.failureThreshold`, probe.failureThreshold),
    ...validateProbeGrace(probe.terminationGracePeriodSeconds, `${path}.terminationGracePeriodSeconds`),
  ];
}

function validateProbeGrace(seconds: number | undefined, path: string): readonly FieldError[] {
  return seconds !== undefined && seconds <= 0 ? [invalid(path, seconds, "must be greater than 0")] : [];
}

/** One answer is enough to be alive. */
function validateSingleSuccess(probe: Probe | undefined, path: string): readonly FieldError[] {
  const successes = probe?.successThreshold ?? 1;
  return successes === 1 ? [] : [invalid(`${path}.successThreshold`, successes, "must be 1")];
}

type HandlerName = keyof Handler;
const HANDLERS: readonly HandlerName[] = ["exec", "httpGet", "tcpSocket", "grpc", "sleep"];

function validateHandler(handler: Handler, path: string, grace: number): readonly FieldError[] {
  const [first, ...others] = HANDLERS.filter((name) => handler[name] !== undefined);
  if (first === undefined) return [required(path, "must specify a handler type")];
  return [
    ...validateAction(handler, first, `${path}.${first}`, grace),
    ...others.map((name) => forbidden(`${path}.${name}`, "may not specify more than 1 handler type")),
  ];
}

function validateAction(handler: Handler, name: HandlerName, path: string, grace: number): readonly FieldError[] {
  const { exec, httpGet, tcpSocket, grpc, sleep } = handler;
  switch (name) {
    case "exec":
      return (exec?.command ?? []).length > 0 ? [] : [required(`${path}.command`)];
    case "httpGet":
      return httpGet ? validateHTTPGet(httpGet, path) : [];
    case "tcpSocket":
      return validatePort(tcpSocket?.port, `${path}.port`);
    case "grpc":
      return invalidEach(`${path}.port`, grpc?.port ?? 0, portNumberProblems(grpc?.port ?? 0));
    case "sleep":
      return validateSleep(sleep?.seconds ?? 0, path, grace);
  }
}

function validateHTTPGet(
  { path: target, port, scheme, httpHeaders = [] }: HTTPGetAction,
  path: string,
): readonly FieldError[] {
  return [
    ...(target ? [] : [required(`${path}.path`)]),
    ...validatePort(port, `${path}.port`),
    ...oneOf(`${path}.scheme`, scheme, SCHEMES),
    ...httpHeaders.flatMap(({ name = "" }) => invalidEach(`${path}.httpHeaders`, name, headerNameProblems(name))),
  ];
}

/** A number, or the name of a container port. */
function validatePort(port: number | string = 0, path: string): readonly FieldError[] {
  return invalidEach(path, port, typeof port === "number" ? portNumberProblems(port) : portNameProblems(port));
}

function validateSleep(seconds: number, path: string, grace: number): readonly FieldError[] {
  return seconds < 0 || seconds > grace
    ? [invalid(path, seconds, `must be non-negative and less than terminationGracePeriodSeconds (${grace})`)]
    : [];
}
