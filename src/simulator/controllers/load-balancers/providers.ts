import type { ClusterDocument } from "../../api/cluster-document.ts";
import { cloud } from "./cloud.ts";
import { METALLB } from "./metallb/metallb.ts";
import { MINIKUBE_TUNNEL } from "./minikube-tunnel.ts";
import type { Provider } from "./provider.ts";

/** The world's provider of load balancers; undefined where it has none (S-255). */
export function providerOf({ loadBalancer }: Pick<ClusterDocument, "loadBalancer">): Provider | undefined {
  switch (loadBalancer.name) {
    case "none":
      return undefined;
    case "cloud":
      return cloud(loadBalancer);
    case "metallb":
      return METALLB;
    case "minikube-tunnel":
      return MINIKUBE_TUNNEL;
  }
}

/** The `loadBalancerClass` that the provider answers to; undefined: Services that ask for no class. */
export function classOf({ loadBalancer }: Pick<ClusterDocument, "loadBalancer">): string | undefined {
  return "class" in loadBalancer ? loadBalancer.class : undefined;
}
