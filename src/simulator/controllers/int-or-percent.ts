import type { IntOrString } from "../api/kinds.ts";

/** A number, or a share of the total as in `25%`: rounded up or down to whole Pods. */
export function scaledValue(value: IntOrString, total: number, round: "up" | "down"): number {
  if (typeof value === "number") return value;
  const exact = (Number.parseInt(value, 10) * total) / 100;
  return round === "up" ? Math.ceil(exact) : Math.floor(exact);
}
