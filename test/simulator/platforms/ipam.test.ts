import { describe, expect, it } from "vitest";
import { ip, prefixOf } from "../../../src/simulator/net/ip.ts";
import { blockState, CALICO_IPAM } from "../../../src/simulator/platforms/calico/blocks.ts";
import { NO_ADDRESSES } from "../../../src/simulator/platforms/ipam.ts";
import { ringState } from "../../../src/simulator/platforms/weave-net/ring.ts";
import { bookAfter, type Entry, give, lastOf, many, nodes, take } from "../../support/ipam.ts";

// The vectors of cni-platforms.md §0.5, §1.2, §2.2, §3.2, §4.2, §5.2, §6.2 and §7.3.

type Vector = { readonly rule: string; readonly entries: readonly Entry[]; readonly last: string };

function vectors(world: ReturnType<typeof nodes>, rows: readonly Vector[]): void {
  for (const { rule, entries, last } of rows) it(rule, () => expect(lastOf(world, ...entries)).toBe(last));
}

const [a, b, c] = [give("a", "node2"), give("b", "node2"), give("c", "node2")];

describe("[§0.5] Flannel's host-local", () => {
  vectors(nodes(2, { platform: { name: "flannel" } }), [
    { rule: "begins behind the gateway of the node's own prefix", entries: [a], last: "10.244.1.2" },
    { rule: "goes on in order", entries: [a, b, c], last: "10.244.1.4" },
    {
      rule: "does not give a freed address at once",
      entries: [a, b, c, take("b"), give("d", "node2")],
      last: "10.244.1.5",
    },
    { rule: "knows nothing of other nodes", entries: [a, b, give("d", "node1")], last: "10.244.0.2" },
    { rule: "has 253 of a /24", entries: [many(253, "node2")], last: "10.244.1.254" },
    {
      rule: "comes round to a freed address at last",
      entries: [give("first", "node2"), many(252, "node2"), take("first"), give("again", "node2")],
      last: "10.244.1.2",
    },
    {
      rule: "says which range is used up",
      entries: [many(254, "node2")],
      last: "failed to allocate for range 0: no IP addresses available in range set: 10.244.1.1-10.244.1.254",
    },
  ]);

  vectors(nodes(300, { platform: { name: "flannel" } }), [
    {
      rule: "[§1.1] has nothing for a node without a prefix",
      entries: [give("a", "node257")],
      last: 'node "node257" pod cidr not assigned',
    },
  ]);
});

describe("[§2.2] Calico's blocks", () => {
  const world = nodes(3, {
    platform: { name: "calico" },
    nodes: ["node-1", "node-2", "node-3"].map((name, i) => ({ name, ip: `172.16.0.${i + 1}` })),
  });
  const on1 = (name: string) => give(name, "node-1");
  vectors(world, [
    {
      rule: "begins in the block that the node's name leads to, behind the tunnel end",
      entries: [on1("a")],
      last: "192.168.41.193",
    },
    { rule: "has another place for another node", entries: [give("a", "node-2")], last: "192.168.41.1" },
    { rule: "has yet another for a third", entries: [give("a", "node-3")], last: "192.168.41.65" },
    {
      rule: "puts a freed address at the end of the queue",
      entries: [on1("a"), on1("b"), on1("c"), take("a"), on1("d")],
      last: "192.168.41.196",
    },
    {
      rule: "comes to it when the block is through",
      entries: [on1("a"), many(62, "node-1"), take("a"), on1("again")],
      last: "192.168.41.193",
    },
  ]);

  it("opens a second block for the 64th Pod, the tunnel end being in the first", () => {
    const book = bookAfter(world, many(64, "node-1"));
    expect(blockState(book.ipam, world).owned.get("node-1")).toHaveLength(2);
  });

  vectors(nodes(1, { platform: { name: "calico", encapsulation: "None" } }), [
    {
      rule: "has twenty blocks for a node, and then no more",
      entries: [many(20 * 64 + 1, "node1")],
      last: "Need to allocate an IPAM block but could not - limit of 20 blocks reached for this node",
    },
  ]);

  const small = { platform: { name: "calico", encapsulation: "None" }, podCIDR: "10.9.0.0/25" } as const;
  it("keeps no address back without a tunnel: a block's first and last are a Pod's", () => {
    const addresses = [...bookAfter(nodes(1, small), many(64, "node1")).held.values()].map(({ address }) => address);
    expect([addresses[0], addresses[63]].map((address) => Number(address?.split(".")[3]) % 64)).toEqual([0, 63]);
  });

  it("borrows from another node's block when the pool is used up", () => {
    const book = bookAfter(nodes(3, small), give("one", "node1"), give("two", "node2"), give("three", "node3"));
    const block = (address = "") => prefixOf(ip(address), 26);
    const lender = ["one", "two"].map((name) => block(book.held.get(name)?.address));
    expect(lender).toContain(block(book.held.get("three")?.address));
  });

  vectors(nodes(3, { ...small, platform: { ...small.platform, strictAffinity: true } }), [
    {
      rule: "does not borrow under strict affinity",
      entries: [give("one", "node1"), give("two", "node2"), give("three", "node3")],
      last: "Assigned 0 out of 1 requested IPv4 addresses; No more free affine blocks and strict affinity enabled",
    },
  ]);

  it("gives an empty block back to the pool", () => {
    const world = nodes(2, small);
    const book = bookAfter(world, give("one", "node1"), take("one"));
    expect(blockState(book.ipam, world).owned.size).toBe(0);
  });

  it("gives each node's tunnel end its address before any Pod", () => {
    expect(blockState(NO_ADDRESSES, world).tunnels.toObject()).toEqual({
      "node-1": "192.168.41.192",
      "node-2": "192.168.41.0",
      "node-3": "192.168.41.64",
    });
    expect(CALICO_IPAM.release(NO_ADDRESSES, world, requestOf(world), ip("10.0.0.1"))).toEqual(
      blockState(NO_ADDRESSES, world),
    );
  });
});

