import type { IngressBackend } from "../../api/networking.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { labelProblems, portNameProblems, portNumberProblems } from "../names.ts";
import { validateReference } from "./reference.ts";

/** A backend is a port of one Service, or some other object; whether it exists is not checked (S-335). */
export function validateBackend({ service, resource }: IngressBackend, path: string): readonly FieldError[] {
  if (service && resource) return [invalid(path, "", "cannot set both resource and service backends")];
  if (resource) return validateReference(resource, `${path}.resource`);
  if (!service) return [invalid(path, "", "resource or service backend is required")];
  return [
    ...validateServiceName(service.name ?? "", `${path}.service.name`),
    ...validatePort(service.port ?? {}, path),
  ];
}

function validateServiceName(name: string, path: string): readonly FieldError[] {
  if (name === "") return [required(path)];
  return labelProblems(name).map((problem) => invalid(path, name, problem));
}

type BackendPort = NonNullable<NonNullable<IngressBackend["service"]>["port"]>;

function validatePort({ name = "", number = 0 }: BackendPort, path: string): readonly FieldError[] {
  if (name && number) return [invalid(path, "", "cannot set both port name & port number")];
  if (name) return portNameProblems(name).map((problem) => invalid(`${path}.service.port.name`, name, problem));
  if (number)
    return portNumberProblems(number).map((problem) => invalid(`${path}.service.port.number`, number, problem));
  return [required(path, "port name or number is required")];
}
