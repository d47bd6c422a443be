import { describe, expect, it } from "vitest";
import type { PolicyDirection } from "../../../../src/simulator/api/policy-rule.ts";
import type { ClusterState } from "../../../../src/simulator/cluster/cluster-state.ts";
import { type PolicyVerdict, policyVerdict } from "../../../../src/simulator/dataplane/policy/verdict.ts";
import { ip } from "../../../../src/simulator/net/ip.ts";
import type { Protocol } from "../../../../src/simulator/net/packet.ts";
import { putObject } from "../../../../src/simulator/store/object-store.ts";
import { applied, applyTo, namespace, podIn, podNamed, policy } from "../../../support/policy.ts";

const PORTS = "ports: [{ name: http, containerPort: 8080 }, { name: dns, containerPort: 53, protocol: UDP }]";

const shop = applied([
  namespace("shop", "{ team: blue }"),
  namespace("data", "{ team: red }"),
  podIn("shop/api", "node1", "{ app: api }", `image: echo, ${PORTS}`),
  podIn("shop/web", "node2", "{ app: web, role: client }", "image: client"),
  podIn("shop/agent", "node2", "{ app: web }", "image: client", "hostNetwork: true,"),
  podIn("data/web", "node2", "{ app: web }", "image: client"),
  podIn("data/db", "node3", "{ app: db }", "image: nginx"),
]);

type Connection = { readonly from: string; readonly to: string; readonly port: number; readonly protocol: Protocol };

/** `shop/web` is that Pod; anything else is an address. */
function addressOf(state: ClusterState, who: string) {
  return ip(who.includes("/") ? (podNamed(state, who).status?.podIP ?? "") : who);
}

function judge(
  state: ClusterState,
  { from, to, port, protocol }: Connection,
  direction: PolicyDirection,
): PolicyVerdict {
  const pod = podNamed(state, direction === "ingress" ? to : from);
  const src = { address: addressOf(state, from), port: 40_000 };
  const dst = { address: addressOf(state, to), port };
  return policyVerdict(state.objects, { pod, direction, packet: { protocol, src, dst }, other: "network" });
}

/** A verdict in short: which policy and field let it pass, or what each rule of each policy missed. */
function inShort(verdict: PolicyVerdict): string {
  switch (verdict.kind) {
    case "not-isolated":
      return "open";
    case "exempt":
      return `exempt: ${verdict.reason}`;
    case "allowed": {
      const { rule, peer, port } = verdict.match;
      const parts = [rule, ...(peer ? [peer.slice(rule.length)] : []), ...(port ? [port.slice(rule.length)] : [])];
      return `${verdict.policy.name} ${parts.join(" ")}`;
    }
    case "denied":
      return `denied: ${verdict.by.map(({ policy: { name }, misses }) => [name, ...misses.map(({ missed }) => missed)].join(" ")).join(", ")}`;
  }
}

type Row = {
  readonly rule: string;
  /** Specs of policies p0, p1, … in `shop`, or `namespace: spec`. */
  readonly policies: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly port?: number;
  readonly protocol?: Protocol;
  readonly ingress?: string;
  readonly egress?: string;
};

function check(id: string, rows: readonly Row[]): void {
  describe(`[${id}]`, () => {
    for (const {
      rule,
      policies,
      from = "shop/web",
      to = "shop/api",
      port = 8080,
      protocol = "TCP",
      ...wanted
    } of rows) {
      it(rule, () => {
        const texts = policies.map((text, i) => {
          const [, where = "shop", spec = ""] = /^(?:(\w+): )?(\{.*\})$/s.exec(text) ?? [];
          return policy(`${where}/p${i}`, spec);
        });
        const state = texts.length === 0 ? shop : applyTo(shop, ...texts);
        const connection = { from, to, port, protocol };
        const got = {
          ...(wanted.ingress === undefined ? {} : { ingress: inShort(judge(state, connection, "ingress")) }),
          ...(wanted.egress === undefined ? {} : { egress: inShort(judge(state, connection, "egress")) }),
        };
        expect(got).toEqual(wanted);
      });
    }
  });
}

const API = "podSelector: { matchLabels: { app: api } }";
const WEB = "podSelector: { matchLabels: { app: web } }";
const from = (peers: string, ports = "") =>
  `{ ${API}, ingress: [{ from: [${peers}]${ports && `, ports: [${ports}]`} }] }`;
const to = (peers: string, ports = "") =>
  `{ ${WEB}, policyTypes: [Egress], egress: [{ to: [${peers}]${ports && `, ports: [${ports}]`} }] }`;
