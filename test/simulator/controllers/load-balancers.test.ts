import { describe, expect, it } from "vitest";
import type { Service } from "../../../src/simulator/api/kinds.ts";
import type { RawClusterDocument } from "../../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { settle } from "../../../src/simulator/cluster/settle.ts";
import { assignmentFor } from "../../../src/simulator/controllers/load-balancer.ts";
import { type PoolProblem, poolProblems } from "../../../src/simulator/controllers/load-balancers/metallb/problems.ts";
import { ip } from "../../../src/simulator/net/ip.ts";
import { getObject, listObjects, putObject, removeObject } from "../../../src/simulator/store/object-store.ts";
import { clusterWith, manifest, world } from "../../support/cluster.ts";

let nextIP = 0;

/** A LoadBalancer Service; `more` are lines of its spec, `annotations` stand beside its name. */
function balanced(name: string, more = "", annotations: Readonly<Record<string, string>> = {}): string {
  nextIP += 1;
  const address = `10.96.1.${nextIP % 250}`;
  return `apiVersion: v1
kind: Service
metadata: { name: ${name}, annotations: ${JSON.stringify(annotations)} }
spec:
  type: LoadBalancer
  clusterIP: ${address}
  clusterIPs: [${address}]
  ports: [{ port: 80, nodePort: 30080 }]
${more.replace(/^/gm, "  ")}`;
}

function pool(name: string, addresses: string, more = "", namespace = "metallb-system"): string {
  return `apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata: { name: ${name}, namespace: ${namespace} }
spec: { addresses: ["${addresses}"]${more === "" ? "" : `, ${more}`} }`;
}

function cluster(loadBalancer: RawClusterDocument["loadBalancer"], ...documents: readonly string[]): ClusterState {
  return clusterWith(manifest(...documents), loadBalancer === undefined ? world() : world({ loadBalancer }));
}

const refOf = (name: string) => ({ kind: "Service", namespace: "default", name });

function service(state: ClusterState, name = "web"): Service {
  const found = getObject<Service>(state.objects, refOf(name));
  if (!found) throw new Error(`no Service ${name}`);
  return found;
}

/** The address that the Service got, or what the provider says instead. */
function answer(state: ClusterState, name = "web"): string {
  const [ingress] = service(state, name).status?.loadBalancer?.ingress ?? [];
  if (ingress?.ip !== undefined) return ingress.ip;
  const assignment = assignmentFor(state, service(state, name));
  return assignment?.kind === "pending" ? assignment.message : "pending";
}

describe("without a provider", () => {
  it("[S-255] a Service waits for ever", () => {
    expect(answer(cluster("none", balanced("web")))).toBe("pending");
  });
});

describe("the cloud", () => {
  it("gives an address of its range, and says that nodes take it for their own", () => {
    const state = cluster({ name: "cloud", addresses: "203.0.113.64/30" }, balanced("web"));
    expect(["203.0.113.65", "203.0.113.66"]).toContain(answer(state));
    expect(service(state).status?.loadBalancer?.ingress?.[0]?.ipMode).toBe("VIP");
  });

  it("says of a proxy that nodes leave its address alone", () => {
    const state = cluster({ name: "cloud", mode: "proxy" }, balanced("web"));
    expect(service(state).status?.loadBalancer?.ingress?.[0]?.ipMode).toBe("Proxy");
  });

  const rows = [
    { asks: "for a free address", spec: "loadBalancerIP: 198.51.100.9", gets: "198.51.100.9" },
    {
      asks: "for an address of somebody else's",
      spec: "loadBalancerIP: 192.0.2.1",
      gets: 'failed to ensure load balancer: requested ip "192.0.2.1" is neither static nor assigned to the LB',
    },
    { asks: "for a class of another provider", spec: "loadBalancerClass: example.com/other", gets: "pending" },
  ];
  for (const { asks, spec, gets } of rows) {
    it(`[S-254] answers a Service that asks ${asks}: ${gets}`, () => {
      expect(answer(cluster("cloud", balanced("web", spec)))).toBe(gets);
    });
  }

  it("serves only its own class where it has one", () => {
    const provider = { name: "cloud", class: "example.com/lb" } as const;
    expect(answer(cluster(provider, balanced("web")))).toBe("pending");
    expect(answer(cluster(provider, balanced("web", "loadBalancerClass: example.com/lb")))).toMatch(/^198\.51\.100\./);
  });

  it("keeps what it gave, and takes it from a Service that is none any more", () => {
    const state = cluster("cloud", balanced("web"));
    const given = answer(state);
    const changed = settle({ ...state, objects: putObject(state.objects, service(state), new Map()) });
    expect(answer(changed)).toBe(given);
    const { spec, ...rest } = service(state);
    const plain = { ...rest, spec: { ...spec, type: "ClusterIP" } } as Service;
    const after = settle({ ...state, objects: putObject(state.objects, plain, new Map()) });
    expect(service(after).status?.loadBalancer).toEqual({});
  });

  it("has no address left when its range is used up", () => {
    const state = cluster({ name: "cloud", addresses: "203.0.113.64/30" }, balanced("a"), balanced("b"), balanced("c"));
    const answers = ["a", "b", "c"].map((name) => answer(state, name));
    expect(answers.filter((text) => text === "failed to ensure load balancer: no address left")).toHaveLength(1);
  });
});

