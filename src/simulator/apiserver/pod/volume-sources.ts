import type { Volume } from "../../api/kinds.ts";
import { oneOf, optionalText, requiredText } from "../field-checks.ts";
import { type FieldError, forbidden, invalid, required } from "../field-error.ts";
import { subdomainProblems } from "../names.ts";
import { validateDownwardFiles } from "./downward-files.ts";
import { backstepProblems } from "./names.ts";
import { validateProjections } from "./projections.ts";
import { validateItem, validateMode } from "./volume-files.ts";

type SourceRule = {
  readonly source: string;
  readonly validate: (volume: Volume, path: string) => readonly FieldError[];
};

const HOST_PATH_TYPES = [
  "",
  "BlockDevice",
  "CharDevice",
  "Directory",
  "DirectoryOrCreate",
  "File",
  "FileOrCreate",
  "Socket",
];

const nothing = (): readonly FieldError[] => [];

/** The sources of a volume, in the order in which the server looks for them. Only what a lesson uses is looked into. */
export const SOURCE_RULES: readonly SourceRule[] = [
  { source: "emptyDir", validate: validateEmptyDir },
  { source: "hostPath", validate: validateHostPath },
  { source: "gitRepo", validate: ({ gitRepo }, path) => requiredText(`${path}.repository`, gitRepo?.repository) },
  { source: "gcePersistentDisk", validate: nothing },
  { source: "awsElasticBlockStore", validate: nothing },
  { source: "secret", validate: validateSecret },
  { source: "nfs", validate: validateNFS },
  { source: "iscsi", validate: nothing },
  { source: "glusterfs", validate: nothing },
  { source: "flocker", validate: nothing },
  { source: "persistentVolumeClaim", validate: validateClaim },
  { source: "rbd", validate: nothing },
  { source: "cinder", validate: nothing },
  { source: "cephfs", validate: nothing },
  { source: "quobyte", validate: nothing },
  { source: "downwardAPI", validate: validateDownwardAPI },
  { source: "fc", validate: nothing },
  { source: "flexVolume", validate: nothing },
  { source: "configMap", validate: validateConfigMap },
  { source: "azureFile", validate: nothing },
  { source: "vsphereVolume", validate: nothing },
  { source: "photonPersistentDisk", validate: nothing },
  { source: "portworxVolume", validate: nothing },
  { source: "azureDisk", validate: nothing },
  { source: "storageos", validate: nothing },
  { source: "projected", validate: validateProjected },
  { source: "scaleIO", validate: nothing },
  { source: "csi", validate: ({ csi }, path) => requiredText(`${path}.driver`, csi?.driver, driverNameProblems) },
  { source: "ephemeral", validate: validateEphemeral },
  { source: "image", validate: validateImage },
];

function validateEmptyDir({ emptyDir }: Volume, path: string): readonly FieldError[] {
  return String(emptyDir?.sizeLimit ?? "").startsWith("-")
    ? [forbidden(`${path}.sizeLimit`, "SizeLimit field must be a valid resource quantity")]
    : [];
}

function validateHostPath({ hostPath }: Volume, path: string): readonly FieldError[] {
  if (!hostPath?.path) return [required(`${path}.path`)];
  return [
    ...optionalText(`${path}.path`, hostPath.path, backstepProblems),
    ...oneOf(`${path}.type`, hostPath.type, HOST_PATH_TYPES),
  ];
}

function validateNFS({ nfs }: Volume, path: string): readonly FieldError[] {
  return [
    ...requiredText(`${path}.server`, nfs?.server),
    ...requiredText(`${path}.path`, nfs?.path),
    ...(nfs?.path?.startsWith("/") ? [] : [invalid(`${path}.path`, nfs?.path ?? "", "must be an absolute path")]),
  ];
}

function validateClaim({ persistentVolumeClaim: claim }: Volume, path: string): readonly FieldError[] {
  return requiredText(`${path}.claimName`, claim?.claimName);
}

function validateSecret({ secret }: Volume, path: string): readonly FieldError[] {
  return [
    ...requiredText(`${path}.secretName`, secret?.secretName),
    ...validateMode(`${path}.defaultMode`, secret?.defaultMode),
    ...(secret?.items ?? []).flatMap((item, i) => validateItem(item, `${path}.items[${i}]`)),
  ];
}

function validateConfigMap({ configMap }: Volume, path: string): readonly FieldError[] {
  return [
    ...requiredText(`${path}.name`, configMap?.name),
    ...validateMode(`${path}.defaultMode`, configMap?.defaultMode),
    ...(configMap?.items ?? []).flatMap((item, i) => validateItem(item, `${path}.items[${i}]`)),
  ];
}

function validateDownwardAPI({ downwardAPI }: Volume, path: string): readonly FieldError[] {
  return [
    ...validateMode(`${path}.defaultMode`, downwardAPI?.defaultMode),
    ...validateDownwardFiles(downwardAPI?.items ?? [], path),
  ];
}

function validateProjected({ projected }: Volume, path: string): readonly FieldError[] {
  return [
    ...validateMode(`${path}.defaultMode`, projected?.defaultMode),
    ...validateProjections(projected?.sources ?? [], path),
  ];
}

function validateEphemeral({ ephemeral }: Volume, path: string): readonly FieldError[] {
  return ephemeral?.volumeClaimTemplate ? [] : [required(`${path}.volumeClaimTemplate`)];
}

function validateImage({ image }: Volume, path: string): readonly FieldError[] {
  return [
    ...requiredText(`${path}.reference`, image?.reference),
    ...oneOf(`${path}.pullPolicy`, image?.pullPolicy, ["Always", "IfNotPresent", "Never"]),
  ];
}

function driverNameProblems(name: string): readonly string[] {
  return subdomainProblems(name.toLowerCase());
}
