import type { Condition } from "../api/condition.ts";

/**
 * The list with the condition in it. One that says the same already stays where it is; else the new one stands at the end,
 * and keeps the time of its last transition unless its status changed.
 */
export function withCondition(conditions: readonly Condition[], condition: Condition): readonly Condition[] {
  const current = conditions.find(({ type }) => type === condition.type);
  if (current?.status === condition.status && current.reason === condition.reason) return conditions;
  const since = current?.status === condition.status ? current.lastTransitionTime : condition.lastTransitionTime;
  return [
    ...withoutCondition(conditions, condition.type),
    { ...condition, ...(since && { lastTransitionTime: since }) },
  ];
}

export function withoutCondition(conditions: readonly Condition[], type: string): readonly Condition[] {
  return conditions.some((condition) => condition.type === type)
    ? conditions.filter((condition) => condition.type !== type)
    : conditions;
}