function requestOf(world: ReturnType<typeof nodes>) {
  const [node] = world.nodes;
  if (!node) throw new Error("no node");
  return {
    node,
    seed: 1,
    pod: { apiVersion: "v1", kind: "Pod", metadata: { name: "x" }, spec: { containers: [] } },
  } as const;
}

describe("[§3.2] Cilium's random scan", () => {
  const world = nodes(2, { platform: { name: "cilium" } });
  const book = bookAfter(world, many(252, "node2"));
  const addresses = [...book.held.values()].map(({ address }) => address);

  it("has 252 addresses of a /24, for it keeps two and the network's own are none", () => {
    expect(new Set(addresses).size).toBe(252);
    expect(addresses.every((address) => prefixOf(ip(address), 24) === "10.0.1.0/24")).toBe(true);
    expect(addresses.some((address) => address === "10.0.1.0" || address === "10.0.1.255")).toBe(false);
  });

  it("gives them in no order", () => expect(addresses.slice(0, 10)).not.toEqual([...addresses].sort().slice(0, 10)));
  it("says so when none is left", () => expect(lastOf(world, many(253, "node2"))).toBe("range is full"));
  it("gives the only free address again at once", () => {
    const full = bookAfter(world, give("one", "node2"), many(251, "node2"));
    const freed = bookAfter(world, give("one", "node2"), many(251, "node2"), take("one"), give("again", "node2"));
    expect(freed.last).toBe(full.held.get("one")?.address);
  });
});

