import type { PodSpec } from "../../api/kinds.ts";
import type { Taint, TaintEffect, Toleration } from "../../api/scheduling.ts";

/** Whether the toleration fits the taint: same key and value, or Exists; no key fits every taint, no effect every effect. */
export function tolerates(toleration: Toleration, taint: Taint): boolean {
  if (toleration.effect && toleration.effect !== taint.effect) return false;
  if (toleration.operator === "Exists") return !toleration.key || toleration.key === taint.key;
  return toleration.key === taint.key && (toleration.value ?? "") === (taint.value ?? "");
}

/** The taints with one of these effects that the Pod does not tolerate. */
export function untolerated(
  { tolerations = [] }: Pick<PodSpec, "tolerations">,
  taints: readonly Taint[],
  effects: readonly TaintEffect[],
): readonly Taint[] {
  return taints.filter(
    (taint) => effects.includes(taint.effect) && !tolerations.some((toleration) => tolerates(toleration, taint)),
  );
}
