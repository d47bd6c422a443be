import { isolationOf, listObjects, type NetworkPolicy, type Pod, platformOf } from "../../../src/simulator/index.ts";
import type { Observed } from "../../world.ts";
import type { Fact } from "./fact.ts";

/**
 * `policy`: every NetworkPolicy, with the number of Pods that it selects, and whether the platform enforces it at all.
 * `isolated`: every Pod that one selects, by direction and policy; its labels are `label.app` and so on.
 */
export function policyFacts(observed: Observed): readonly Fact[] {
  const isolated = isolatedFacts(observed);
  return [...policiesIn(observed, isolated), ...isolated];
}

function policiesIn({ state, world }: Observed, isolated: readonly Fact[]): readonly Fact[] {
  const enforced = platformOf(state.document).enforcesNetworkPolicy(state.document);
  return listObjects<NetworkPolicy>(state.objects, "NetworkPolicy").map(({ metadata, spec }) => {
    const mine = isolated.filter(({ by, namespace }) => by === metadata.name && namespace === metadata.namespace);
    return {
      fact: "policy",
      world,
      name: metadata.name,
      namespace: metadata.namespace,
      ingress: spec.policyTypes?.includes("Ingress") ?? false,
      egress: spec.policyTypes?.includes("Egress") ?? false,
      pods: new Set(mine.map(({ pod }) => pod)).size,
      enforced,
    };
  });
}

function isolatedFacts({ state, world }: Observed): readonly Fact[] {
  return listObjects<Pod>(state.objects, "Pod").flatMap((pod) => {
    const { ingress, egress } = isolationOf(state.objects, pod);
    const { name, namespace, labels = {} } = pod.metadata;
    const marks = Object.fromEntries(Object.entries(labels).map(([key, value]) => [`label.${key}`, value]));
    const factsFor = (direction: string, policies: readonly NetworkPolicy[]): readonly Fact[] =>
      policies.map(({ metadata }) => ({
        fact: "isolated",
        world,
        pod: name,
        namespace,
        direction,
        by: metadata.name,
        ...marks,
      }));
    return [...factsFor("ingress", ingress), ...factsFor("egress", egress)];
  });
}
