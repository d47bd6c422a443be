import type { IntOrString } from "../../api/kinds.ts";
import { type FieldError, notSupported } from "../field-error.ts";

/** How a Deployment (`strategy`) or a DaemonSet (`updateStrategy`) brings in a new template. */
export type RolloutStrategy = {
  readonly type?: string;
  readonly rollingUpdate?: { readonly maxSurge?: IntOrString; readonly maxUnavailable?: IntOrString };
};

/** The type is none that the workload knows; the message shows the server's own struct (S-320). */
export function unsupportedStrategy(
  { type = "", rollingUpdate }: RolloutStrategy,
  path: string,
  types: readonly string[],
): FieldError {
  const { maxUnavailable = 0, maxSurge = 0 } = rollingUpdate ?? {};
  const internal = rollingUpdate ? { MaxUnavailable: maxUnavailable, MaxSurge: maxSurge } : null;
  return notSupported(path, { Type: type, RollingUpdate: internal }, types);
}