const portOnly = (ports: string) => `{ ${API}, ingress: [{ ports: [${ports}] }] }`;

check("S-701", [
  {
    rule: "two policies add up: what one allows, the other cannot forbid",
    policies: [`{ ${API} }`, from("{ podSelector: {} }")],
    ingress: "p1 spec.ingress[0] .from[0]",
  },
  { rule: "without any policy everything is open", policies: [], ingress: "open", egress: "open" },
]);

check("S-702", [
  {
    rule: "a selected Pod is isolated for the type that is listed, and for no other",
    policies: [`{ podSelector: {}, policyTypes: [Ingress] }`],
    ingress: "denied: p0",
    egress: "open",
  },
  {
    rule: "a policy of type Egress leaves what comes in alone",
    policies: [`{ podSelector: {}, policyTypes: [Egress] }`],
    ingress: "open",
    egress: "denied: p0",
  },
  {
    rule: "a Pod that no policy selects stays open",
    policies: [`{ podSelector: { matchLabels: { app: other } } }`],
    ingress: "open",
    egress: "open",
  },
  {
    rule: "every policy that isolates is named",
    policies: [`{ podSelector: {} }`, from("{ podSelector: { matchLabels: { app: db } } }")],
    ingress: "denied: p0, p1 peers",
  },
]);

check("S-703", [
  {
    rule: "each end is asked by itself",
    policies: [to("{ podSelector: { matchLabels: { app: api } } }"), `{ ${API} }`],
    egress: "p0 spec.egress[0] .to[0]",
    ingress: "denied: p1",
  },
]);

check("S-705", [
  { rule: "ingress: [] lets nothing in", policies: [`{ ${API}, ingress: [] }`], ingress: "denied: p0" },
  {
    rule: "a missing ingress lets nothing in",
    policies: [`{ ${API}, policyTypes: [Ingress] }`],
    ingress: "denied: p0",
  },
  {
    rule: "ingress: [{}] lets everybody in, on every port",
    policies: [`{ ${API}, ingress: [{}] }`],
    from: "203.0.113.10",
    ingress: "p0 spec.ingress[0]",
  },
  {
    rule: "an empty from means everybody, the outside too",
    policies: [`{ ${API}, ingress: [{ from: [], ports: [{ port: 8080 }] }] }`],
    from: "203.0.113.10",
    ingress: "p0 spec.ingress[0] .ports[0]",
  },
  {
    rule: "an empty ports means every port",
    policies: [`{ ${API}, ingress: [{ from: [{ podSelector: {} }], ports: [] }] }`],
    port: 9999,
    ingress: "p0 spec.ingress[0] .from[0]",
  },
  {
    rule: "an empty to means everywhere, the outside too",
    policies: [`{ ${WEB}, egress: [{}] }`],
    to: "203.0.113.10",
    egress: "p0 spec.egress[0]",
  },
  {
    rule: "ports and peers must both fit",
    policies: [
      from("{ podSelector: {} }", "{ port: 80 }"),
      from("{ podSelector: { matchLabels: { app: db } } }", "{ port: 8080 }"),
      from("{ podSelector: { matchLabels: { app: db } } }", "{ port: 80 }"),
    ],
    ingress: "denied: p0 ports, p1 peers, p2 both",
  },
  {
    rule: "one of several rules is enough",
    policies: [`{ ${API}, ingress: [{ ports: [{ port: 1 }] }, { ports: [{ port: 2 }, { port: 8080 }] }] }`],
    ingress: "p0 spec.ingress[1] .ports[1]",
  },
]);

check("S-706", [
  {
    rule: "a policy with an egress rule and no types isolates for ingress as well",
    policies: [`{ ${API}, egress: [{}] }`],
    ingress: "denied: p0",
  },
  {
    rule: "egress: [] without types does not isolate for egress",
    policies: [`{ ${WEB}, egress: [] }`],
    egress: "open",
  },
  {
    rule: "denying all egress takes policyTypes",
    policies: [`{ ${WEB}, policyTypes: [Egress] }`],
    egress: "denied: p0",
  },
]);

