import type { DownwardAPIVolumeFile } from "../../api/kinds.ts";
import { requiredText } from "../field-checks.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { validateResourceFieldRef } from "./env.ts";
import { validateFieldPath } from "./field-path.ts";
import { writtenPathProblems } from "./names.ts";
import { validateMode } from "./volume-files.ts";

const FILE_FIELDS = ["metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid"];

/** The files of the downward API. The server does not say which one is wrong: the path has no index. */
export function validateDownwardFiles(files: readonly DownwardAPIVolumeFile[], path: string): readonly FieldError[] {
  return files.flatMap((file) => [
    ...requiredText(`${path}.path`, file.path, writtenPathProblems),
    ...validateContent(file, path),
    ...validateMode(`${path}.mode`, file.mode),
  ]);
}

function validateContent({ fieldRef, resourceFieldRef }: DownwardAPIVolumeFile, path: string): readonly FieldError[] {
  if (fieldRef) {
    return [
      ...validateFieldPath(fieldRef, `${path}.fieldRef`, FILE_FIELDS),
      ...(resourceFieldRef
        ? [invalid(path, "resource", "fieldRef and resourceFieldRef can not be specified simultaneously")]
        : []),
    ];
  }
  if (!resourceFieldRef) return [required(path, "one of fieldRef and resourceFieldRef is required")];
  return resourceFieldRef.containerName
    ? validateResourceFieldRef(resourceFieldRef, `${path}.resourceFieldRef`)
    : [required(`${path}.resourceFieldRef.containerName`)];
}
