import type { LoadBalancerIngress, Service } from "../../api/kinds.ts";
import type { Controlled } from "../controlled.ts";

/** What a provider makes of a Service that wants a load balancer. */
export type Assignment =
  | {
      readonly kind: "assigned";
      readonly ingress: readonly LoadBalancerIngress[];
      /** The field of the Service that the address comes from. */
      readonly path: string;
      /** What the provider writes into its annotation. */
      readonly annotation?: string;
    }
  /** The Service waits. `message` is what the provider says of it, in its own words. */
  | { readonly kind: "pending"; readonly message: string };

/** Whoever gives LoadBalancer Services their addresses. One file each; without one they wait for ever (S-255). */
export type Provider = {
  /** What the origin of the address is called. */
  readonly name: string;
  /** The annotation that is the provider's own, if it has one. */
  readonly annotation?: string;
  /** The address that the Service has or should have; asked again whenever something changed that it depends on. */
  readonly assign: (cluster: Controlled, service: Service) => Assignment;
};

/** The addresses that the Service has been given. */
export function ingressOf({ status }: Service): readonly LoadBalancerIngress[] {
  return status?.loadBalancer?.ingress ?? [];
}