check("S-707", [
  {
    rule: "a podSelector alone means Pods of the policy's own namespace",
    policies: [from("{ podSelector: { matchLabels: { app: web } } }")],
    from: "data/web",
    ingress: "denied: p0 peers",
  },
  {
    rule: "a namespaceSelector alone means every Pod there",
    policies: [from("{ namespaceSelector: { matchLabels: { team: red } } }")],
    from: "data/db",
    ingress: "p0 spec.ingress[0] .from[0]",
  },
  {
    rule: "both selectors in one item must hold",
    policies: [
      from("{ namespaceSelector: { matchLabels: { team: red } }, podSelector: { matchLabels: { app: web } } }"),
    ],
    from: "data/db",
    ingress: "denied: p0 peers",
  },
  {
    rule: "both selectors in one item hold for the Pod that has both",
    policies: [
      from("{ namespaceSelector: { matchLabels: { team: red } }, podSelector: { matchLabels: { app: web } } }"),
    ],
    from: "data/web",
    ingress: "p0 spec.ingress[0] .from[0]",
  },
  {
    rule: "of two items one is enough",
    policies: [
      from("{ namespaceSelector: { matchLabels: { team: red } } }, { podSelector: { matchLabels: { app: web } } }"),
    ],
    from: "shop/web",
    ingress: "p0 spec.ingress[0] .from[1]",
  },
  {
    rule: "namespaceSelector: {} means every namespace",
    policies: [from("{ namespaceSelector: {} }")],
    from: "data/db",
    ingress: "p0 spec.ingress[0] .from[0]",
  },
  {
    rule: "namespaces are selected by label, never by a label nobody set",
    policies: [from("{ namespaceSelector: { matchLabels: { name: data } } }")],
    from: "data/db",
    ingress: "denied: p0 peers",
  },
  {
    rule: "the name of a namespace stands in a label of the server's",
    policies: [from("{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: data } } }")],
    from: "data/db",
    ingress: "p0 spec.ingress[0] .from[0]",
  },
  {
    rule: "expressions select as well",
    policies: [from("{ podSelector: { matchExpressions: [{ key: role, operator: NotIn, values: [client] }] } }")],
    ingress: "denied: p0 peers",
  },
  {
    rule: "an address outside has no labels",
    policies: [from("{ namespaceSelector: {}, podSelector: {} }")],
    from: "203.0.113.10",
    ingress: "denied: p0 peers",
  },
]);

check("S-708", [
  {
    rule: "a block takes the addresses in it",
    policies: [from("{ ipBlock: { cidr: 203.0.113.0/24 } }")],
    from: "203.0.113.10",
    ingress: "p0 spec.ingress[0] .from[0]",
  },
  {
    rule: "but not those that it excepts",
    policies: [from("{ ipBlock: { cidr: 203.0.113.0/24, except: [203.0.113.8/29] } }")],
    from: "203.0.113.10",
    ingress: "denied: p0 peers",
  },
  {
    rule: "another item may take what a block excepts",
    policies: [
      from("{ ipBlock: { cidr: 203.0.113.0/24, except: [203.0.113.8/29] } }, { ipBlock: { cidr: 203.0.113.10/32 } }"),
    ],
    from: "203.0.113.10",
    ingress: "p0 spec.ingress[0] .from[1]",
  },
  {
    rule: "0.0.0.0/0 takes Pods, too",
    policies: [from("{ ipBlock: { cidr: 0.0.0.0/0 } }")],
    ingress: "p0 spec.ingress[0] .from[0]",
  },
  { rule: "a block is of one family", policies: [from(`{ ipBlock: { cidr: "::/0" } }`)], ingress: "denied: p0 peers" },
  {
    rule: "a block of destinations",
    policies: [to("{ ipBlock: { cidr: 203.0.113.10/32 } }")],
    to: "203.0.113.11",
    egress: "denied: p0 peers",
  },
]);

check("S-709", [
  {
    rule: "a port without a protocol is one of TCP",
    policies: [portOnly("{ port: 53 }")],
    port: 53,
    protocol: "UDP",
    ingress: "denied: p0 ports",
  },
  {
    rule: "the protocol must fit",
    policies: [portOnly("{ port: 53, protocol: UDP }")],
    port: 53,
    protocol: "UDP",
    ingress: "p0 spec.ingress[0] .ports[0]",
  },
  {
    rule: "a protocol without a port means all its ports",
    policies: [portOnly("{ protocol: UDP }")],
    port: 5000,
    protocol: "UDP",
    ingress: "p0 spec.ingress[0] .ports[0]",
  },
  {
    rule: "a name is a container port of the Pod that is called",
    policies: [portOnly("{ port: http }")],
    ingress: "p0 spec.ingress[0] .ports[0]",
  },
  { rule: "of its protocol as well", policies: [portOnly("{ port: dns }")], port: 53, ingress: "denied: p0 ports" },
  {
    rule: "also where the rule is one of the caller's",
    policies: [to("{ podSelector: {} }", "{ port: http }")],
    egress: "p0 spec.egress[0] .to[0] .ports[0]",
  },
  {
    rule: "a name means nothing where no Pod is called",
    policies: [to("{ ipBlock: { cidr: 0.0.0.0/0 } }", "{ port: http }")],
    to: "203.0.113.10",
    egress: "denied: p0 ports",
  },
  {
    rule: "endPort ends a range, itself included",
    policies: [portOnly("{ port: 8000, endPort: 8080 }")],
    ingress: "p0 spec.ingress[0] .ports[0]",
  },
  {
    rule: "what lies behind endPort is out",
    policies: [portOnly("{ port: 8000, endPort: 8079 }")],
    ingress: "denied: p0 ports",
  },
  {
    rule: "a ping has no port, so that a rule with ports does not mean it",
    policies: [portOnly("{ protocol: TCP }")],
    port: 0,
    protocol: "ICMP",
    ingress: "denied: p0 ports",
  },
  {
    rule: "a rule without ports means a ping, too",
    policies: [`{ ${API}, ingress: [{}] }`],
    port: 0,
    protocol: "ICMP",
    ingress: "p0 spec.ingress[0]",
  },
]);

