import type { PodTemplate } from "../../api/kinds.ts";
import { type LabelSelector, selectsLabels } from "../../api/labels.ts";
import { type FieldError, forbidden, invalid, notSupported } from "../field-error.ts";
import { isEmptySelector } from "../label-selector.ts";
import { validateAnnotations, validateLabels } from "../metadata.ts";
import { podSpecDefaults } from "../pod/defaults.ts";
import { validatePodSpec } from "../pod/validation.ts";

/** The template with what the server fills in. Labels and selector are never taken from each other (S-303). */
export function templateDefaults(template: PodTemplate | undefined): PodTemplate {
  return { ...template, metadata: template?.metadata ?? {}, spec: podSpecDefaults(template?.spec) };
}

/** What is wrong with a template as such (S-310): its labels, its annotations, its spec. */
export function validateTemplate({ metadata, spec }: PodTemplate, path: string): readonly FieldError[] {
  return [
    ...validateLabels(metadata?.labels, `${path}.labels`),
    ...validateAnnotations(metadata?.annotations, `${path}.annotations`),
    ...validatePodSpec(spec, `${path}.spec`),
    ...((spec.ephemeralContainers ?? []).length > 0
      ? [forbidden(`${path}.spec.ephemeralContainers`, "ephemeral containers not allowed in pod template")]
      : []),
  ];
}

/** The Pods of a template must be the workload's own (S-321): an absent selector selects none of them. */
export function validateOwnPods(
  { metadata }: PodTemplate,
  selector: LabelSelector | undefined,
  path: string,
): readonly FieldError[] {
  if (selector && isEmptySelector(selector)) return [];
  const { labels } = metadata ?? {};
  return selectsLabels(selector, labels ?? {})
    ? []
    : [invalid(`${path}.metadata.labels`, labels ?? null, "`selector` does not match template `labels`")];
}

/** Pods of a workload that replaces them go on for ever (S-322). `owner` is what the server calls the workload. */
export function validateEndless({ spec }: PodTemplate, owner: string, path: string): readonly FieldError[] {
  return [
    ...(spec.restartPolicy === "Always"
      ? []
      : [notSupported(`${path}.spec.restartPolicy`, spec.restartPolicy ?? "", ["Always"])]),
    ...(spec.activeDeadlineSeconds === undefined
      ? []
      : [forbidden(`${path}.spec.activeDeadlineSeconds`, `activeDeadlineSeconds in ${owner} is not Supported`)]),
  ];
}