describe("[§4.2] Weave Net's ring", () => {
  const starts = (count: number) =>
    [...ringState(NO_ADDRESSES, nodes(count, { platform: { name: "weave-net" } })).bridges.values()].map(String);
  for (const { count, first } of [
    { count: 2, first: ["10.32.0.1", "10.40.0.0"] },
    { count: 3, first: ["10.32.0.1", "10.40.0.0", "10.44.0.0"] },
    { count: 4, first: ["10.32.0.1", "10.36.0.0", "10.40.0.0", "10.44.0.0"] },
    { count: 5, first: ["10.32.0.1", "10.36.0.0", "10.40.0.0", "10.44.0.0", "10.46.0.0"] },
  ]) {
    it(`is halved and halved again among ${count} peers`, () => expect(starts(count)).toEqual(first));
  }

  it("gives a peer that joins the upper half of the biggest free prefix, if that is most of what there is", () => {
    const [first, second, third] = ringState(
      NO_ADDRESSES,
      nodes(3, { platform: { name: "weave-net", start: "join" } }),
    ).bridges.values();
    expect([first, second]).toEqual(["10.32.0.1", "10.44.0.0"]);
    expect(["10.36.0.0", "10.47.0.0"]).toContain(third);
  });

  vectors(nodes(2, { platform: { name: "weave-net" } }), [
    { rule: "gives the lowest free address behind the bridge's", entries: [give("a", "node1")], last: "10.32.0.2" },
    { rule: "begins at the very first address of another node's range", entries: [a], last: "10.40.0.1" },
    {
      rule: "gives a freed address at once",
      entries: [give("x", "node1"), give("y", "node1"), take("x"), give("z", "node1")],
      last: "10.32.0.2",
    },
  ]);

  const tiny = { platform: { name: "weave-net" }, podCIDR: "10.9.0.0/29" } as const;
  vectors(nodes(2, tiny), [
    { rule: "asks a peer for more when its own are out", entries: [many(3, "node1")], last: "10.9.0.5" },
    {
      rule: "waits when nobody has any; the first and the last address are nobody's",
      entries: [many(5, "node1")],
      last: "no peer has free addresses; the allocation waits until one has",
    },
  ]);
});

describe("[§5.2] ACI's chunks", () => {
  const world = nodes(3, { platform: { name: "cisco-aci" } });
  vectors(world, [
    {
      rule: "gives nodes chunks of 32 in the order in which they join",
      entries: [give("a", "node3")],
      last: "10.2.0.66",
    },
    {
      rule: "uses a freed address last",
      entries: [give("x", "node1"), give("y", "node1"), give("z", "node1"), take("y"), give("w", "node1")],
      last: "10.2.0.5",
    },
    {
      rule: "gives one more chunk with the 17th Pod, and goes on in the first",
      entries: [many(17, "node1")],
      last: "10.2.0.18",
    },
    { rule: "is in the new chunk with the 33rd", entries: [many(33, "node1")], last: "10.2.0.98" },
    {
      rule: "looks at freed addresses anew with a new chunk",
      entries: [give("x", "node1"), many(15, "node1"), take("x"), many(2, "node1")],
      last: "10.2.0.2",
    },
  ]);

  vectors(nodes(1, { platform: { name: "cisco-aci" }, podCIDR: "10.2.0.0/28" }), [
    {
      rule: "says so when there is none",
      entries: [many(14, "node1")],
      last: "Could not allocate IPv4 address: No IP addresses are available",
    },
  ]);
});

describe("[§6.2] NSX-T's subnets of namespaces", () => {
  const shop = (name: string, node = "node1") => give(name, node, "shop");
  vectors(nodes(2, { platform: { name: "nsx-t" } }), [
    {
      rule: "gives a new namespace the next subnet, behind the four that every cluster has",
      entries: [shop("a")],
      last: "172.25.4.2",
    },
    { rule: "has one subnet for Pods of all nodes", entries: [shop("a"), shop("b", "node2")], last: "172.25.4.3" },
    {
      rule: "gives the lowest free address",
      entries: [shop("a"), shop("b"), take("a"), shop("c")],
      last: "172.25.4.2",
    },
    { rule: "has 253 in a subnet", entries: [many(253, "node1", "shop")], last: "172.25.4.254" },
    { rule: "adds another one when it is full", entries: [many(254, "node1", "shop")], last: "172.25.5.2" },
    {
      rule: "comes back to the first when an address is free there",
      entries: [shop("a"), many(253, "node2", "shop"), take("a"), shop("b")],
      last: "172.25.4.2",
    },
  ]);
});

describe("[§7.3] Big Cloud Fabric's segments of namespaces", () => {
  vectors(nodes(2, { platform: { name: "big-cloud-fabric" } }), [
    {
      rule: "give the lowest free address of the namespace, whatever the node",
      entries: [give("a", "node1"), give("b", "node2")],
      last: "10.200.0.3",
    },
    { rule: "do not grow", entries: [many(254, "node1", "shop")], last: "segment shop address space exhausted" },
  ]);
});

describe("without a platform", () => {
  vectors(nodes(1, { platform: { name: "none" } }), [
    {
      rule: "no Pod gets an address, as the kubelet says it",
      entries: [give("a", "node1")],
      last: "network is not ready: container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized",
    },
  ]);
});
