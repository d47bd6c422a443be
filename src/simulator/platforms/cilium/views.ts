import { podsOnNode } from "../../store/object-store.ts";
import { networkedPods } from "../pods.ts";
import { daemonSet, deployment, NOTHING_MORE, type PlatformViews, table } from "../views.ts";
import { routerAddress } from "./addresses.ts";
import { identityOf } from "./identity.ts";

/** What Cilium shows (cni-platforms.md §3.3). */
export const CILIUM_VIEWS: PlatformViews = {
  ...NOTHING_MORE,
  pods: (view) => [
    ...daemonSet(view, "kube-system", "cilium"),
    ...daemonSet(view, "kube-system", "cilium-envoy"),
    ...deployment(view, "kube-system", "cilium-operator", 2),
  ],
  commands: (view) => {
    const { document, seed } = view;
    const endpoints = document.nodes.flatMap((node) =>
      podsOnNode(view.objects, node.name).length === 0 ? [] : networkedPods(view, node),
    );
    return [
      {
        on: "kubectl",
        command: "kubectl get ciliumnodes",
        output: table([
          ["NAME", "CILIUMINTERNALIP", "INTERNALIP"],
          ...document.nodes.map((node) => [node.name, routerAddress(node, seed) ?? "", node.ip]),
        ]),
      },
      {
        on: "kubectl",
        command: "kubectl get ciliumendpoints -A",
        output: table([
          ["NAMESPACE", "NAME", "SECURITY IDENTITY", "ENDPOINT STATE", "IPV4"],
          ...endpoints.map(({ pod, address }) => [
            pod.metadata.namespace ?? "",
            pod.metadata.name,
            `${identityOf(pod)}`,
            "ready",
            address,
          ]),
        ]),
      },
    ];
  },
};
