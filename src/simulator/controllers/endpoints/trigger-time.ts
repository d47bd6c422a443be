import type { ObjectMeta } from "../../api/kinds.ts";
import { timestampAt } from "../../api/timestamp.ts";

const TRIGGER_TIME = "endpoints.kubernetes.io/last-change-trigger-time";

/**
 * The annotations of a slice or an Endpoints object after a change: they say when that was if a Service or a Pod that
 * came or changed made it, and nothing if something only went away.
 */
export function triggered(
  { annotations }: Pick<ObjectMeta, "annotations">,
  news: boolean,
  time: number,
): Pick<ObjectMeta, "annotations"> {
  const { [TRIGGER_TIME]: _, ...others } = annotations ?? {};
  const next = news ? { ...others, [TRIGGER_TIME]: timestampAt(time) } : others;
  return Object.keys(next).length > 0 ? { annotations: next } : {};
}
