import type { ObjectFieldSelector, ResourceFieldSelector } from "./containers.ts";

/** A volume of a Pod: its name, and one source. Sources that no manifest of a lesson uses are not modelled. */
export type Volume = {
  readonly name: string;
  readonly emptyDir?: { readonly medium?: string; readonly sizeLimit?: string };
  readonly hostPath?: { readonly path: string; readonly type?: string };
  readonly gitRepo?: { readonly repository: string; readonly directory?: string };
  readonly secret?: SecretVolumeSource;
  readonly nfs?: { readonly server: string; readonly path: string; readonly readOnly?: boolean };
  readonly persistentVolumeClaim?: { readonly claimName: string; readonly readOnly?: boolean };
  readonly downwardAPI?: { readonly items?: readonly DownwardAPIVolumeFile[]; readonly defaultMode?: number };
  readonly configMap?: ConfigMapVolumeSource;
  readonly projected?: { readonly sources?: readonly VolumeProjection[]; readonly defaultMode?: number };
  readonly csi?: CSIVolumeSource;
  readonly ephemeral?: { readonly volumeClaimTemplate?: ClaimTemplate };
  readonly image?: { readonly reference?: string; readonly pullPolicy?: string };
};

export type SecretVolumeSource = {
  readonly secretName?: string;
  readonly items?: readonly KeyToPath[];
  readonly defaultMode?: number;
  readonly optional?: boolean;
};

export type ConfigMapVolumeSource = {
  readonly name?: string;
  readonly items?: readonly KeyToPath[];
  readonly defaultMode?: number;
  readonly optional?: boolean;
};

/** Puts a key of a ConfigMap or a Secret into a file. */
export type KeyToPath = { readonly key: string; readonly path: string; readonly mode?: number };

export type DownwardAPIVolumeFile = {
  readonly path: string;
  readonly fieldRef?: ObjectFieldSelector;
  readonly resourceFieldRef?: ResourceFieldSelector;
  readonly mode?: number;
};

/** One of several sources that share a directory: exactly one of these. */
export type VolumeProjection = {
  readonly secret?: SecretProjection;
  readonly configMap?: SecretProjection;
  readonly downwardAPI?: { readonly items?: readonly DownwardAPIVolumeFile[] };
  readonly serviceAccountToken?: ServiceAccountTokenProjection;
  readonly clusterTrustBundle?: { readonly path: string };
  readonly podCertificate?: object;
};

/** A ConfigMap is projected alike. */
export type SecretProjection = {
  readonly name?: string;
  readonly items?: readonly KeyToPath[];
  readonly optional?: boolean;
};

export type ServiceAccountTokenProjection = {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
};

export type CSIVolumeSource = { readonly driver: string; readonly readOnly?: boolean; readonly fsType?: string };

/** A PersistentVolumeClaim to be: of an ephemeral volume, or of a StatefulSet. */
export type ClaimTemplate = {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: { readonly name?: string; readonly [field: string]: unknown };
  readonly spec?: { readonly volumeMode?: string; readonly [field: string]: unknown };
  readonly status?: { readonly phase?: string; readonly [field: string]: unknown };
};