describe("minikube tunnel", () => {
  it("[S-936] makes the cluster IP the external address", () => {
    const state = cluster("minikube-tunnel", balanced("web"));
    expect(answer(state)).toBe(service(state).spec.clusterIP);
  });
});

describe("MetalLB", () => {
  const LAN = pool("lan", "192.168.56.240-192.168.56.241");
  const SHARED = { "metallb.io/allow-shared-ip": "key" };
  const rows: readonly { rule: string; documents: readonly string[]; gets: string }[] = [
    { rule: "the first free address of a pool", documents: [LAN, balanced("web")], gets: "192.168.56.240" },
    { rule: "the next when that is taken", documents: [LAN, balanced("a"), balanced("web")], gets: "192.168.56.241" },
    {
      rule: "none when the pool is used up",
      documents: [LAN, balanced("a"), balanced("b"), balanced("web")],
      gets: 'Failed to allocate IP for "default/web": no available IPs',
    },
    { rule: "none without a pool", documents: [balanced("web")], gets: "pools are empty" },
    {
      rule: "none from a pool in another namespace",
      documents: [pool("lan", "192.168.56.240/30", "", "default"), balanced("web")],
      gets: "pools are empty",
    },
    {
      rule: "every address of a prefix, its first one too",
      documents: [pool("lan", "192.168.56.240/30"), balanced("web")],
      gets: "192.168.56.240",
    },
    {
      rule: "no address that ends in 0 where routers choke on it",
      documents: [pool("lan", "192.168.60.0/24", "avoidBuggyIPs: true"), balanced("web")],
      gets: "192.168.60.1",
    },
    {
      rule: "none of a pool that gives nothing away by itself",
      documents: [pool("lan", "192.168.56.240/30", "autoAssign: false"), balanced("web")],
      gets: 'Failed to allocate IP for "default/web": no available IPs',
    },
    {
      rule: "one of such a pool when it is named",
      documents: [
        pool("lan", "192.168.56.240/30", "autoAssign: false"),
        balanced("web", "", { "metallb.io/address-pool": "lan" }),
      ],
      gets: "192.168.56.240",
    },
    {
      rule: "one of a pool named in the older way",
      documents: [
        LAN,
        pool("other", "192.168.56.230/32"),
        balanced("web", "", { "metallb.universe.tf/address-pool": "other" }),
      ],
      gets: "192.168.56.230",
    },
    {
      rule: "none of a pool that is not there",
      documents: [LAN, balanced("web", "", { "metallb.io/address-pool": "wan" })],
      gets: 'Failed to allocate IP for "default/web": unknown pool "wan"',
    },
    {
      rule: "the address that its annotation asks for",
      documents: [LAN, balanced("web", "", { "metallb.io/loadBalancerIPs": "192.168.56.241" })],
      gets: "192.168.56.241",
    },
    {
      rule: "the address that its spec asks for",
      documents: [LAN, balanced("web", "loadBalancerIP: 192.168.56.241")],
      gets: "192.168.56.241",
    },
    {
      rule: "none when both ask",
      documents: [
        LAN,
        balanced("web", "loadBalancerIP: 192.168.56.241", { "metallb.io/loadBalancerIPs": "192.168.56.241" }),
      ],
      gets: 'Failed to allocate IP for "default/web": service can not have both metallb.io/loadBalancerIPs and svc.Spec.LoadBalancerIP',
    },
    {
      rule: "no address that is in no pool",
      documents: [LAN, balanced("web", "loadBalancerIP: 192.168.56.9")],
      gets: 'Failed to allocate IP for "default/web": ["192.168.56.9"] is not allowed in config',
    },
    {
      rule: "no address that another Service has",
      documents: [
        LAN,
        balanced("a", "loadBalancerIP: 192.168.56.240"),
        balanced("web", "loadBalancerIP: 192.168.56.240"),
      ],
      gets: `Failed to allocate IP for "default/web": can't change sharing key for "default/web", address also in use by default/a`,
    },
    {
      rule: "no address of another pool than it names",
      documents: [
        LAN,
        pool("other", "192.168.56.230/32"),
        balanced("web", "loadBalancerIP: 192.168.56.240", { "metallb.io/address-pool": "other" }),
      ],
      gets: 'Failed to allocate IP for "default/web": requested loadBalancer IP(s) ["192.168.56.240"] is not compatible with requested address pool other',
    },
    {
      rule: "no port that is taken on a shared address",
      documents: [
        LAN,
        balanced("a", "loadBalancerIP: 192.168.56.240", SHARED),
        balanced("web", "loadBalancerIP: 192.168.56.240", SHARED),
      ],
      gets: 'Failed to allocate IP for "default/web": port TCP/80 is already in use on "192.168.56.240"',
    },
    {
      rule: "an address of the pool that was made for its namespace, before all others",
      documents: [
        LAN,
        pool("ours", "192.168.56.230/32", "serviceAllocation: { priority: 10, namespaces: [default] }"),
        balanced("web"),
      ],
      gets: "192.168.56.230",
    },
    {
      rule: "none of a pool that was made for others",
      documents: [
        pool("theirs", "192.168.56.230/32", "serviceAllocation: { namespaces: [team] }"),
        LAN,
        balanced("web"),
      ],
      gets: "192.168.56.240",
    },
    {
      rule: "even an address that a node has, for it asks nobody",
      documents: [pool("lan", "192.168.56.11-192.168.56.20"), balanced("web")],
      gets: "192.168.56.11",
    },
  ];
  for (const { rule, documents, gets } of rows) {
    it(`gives ${rule}`, () => {
      expect(answer(cluster("metallb", ...documents))).toBe(gets);
    });
  }

  it("lets two Services share an address on different ports", () => {
    const other = balanced("web", "loadBalancerIP: 192.168.56.240", SHARED).replace("port: 80", "port: 81");
    const state = cluster("metallb", LAN, balanced("a", "loadBalancerIP: 192.168.56.240", SHARED), other);
    expect([answer(state, "a"), answer(state)]).toEqual(["192.168.56.240", "192.168.56.240"]);
  });

  it("writes on the Service which pool its address is from", () => {
    expect(service(cluster("metallb", LAN, balanced("web"))).metadata.annotations).toEqual({
      "metallb.io/ip-allocated-from-pool": "lan",
    });
  });

  it("serves those who wait when a pool comes, and when an address is given back", () => {
    const waiting = cluster("metallb", balanced("a"), balanced("b"), balanced("c"));
    const [lan] = listObjects(clusterWith(LAN).objects, "IPAddressPool");
    if (!lan) throw new Error("no pool");
    const served = settle({ ...waiting, objects: putObject(waiting.objects, lan, new Map()) });
    expect(["a", "b", "c"].map((name) => answer(served, name))).toEqual([
      "192.168.56.240",
      "192.168.56.241",
      'Failed to allocate IP for "default/c": no available IPs',
    ]);
    const after = settle({ ...served, objects: removeObject(served.objects, refOf("a")) });
    expect(answer(after, "c")).toBe("192.168.56.240");
  });

  it("takes an address back that no pool holds any more", () => {
    const state = cluster("metallb", LAN, balanced("web"));
    const ref = { kind: "IPAddressPool", namespace: "metallb-system", name: "lan" };
    expect(answer(settle({ ...state, objects: removeObject(state.objects, ref) }))).toBe("pools are empty");
  });
});

