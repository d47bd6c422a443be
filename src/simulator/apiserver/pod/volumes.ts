import type { Volume } from "../../api/kinds.ts";
import { requiredText } from "../field-checks.ts";
import { duplicate, type FieldError, forbidden, required } from "../field-error.ts";
import { labelProblems } from "../names.ts";
import { SOURCE_RULES } from "./volume-sources.ts";

/** The volumes of a Pod as far as they are right: what mounts and devices may name. */
export type KnownVolumes = ReadonlyMap<string, Volume>;

/** The volumes of a Pod, and which of them have no error (S-313). */
export function validateVolumes(
  volumes: readonly Volume[],
  path: string,
): { readonly errors: readonly FieldError[]; readonly known: KnownVolumes } {
  const names = new Set<string>();
  const known = new Map<string, Volume>();
  const errors = volumes.flatMap((volume, i) => {
    const found = [
      ...validateSource(volume, `${path}[${i}]`),
      ...requiredText(`${path}[${i}].name`, volume.name, labelProblems),
      ...(volume.name && names.has(volume.name) ? [duplicate(`${path}[${i}].name`, volume.name)] : []),
    ];
    if (found.length === 0) {
      names.add(volume.name);
      known.set(volume.name, volume);
    }
    return found;
  });
  return { errors, known };
}

/** The first source, in the server's order, is looked into; every further one is forbidden. */
function validateSource(volume: Volume, path: string): readonly FieldError[] {
  const [first, ...others] = SOURCE_RULES.filter(({ source }) => source in volume);
  if (first === undefined) return [required(path, "must specify a volume type")];
  return [
    ...first.validate(volume, `${path}.${first.source}`),
    ...others.map(({ source }) =>
      forbidden(
        // The server's own misspelling.
        `${path}.${source === "downwardAPI" ? "downwarAPI" : source}`,
        "may not specify more than 1 volume type",
      ),
    ),
  ];
}
