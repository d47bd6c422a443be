import type { ClaimTemplate, DownwardAPIVolumeFile, Volume, VolumeProjection } from "../../api/kinds.ts";
import { canonicalQuantity } from "../../api/quantity.ts";
import { pullPolicy, withDivisor } from "./container-defaults.ts";

/** Octal 0644, as files of a volume are made. */
const FILE_MODE = 420;

/** What the server fills into a volume; one without a source is an empty directory (S-301). */
export function volumeDefaults(volume: Volume): Volume {
  const { emptyDir, hostPath, secret, configMap, downwardAPI, projected, ephemeral, image } = volume;
  return {
    ...volume,
    ...(Object.keys(volume).every((field) => field === "name") ? { emptyDir: {} } : {}),
    ...(emptyDir?.sizeLimit === undefined
      ? {}
      : { emptyDir: { ...emptyDir, sizeLimit: canonicalQuantity(emptyDir.sizeLimit) } }),
    ...(hostPath ? { hostPath: { type: "", ...hostPath } } : {}),
    ...(secret ? { secret: { defaultMode: FILE_MODE, ...secret } } : {}),
    ...(configMap ? { configMap: { defaultMode: FILE_MODE, ...configMap } } : {}),
    ...(downwardAPI ? { downwardAPI: { defaultMode: FILE_MODE, ...withFileDefaults(downwardAPI) } } : {}),
    ...(projected ? { projected: { defaultMode: FILE_MODE, ...projectedDefaults(projected) } } : {}),
    ...(ephemeral?.volumeClaimTemplate
      ? { ephemeral: { ...ephemeral, volumeClaimTemplate: ephemeralClaimDefaults(ephemeral.volumeClaimTemplate) } }
      : {}),
    ...(image ? { image: { pullPolicy: pullPolicy(image.reference), ...image } } : {}),
  };
}

function ephemeralClaimDefaults(template: ClaimTemplate): ClaimTemplate {
  return { ...template, spec: { volumeMode: "Filesystem", ...template.spec } };
}

function projectedDefaults(projected: NonNullable<Volume["projected"]>): NonNullable<Volume["projected"]> {
  return projected.sources ? { ...projected, sources: projected.sources.map(projectionDefaults) } : projected;
}

function projectionDefaults(projection: VolumeProjection): VolumeProjection {
  const { serviceAccountToken, downwardAPI } = projection;
  return {
    ...projection,
    ...(serviceAccountToken ? { serviceAccountToken: { expirationSeconds: 3600, ...serviceAccountToken } } : {}),
    ...(downwardAPI ? { downwardAPI: withFileDefaults(downwardAPI) } : {}),
  };
}

type Files = { readonly items?: readonly DownwardAPIVolumeFile[] };

function withFileDefaults<T extends Files>(source: T): T {
  return source.items ? { ...source, items: source.items.map(fileDefaults) } : source;
}

function fileDefaults(file: DownwardAPIVolumeFile): DownwardAPIVolumeFile {
  const { fieldRef, resourceFieldRef } = file;
  return {
    ...file,
    ...(fieldRef ? { fieldRef: { apiVersion: "v1", ...fieldRef } } : {}),
    ...(resourceFieldRef ? { resourceFieldRef: withDivisor(resourceFieldRef) } : {}),
  };
}
