import { describe, expect, it } from "vitest";
import { leaveOut, misplace, mistype, quote } from "../../../graders/mutate/fields.ts";
import type { Mutator } from "../../../graders/mutate/mistake.ts";
import { mergePeers, openRule, selectAll, splitPeers } from "../../../graders/mutate/policy.ts";
import { missPort, swapPorts } from "../../../graders/mutate/ports.ts";
import { addField, confuse, forget, smallLetters, wrongKind, wrongNamespace } from "../../../graders/mutate/words.ts";
import { createCluster, DEFAULT_WORLD } from "../../../src/simulator/index.ts";

const cluster = createCluster(DEFAULT_WORLD, 1);
const web = {
  kind: "Service",
  metadata: { name: "web" },
  spec: { type: "NodePort", ports: [{ port: 80, targetPort: 8080 }], selector: { app: "web" } },
};
const both = {
  podSelector: { matchLabels: { role: "client" } },
  namespaceSelector: { matchLabels: { user: "alice" } },
};
const policy = { kind: "NetworkPolicy", metadata: { name: "p" }, spec: { ingress: [{ from: [both] }] } };
const made = (mutator: Mutator, object: Parameters<Mutator>[0]) => mutator(object, cluster).map(({ what }) => what);

describe("a mutator", () => {
  it.each<[string, Mutator, readonly string[]]>([
    [
      "leaves every field out",
      leaveOut,
      [
        "leave out spec",
        "leave out spec.type",
        "leave out spec.ports",
        "leave out spec.ports[0]",
        "leave out spec.ports[0].port",
        "leave out spec.ports[0].targetPort",
        "leave out spec.selector",
        "leave out spec.selector.app",
      ],
    ],
    ["mistypes names and labels", mistype, ["mistype metadata.name", "mistype spec.selector.app"]],
    ["quotes numbers of ports", quote, ["quote spec.ports[0].port", "quote spec.ports[0].targetPort"]],
    ["swaps ports", swapPorts, ["swap port and targetPort of ports[0]"]],
    [
      "misses ports",
      missPort,
      ["count one too many in spec.ports[0].port", "count one too many in spec.ports[0].targetPort"],
    ],
    ["takes one word for another", confuse, ["write ClusterIP in spec.type", "write LoadBalancer in spec.type"]],
    ["forgets capitals", smallLetters, ["write in small letters spec.type"]],
    ["adds a field too many", addField, ["add clusterIP: None", "add externalTrafficPolicy: Local"]],
    ["takes one kind for another", wrongKind, ["call it Ingress"]],
    ["takes one namespace for another", wrongNamespace, ["put it into kube-system", "put it into elsewhere"]],
    ["forgets the object", forget, ["forget it"]],
  ])("%s", (_what, mutator, slips) => {
    expect(made(mutator, web)).toEqual(slips);
  });

  it("moves what belongs under spec", () => {
    const { type, ...spec } = web.spec;
    expect(misplace(web, cluster).slice(0, 2)).toEqual([
      { what: "write type beside spec", object: { ...web, spec, type } },
      { what: "write type under metadata", object: { ...web, spec, metadata: { name: "web", type } } },
    ]);
  });

  it("splits what must hold together, and merges what need not", () => {
    const { podSelector, namespaceSelector } = both;
    const parted = { ...policy, spec: { ingress: [{ from: [{ podSelector }, { namespaceSelector }] }] } };
    expect(splitPeers(policy, cluster).map(({ object }) => object)).toEqual([parted]);
    expect(mergePeers(parted, cluster).map(({ object }) => object)).toEqual([policy]);
    expect([splitPeers(parted, cluster), mergePeers(policy, cluster)]).toEqual([[], []]);
  });

  it("opens what a policy shuts", () => {
    expect(made(selectAll, policy)).toEqual([
      "select everything in spec.ingress[0].from[0].podSelector",
      "select everything in spec.ingress[0].from[0].namespaceSelector",
    ]);
    expect(openRule(policy, cluster).map(({ object }) => object?.spec)).toEqual([{ ingress: [{}] }]);
  });

  it("leaves the object as it was", () => {
    const before = JSON.stringify(policy);
    for (const mutator of [leaveOut, splitPeers, selectAll, openRule]) mutator(policy, cluster);
    expect(JSON.stringify(policy)).toBe(before);
  });
});
