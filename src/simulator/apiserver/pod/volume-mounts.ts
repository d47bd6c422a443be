import type { Container, VolumeMount } from "../../api/kinds.ts";
import { oneOf, optionalText, requiredText } from "../field-checks.ts";
import { type FieldError, forbidden, invalid, notFound } from "../field-error.ts";
import { relativePathProblems } from "./names.ts";
import type { KnownVolumes } from "./volumes.ts";

const PROPAGATIONS = ["Bidirectional", "HostToContainer", "None"];
const RECURSIVE = ["Disabled", "Enabled", "IfPossible"];

/** Where a container mounts which volumes (S-313). Some of the server's errors do not say which mount is wrong. */
export function validateVolumeMounts(container: Container, path: string, volumes: KnownVolumes): readonly FieldError[] {
  const places = new Set<string>();
  return (container.volumeMounts ?? []).flatMap((mount, i) => [
    ...validatePlace(mount, `${path}[${i}]`, volumes, places),
    ...validateSubPath(mount, path),
    ...validatePropagation(mount, container, `${path}.mountPropagation`),
    ...validateRecursion(mount, `${path}.recursiveReadOnly`),
  ]);
}

function validatePlace(
  { name = "", mountPath = "" }: VolumeMount,
  path: string,
  volumes: KnownVolumes,
  places: Set<string>,
): readonly FieldError[] {
  const repeated = places.has(mountPath);
  places.add(mountPath);
  return [
    ...requiredText(`${path}.name`, name),
    ...(volumes.has(name) ? [] : [notFound(`${path}.name`, name)]),
    ...requiredText(`${path}.mountPath`, mountPath),
    ...(repeated ? [invalid(`${path}.mountPath`, mountPath, "must be unique")] : []),
  ];
}

function validateSubPath({ subPath, subPathExpr }: VolumeMount, list: string): readonly FieldError[] {
  return [
    ...optionalText(`${list}.subPath`, subPath, relativePathProblems),
    ...(subPathExpr && subPath
      ? [invalid(`${list}.subPathExpr`, subPathExpr, "subPathExpr and subPath are mutually exclusive")]
      : []),
    ...optionalText(`${list}.subPathExpr`, subPathExpr, relativePathProblems),
  ];
}

function validatePropagation(
  { mountPropagation }: VolumeMount,
  { securityContext }: Container,
  path: string,
): readonly FieldError[] {
  return [
    ...oneOf(path, mountPropagation, PROPAGATIONS),
    ...(mountPropagation === "Bidirectional" && !securityContext?.privileged
      ? [forbidden(path, "Bidirectional mount propagation is available only to privileged containers")]
      : []),
  ];
}

function validateRecursion(mount: VolumeMount, path: string): readonly FieldError[] {
  const { recursiveReadOnly, readOnly, mountPropagation = "None" } = mount;
  if (recursiveReadOnly !== "Enabled" && recursiveReadOnly !== "IfPossible") {
    return oneOf(path, recursiveReadOnly, RECURSIVE);
  }
  return [
    ...(readOnly ? [] : [forbidden(path, "may only be specified when readOnly is true")]),
    ...(mountPropagation === "None"
      ? []
      : [forbidden(path, "may only be specified when mountPropagation is None or not specified")]),
  ];
}