describe("what is wrong with a pool", () => {
  const advertisement = `apiVersion: metallb.io/v1beta1
kind: L2Advertisement
metadata: { name: all, namespace: metallb-system }`;
  const rows: readonly { pool: string; documents: readonly string[]; problems: readonly PoolProblem[] }[] = [
    {
      pool: "free addresses beside the nodes",
      documents: [pool("lan", "192.168.56.240/30"), advertisement],
      problems: [],
    },
    {
      pool: "addresses of a node and of the router",
      documents: [pool("lan", "192.168.56.1-192.168.56.10"), advertisement],
      problems: [
        { kind: "pool-overlap", pool: "lan", address: ip("192.168.56.10"), holder: "controlplane" },
        { kind: "pool-overlap", pool: "lan", address: ip("192.168.56.1"), holder: "the router" },
      ],
    },
    {
      pool: "addresses of another subnet",
      documents: [pool("lan", "192.168.60.0/24"), advertisement],
      problems: [{ kind: "l2-needs-same-subnet", pool: "lan" }],
    },
    {
      pool: "addresses that nobody is told to answer for",
      documents: [pool("lan", "192.168.56.240/30")],
      problems: [{ kind: "no-advertisement", pool: "lan" }],
    },
  ];
  for (const { pool: what, documents, problems } of rows) {
    it(`${what}: ${problems.map(({ kind }) => kind).join(", ") || "nothing"}`, () => {
      expect(poolProblems(cluster("metallb", ...documents))).toEqual(problems);
    });
  }
});
