import type { Service } from "../../../api/kinds.ts";

/** What a Service may say to MetalLB. The older prefix still counts. */
type Annotation = "address-pool" | "loadBalancerIPs" | "allow-shared-ip";

const PREFIX = "metallb.io";
const OLDER_PREFIX = "metallb.universe.tf";

export function annotationOf({ metadata }: Service, annotation: Annotation): string | undefined {
  const annotations = metadata.annotations ?? {};
  return annotations[`${PREFIX}/${annotation}`] ?? annotations[`${OLDER_PREFIX}/${annotation}`];
}

/** Which of the two the Service wrote: where a cause points to. */
export function annotationPath({ metadata }: Service, annotation: Annotation): string {
  const written = metadata.annotations?.[`${PREFIX}/${annotation}`] === undefined ? OLDER_PREFIX : PREFIX;
  return `metadata.annotations[${written}/${annotation}]`;
}

/** What MetalLB itself writes on the Service: the pool that the address is from. */
export const FROM_POOL = `${PREFIX}/ip-allocated-from-pool`;
