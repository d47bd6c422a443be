import type { PodTemplate } from "../api/workloads.ts";
import { fnv1a } from "../store/chance.ts";

/** The label by which the Pods of one template of a Deployment are known (S-402, S-404). */
export const TEMPLATE_HASH = "pod-template-hash";

/**
 * Hash of a Pod template, in the digits that the API server's alphabet leaves (S-402). Equal templates have equal hashes,
 * in whatever order their fields were written.
 */
export function templateHash(template: PodTemplate): string {
  const digits = String(fnv1a(canonical(template)));
  return [...digits].map((digit) => "456789bcdf"[Number(digit)]).join("");
}

/** Whether two templates say the same, apart from the hash that a Deployment adds to its ReplicaSets' templates. */
export function sameTemplate(a: PodTemplate, b: PodTemplate): boolean {
  return a === b || canonical(a) === canonical(b);
}

const CANONICAL = new WeakMap<PodTemplate, string>();

function canonical(template: PodTemplate): string {
  const known = CANONICAL.get(template);
  if (known !== undefined) return known;
  const { [TEMPLATE_HASH]: _, ...labels } = template.metadata?.labels ?? {};
  const text = sortedJSON({ ...template, metadata: { ...template.metadata, labels } });
  CANONICAL.set(template, text);
  return text;
}

function sortedJSON(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJSON).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${sortedJSON(field)}`).join(",")}}`;
}
