import type { SecretProjection, ServiceAccountTokenProjection, VolumeProjection } from "../../api/kinds.ts";
import { requiredText } from "../field-checks.ts";
import { type FieldError, forbidden, invalid, required } from "../field-error.ts";
import { validateDownwardFiles } from "./downward-files.ts";
import { writtenPathProblems } from "./names.ts";
import { validateItem } from "./volume-files.ts";

const SHORTEST_LIFE = 600;
const LONGEST_LIFE = 2 ** 32;

/** The sources that share the directory of a projected volume: each has one kind, and no file comes twice. */
export function validateProjections(projections: readonly VolumeProjection[], path: string): readonly FieldError[] {
  const files = new Set<string>();
  return projections.flatMap((projection, i) => validateProjection(projection, path, `${path}.sources[${i}]`, files));
}

/** Two of the server's errors stand at the volume, `path`, not at the source, `at`. */
function validateProjection(
  projection: VolumeProjection,
  path: string,
  at: string,
  files: Set<string>,
): readonly FieldError[] {
  const { secret, configMap, downwardAPI, serviceAccountToken } = projection;
  return [
    ...(secret ? validateKeys(secret, path, `${at}.secret`, files) : []),
    ...(configMap ? validateKeys(configMap, path, `${at}.configMap`, files) : []),
    ...(downwardAPI?.items ?? []).flatMap((item) => [
      ...validateDownwardFiles([item], `${at}.downwardAPI`),
      ...claimFile(item.path, files, invalid(path, item.path, "conflicting duplicate paths")),
    ]),
    ...(serviceAccountToken ? validateToken(serviceAccountToken, path, `${at}.serviceAccountToken`) : []),
    ...(Object.keys(projection).length > 1
      ? [forbidden(at, "may not specify more than 1 volume type per source")]
      : []),
  ];
}

function validateKeys(
  { name, items = [] }: SecretProjection,
  path: string,
  at: string,
  files: Set<string>,
): readonly FieldError[] {
  const twice = invalid(path, name ?? "", "conflicting duplicate paths");
  return [
    ...(name ? [] : [required(`${at}.name`)]),
    ...items.flatMap((item, i) => [...validateItem(item, `${at}.items[${i}]`), ...claimFile(item.path, files, twice)]),
  ];
}

function claimFile(file: string | undefined, files: Set<string>, twice: FieldError): readonly FieldError[] {
  if (!file) return [];
  if (files.has(file)) return [twice];
  files.add(file);
  return [];
}

function validateToken(
  { expirationSeconds = 0, path: file }: ServiceAccountTokenProjection,
  path: string,
  at: string,
): readonly FieldError[] {
  const seconds = `${at}.expirationSeconds`;
  return [
    ...(expirationSeconds < SHORTEST_LIFE
      ? [invalid(seconds, expirationSeconds, "may not specify a duration less than 10 minutes")]
      : []),
    ...(expirationSeconds > LONGEST_LIFE
      ? [invalid(seconds, expirationSeconds, "may not specify a duration larger than 2^32 seconds")]
      : []),
    ...requiredText(`${path}.path`, file, writtenPathProblems),
  ];
}
