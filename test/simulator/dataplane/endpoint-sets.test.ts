import { describe, expect, it } from "vitest";
import { endpointSets } from "../../../src/simulator/dataplane/endpoint-sets.ts";
import type { ServiceEndpoint } from "../../../src/simulator/dataplane/endpoints.ts";
import { ip } from "../../../src/simulator/net/ip.ts";

/** `endpoint("a@node1 ready zone=z1 hint=node1")`: the first word names the endpoint and where it runs. */
function endpoint(text: string): ServiceEndpoint {
  const [name = "", ...words] = text.split(" ");
  const [letter = "", nodeName = ""] = name.split("@");
  const valuesOf = (key: string) =>
    words.flatMap((word) => (word.startsWith(`${key}=`) ? [word.slice(key.length + 1)] : []));
  return {
    socket: { address: ip(`10.244.0.${letter.charCodeAt(0)}`), port: 80 },
    ready: words.includes("ready"),
    serving: words.includes("ready") || words.includes("serving"),
    terminating: words.includes("terminating"),
    nodeName,
    hintedZones: valuesOf("zone"),
    hintedNodes: valuesOf("hint"),
    slice: { kind: "EndpointSlice", namespace: "default", name: "web" },
  };
}

const names = (endpoints: readonly ServiceEndpoint[]) =>
  endpoints.map(({ socket }) => String.fromCharCode(Number(socket.address.split(".")[3]))).join("");

describe("endpointSets, seen from node1 in zone z1", () => {
  const rows = [
    {
      rule: "[S-511] takes what is ready, anywhere",
      endpoints: ["a@node1 ready", "b@node2 ready", "c@node2"],
      sets: "ab a",
    },
    {
      rule: "[S-511] falls back to what still serves while terminating",
      endpoints: ["a@node1 serving terminating", "b@node2 serving terminating"],
      sets: "ab a",
    },
    {
      rule: "[S-534] uses no terminating endpoint while one is ready",
      endpoints: ["a@node1 serving terminating", "b@node2 ready"],
      sets: "b a",
    },
    { rule: "[S-511] takes nothing that does not serve", endpoints: ["a@node1", "b@node2 terminating"], sets: " " },
    {
      rule: "[S-513] prefers the zone when every endpoint is hinted",
      endpoints: ["a@node2 ready zone=z1", "b@node3 ready zone=z2"],
      sets: "a ",
    },
    {
      rule: "[S-513] uses all when one has no hint",
      endpoints: ["a@node2 ready zone=z1", "b@node3 ready"],
      sets: "ab ",
    },
    {
      rule: "[S-513] uses all when no hint names the zone",
      endpoints: ["a@node2 ready zone=z2", "b@node3 ready zone=z3"],
      sets: "ab ",
    },
    {
      rule: "[S-513] prefers the node to the zone",
      endpoints: ["a@node1 ready zone=z1 hint=node1", "b@node2 ready zone=z1 hint=node2"],
      sets: "a a",
    },
    {
      rule: "[S-513] falls back from the node to the zone",
      endpoints: ["a@node2 ready zone=z1 hint=node2", "b@node3 ready zone=z2 hint=node3"],
      sets: "a ",
    },
    {
      rule: "[S-512] ignores hints on the node itself",
      endpoints: ["a@node1 ready zone=z2", "b@node2 ready zone=z1"],
      sets: "b a",
    },
  ];
  for (const { rule, endpoints, sets } of rows) {
    it(rule, () => {
      const found = endpointSets(endpoints.map(endpoint), { node: "node1", zone: "z1" });
      expect(`${names(found.cluster)} ${names(found.local)}`).toBe(sets);
    });
  }

  it("[S-513] a node without a zone uses all", () => {
    const found = endpointSets(["a@node2 ready zone=z1", "b@node3 ready zone=z2"].map(endpoint), {
      node: "node1",
      zone: undefined,
    });
    expect(names(found.cluster)).toBe("ab");
  });
});
