import type { Container, Node, Pod, PodSpec } from "../../api/kinds.ts";
import type { PodStatus } from "../../api/pod-status.ts";
import { milliValue } from "../../api/quantity.ts";

/** Amounts by resource, in thousandths. */
export type Amounts = ReadonlyMap<string, number>;

/** What the Pod's containers ask for together; a limit counts where nothing is asked for (S-301). */
export function requestsOf({ containers, initContainers = [] }: PodSpec): Amounts {
  const sidecars = initContainers.filter(({ restartPolicy }) => restartPolicy === "Always");
  const running = [...containers, ...sidecars].map(requestOf).reduce(sumOf, NOTHING);
  // Init containers run before the others, one at a time.
  return initContainers.map(requestOf).reduce(maximumOf, running);
}

/** What the scheduler can give away on a node. */
export function allocatableOf({ status }: Node): Amounts {
  return new Map(Object.entries(status?.allocatable ?? {}).map(([name, text]) => [name, milliValue(text)]));
}

/** What the Pods ask for together. */
export function usedBy(pods: readonly Pod[]): Amounts {
  return pods.map(({ spec }) => requestsOf(spec)).reduce(sumOf, NOTHING);
}

/** How well a Pod is off when memory runs short: all limits set, some, or none. */
export function qosClassOf({ containers, initContainers = [] }: PodSpec): NonNullable<PodStatus["qosClass"]> {
  const all = [...containers, ...initContainers];
  if (all.every(({ resources }) => isEmpty(resources?.requests) && isEmpty(resources?.limits))) return "BestEffort";
  return all.every(isGuaranteed) ? "Guaranteed" : "Burstable";
}

const NOTHING: Amounts = new Map();

function isGuaranteed({ resources }: Container): boolean {
  return ["cpu", "memory"].every((name) => {
    const limit = resources?.limits?.[name];
    return limit !== undefined && milliValue(resources?.requests?.[name] ?? limit) === milliValue(limit);
  });
}

const isEmpty = (list: object | undefined): boolean => Object.keys(list ?? {}).length === 0;

function requestOf({ resources }: Container): Amounts {
  const asked = { ...resources?.limits, ...resources?.requests };
  return isEmpty(asked) ? NOTHING : new Map(Object.entries(asked).map(([name, text]) => [name, milliValue(text)]));
}

function sumOf(a: Amounts, b: Amounts): Amounts {
  return merged(a, b, (x, y) => x + y);
}

function maximumOf(a: Amounts, b: Amounts): Amounts {
  return merged(a, b, Math.max);
}

function merged(a: Amounts, b: Amounts, join: (x: number, y: number) => number): Amounts {
  if (b.size === 0) return a;
  const all = new Map(a);
  for (const [name, amount] of b) all.set(name, join(all.get(name) ?? 0, amount));
  return all;
}