check("S-712", [
  {
    rule: "a Pod reaches itself by its own address",
    policies: [`{ podSelector: {}, policyTypes: [Ingress, Egress] }`],
    from: "shop/api",
    ingress: "exempt: itself",
    egress: "exempt: itself",
  },
  {
    rule: "a policy cannot isolate a Pod with hostNetwork",
    policies: [`{ podSelector: {}, policyTypes: [Ingress, Egress] }`],
    from: "shop/agent",
    egress: "open",
  },
  {
    rule: "selectors do not know a Pod with hostNetwork",
    policies: [from("{ podSelector: { matchLabels: { app: web } } }")],
    from: "shop/agent",
    ingress: "denied: p0 peers",
  },
  {
    rule: "its node's address does",
    policies: [from("{ ipBlock: { cidr: 192.168.56.12/32 } }")],
    from: "shop/agent",
    ingress: "p0 spec.ingress[0] .from[0]",
  },
]);

check("S-715", [
  {
    rule: "a policy of another namespace does not select the Pod",
    policies: ["data: { podSelector: {} }"],
    ingress: "open",
  },
]);

describe("[S-712] the node of a Pod", () => {
  it("reaches it and is reached, whatever its policies", () => {
    const state = applyTo(shop, policy("shop/deny", "{ podSelector: {}, policyTypes: [Ingress, Egress] }"));
    const pod = podNamed(state, "shop/api");
    const [own, node] = [addressOf(state, "shop/api"), ip("192.168.56.11")];
    const packet = { protocol: "TCP", src: { address: node, port: 1 }, dst: { address: own, port: 8080 } } as const;
    const crossing = { pod, direction: "ingress", packet, other: "own-node" } as const;
    expect(policyVerdict(state.objects, crossing)).toEqual({ kind: "exempt", reason: "own-node" });
    expect(inShort(policyVerdict(state.objects, { ...crossing, other: "network" }))).toBe("denied: deny");
  });
});

describe("[S-713] a policy selects", () => {
  const state = applyTo(shop, policy("shop/deny", "{ podSelector: { matchLabels: { app: api } } }"));
  const connection = { from: "shop/web", to: "shop/api", port: 8080, protocol: "TCP" } as const;
  const changed = (change: object) => {
    const pod = podNamed(state, "shop/api");
    return { ...state, objects: putObject(state.objects, { ...pod, ...change }, new Map()) };
  };

  it("by the labels that a Pod has now", () => {
    const relabelled = changed({ metadata: { ...podNamed(state, "shop/api").metadata, labels: { app: "other" } } });
    expect(inShort(judge(state, connection, "ingress"))).toBe("denied: deny");
    expect(inShort(judge(relabelled, connection, "ingress"))).toBe("open");
  });

  it("in whatever phase", () => {
    const done = changed({ status: { ...podNamed(state, "shop/api").status, phase: "Succeeded" } });
    expect(inShort(judge(done, connection, "ingress"))).toBe("denied: deny");
  });
});

describe("[S-707] an address that changed hands", () => {
  it("is that of the Pod that runs", () => {
    const state = applyTo(shop, policy("shop/p", from("{ podSelector: { matchLabels: { app: web } } }")));
    const before = podNamed(state, "shop/web");
    const { status } = podNamed(state, "data/db");
    const finished = { ...before, status: { ...status, phase: "Succeeded" } };
    const reused = { ...state, objects: putObject(state.objects, finished, new Map()) };
    const connection = { from: "data/db", to: "shop/api", port: 8080, protocol: "TCP" } as const;
    expect(inShort(judge(reused, connection, "ingress"))).toBe("denied: p peers");
  });
});
