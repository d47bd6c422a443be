import type { Provider } from "./provider.ts";

/** `minikube tunnel`: the external address is the cluster IP itself, to which the host gets a route (S-936). */
export const MINIKUBE_TUNNEL: Provider = {
  name: "minikube tunnel",
  assign: (_cluster, { spec: { clusterIP } }) =>
    clusterIP === undefined || clusterIP === "None"
      ? { kind: "pending", message: "the Service has no cluster IP" }
      : { kind: "assigned", ingress: [{ ip: clusterIP, ipMode: "VIP" }], path: "spec.clusterIP" },
};
