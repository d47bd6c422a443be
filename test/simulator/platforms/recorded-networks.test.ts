import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PodnetTest } from "../../../src/conformance/podnet/recording.ts";
import { outcomeOf } from "../../../src/simulator/trace/outcome.ts";
import type { Path } from "../../../src/simulator/trace/trace.ts";
import { clusterWith, manifest, probe } from "../../support/cluster.ts";
import { type RawPlatform, ttlLost } from "../../support/reference-world.ts";

// The networks that Linux carried packets on (podnet) are those of platforms: what Flannel, Calico and Weave Net build
// here must let through, hide, wrap and route what was recorded there.

const recordings = join(import.meta.dirname, "../../conformance/recordings/podnet");

const pod = (name: string, node: string, spec = "") => `apiVersion: v1
kind: Pod
metadata: { name: ${name.toLowerCase()}, namespace: default }
spec: { nodeName: ${node}, ${spec} containers: [{ name: main, image: server }] }`;

const NODES = ["node1", "node2", "node3"];
const PODS = [pod("A", "node1"), pod("B", "node1"), pod("C", "node2"), pod("D", "node3")];
const ON_NODES = NODES.map((node) => pod(`on-${node}`, node, "hostNetwork: true,"));

function recordedWorld(platform: RawPlatform) {
  return clusterWith(manifest(...PODS, ...ON_NODES), {
    apiVersion: "hopbyhop/v1",
    kind: "Cluster",
    platform,
    podCIDR: "10.244.0.0/16",
    nodes: [
      { name: "controlplane", ip: "192.168.56.10", controlPlane: true },
      { name: "node1", ip: "192.168.56.11" },
      { name: "node2", ip: "192.168.56.12" },
      { name: "node3", ip: "192.168.57.13" },
    ],
    outside: [{ name: "out", ip: "203.0.113.10", listens: [{ port: 8080 }] }],
    underlay: { subnets: [{ cidr: "192.168.56.0/24" }, { cidr: "192.168.57.0/24" }] },
    images: [{ name: "server", listens: [{ port: 8080 }] }],
  });
}

const NAMES: Readonly<Record<string, string>> = {
  "10.244.1.2": "pod/default/a",
  "10.244.1.3": "pod/default/b",
  "10.244.2.2": "pod/default/c",
  "10.244.3.2": "pod/default/d",
  "192.168.56.11": "node/node1",
  "192.168.56.12": "node/node2",
};

// The recorded router tells who it has no way for; that of our worlds says nothing, so questions from outside are left out.
const compared = (test: PodnetTest): boolean =>
  test.method === "tcp" && /^[A-D]$|^node/.test(test.from) && !/route|router/.test(test.test);

const sender = (from: string): string =>
  from.startsWith("node") ? `node/${from}` : `pod/default/${from.toLowerCase()}`;

function target(to: string): string {
  const [address = "", port = ""] = to.split(":");
  return `${NAMES[address] ?? address}:${port}`;
}

type Seen = {
  readonly class: string;
  readonly ttlLost: number | undefined;
  readonly source: string;
  readonly outer: string;
};

const isReached = (test: PodnetTest): boolean => test.outcome.class === "reached";

function recorded(test: PodnetTest): Seen {
  const client = test.outcome.server_saw?.client.split(":")[0] ?? "";
  const { wire, last_seen } = test;
  return {
    class: isReached(test) ? "reached" : "lost",
    ttlLost: isReached(test) && last_seen ? 64 - last_seen.ttl : undefined,
    source: isReached(test) ? client : "",
    outer: wire?.encap ? `${wire.encap} ${wire.src} > ${wire.dst}` : "none",
  };
}

function simulated(path: Path): Seen {
  const { disposition, hops } = path;
  const header = hops.flatMap(({ steps }) => steps).find(({ kind }) => kind === "encapsulate")?.after.outer[0];
  const reached = outcomeOf(disposition) === "answered";
  return {
    class: reached ? "reached" : "lost",
    ttlLost: reached ? ttlLost(path) : undefined,
    source: reached && disposition.kind === "delivered" ? disposition.source : "",
    outer: header ? `${header.kind} ${header.src} > ${header.dst}` : "none",
  };
}

describe("the network of the recordings", () => {
  const rows: readonly {
    readonly file: string;
    readonly platform: RawPlatform;
    readonly hides: "no" | "platform";
    readonly addresses: "same" | "other";
  }[] = [
    {
      file: "01-hostgw-basic.json",
      platform: { name: "flannel", backend: "host-gw", masquerade: false },
      hides: "no",
      addresses: "same",
    },
    {
      file: "01-hostgw-basic.json",
      platform: { name: "flannel", backend: "host-gw" },
      hides: "platform",
      addresses: "same",
    },
    { file: "02-vxlan-basic.json", platform: { name: "flannel", masquerade: false }, hides: "no", addresses: "same" },
    { file: "02-vxlan-basic.json", platform: { name: "flannel" }, hides: "platform", addresses: "same" },
    { file: "03-ipip-basic.json", platform: { name: "calico", natOutgoing: false }, hides: "no", addresses: "other" },
    { file: "03-ipip-basic.json", platform: { name: "calico" }, hides: "platform", addresses: "other" },
    { file: "05-weave-basic.json", platform: { name: "weave-net" }, hides: "platform", addresses: "other" },
    {
      file: "06-l3-basic.json",
      platform: { name: "calico", encapsulation: "None", peering: "routers" },
      hides: "platform",
      addresses: "other",
    },
  ];
  for (const { file, platform, hides, addresses } of rows) {
    const state = recordedWorld(platform);
    const { tests } = JSON.parse(readFileSync(join(recordings, file), "utf8")) as {
      readonly tests: readonly PodnetTest[];
    };
    for (const test of tests.filter(
      (candidate) => compared(candidate) && candidate.test.endsWith(`${hides} masquerade`),
    )) {
      it(`${file} ${JSON.stringify(platform)}: ${test.test}`, () => {
        const [path] = probe(state, sender(test.from), target(test.to)).paths;
        const seen = path && simulated(path);
        const wanted = recorded(test);
        // Where the platform gives other addresses than the recordings had, only whether the sender stays itself is told.
        expect(addresses === "same" ? seen : withoutSource(seen)).toEqual(
          addresses === "same" ? wanted : withoutSource(wanted),
        );
      });
    }
  }
});

function withoutSource(seen: Seen | undefined) {
  if (!seen) return undefined;
  const { source, ...rest } = seen;
  return { ...rest, fromNode: source.startsWith("192.168.56.") || source.startsWith("192.168.57.") };
}
