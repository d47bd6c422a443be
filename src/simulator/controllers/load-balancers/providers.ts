import type { ClusterDocument } from "../../api/cluster-document.ts";
import { cloud } from "./cloud.ts";
import { METALLB } from "./metallb/metallb.ts";
import { MINIKUBE_TUNNEL } from "./minikube-tunnel.ts";
import { platformBalancer } from "./platform.ts";
import type { Provider } from "./provider.ts";

/** The world's provider of load balancers; undefined where it has none (S-255). */
export function providerOf(document: Pick<ClusterDocument, "loadBalancer" | "platform">): Provider | undefined {
  switch (document.loadBalancer.name) {
    case "none":
      return undefined;
    case "cloud":
      return cloud(document.loadBalancer);
    case "metallb":
      return METALLB;
    case "minikube-tunnel":
      return MINIKUBE_TUNNEL;
    case "platform":
      return platformBalancer(document);
  }
}

/** The `loadBalancerClass` that the provider answers to; undefined: Services that ask for no class. */
export function classOf({ loadBalancer }: Pick<ClusterDocument, "loadBalancer">): string | undefined {
  return "class" in loadBalancer ? loadBalancer.class : undefined;
}
