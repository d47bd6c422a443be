import { describe, expect, it } from "vitest";
import { parseDestination, parseSender } from "../../../src/simulator/trace/parse-flow.ts";

describe("parseSender", () => {
  it.each([
    ["pod/default/client", { kind: "pod", namespace: "default", name: "client" }],
    ["node/node1", { kind: "node", name: "node1" }],
    ["outside/user", { kind: "outside", name: "user" }],
  ])("reads %s", (text, value) => {
    expect(parseSender(text)).toEqual({ kind: "parsed", value });
  });

  it.each(["", "client", "pod/client", "node/a/b", "pod//x", "outside/"])(
    "does not read %j, and says what it would",
    (text) => {
      expect(parseSender(text)).toMatchObject({
        kind: "unreadable",
        message: expect.stringContaining("pod/NAMESPACE/NAME"),
      });
    },
  );
});

describe("parseDestination", () => {
  const service = { kind: "service", namespace: "default", name: "web", port: "80" };
  it.each([
    ["10.96.0.1:443", { kind: "socket", socket: { address: "10.96.0.1", port: 443 } }],
    ["[fd00::1]:443", { kind: "socket", socket: { address: "fd00::1", port: 443 } }],
    ["service/default/web:80", { ...service, at: { kind: "cluster-ip" } }],
    ["service/default/web:http", { ...service, port: "http", at: { kind: "cluster-ip" } }],
    ["nodeport/default/web:80@node2", { ...service, at: { kind: "node-port", node: "node2" } }],
    ["loadbalancer/default/web:80", { ...service, at: { kind: "load-balancer" } }],
    ["pod/default/web-1:8080", { kind: "pod", namespace: "default", name: "web-1", port: 8080 }],
    ["node/node1:30008", { kind: "node", name: "node1", port: 30008 }],
  ])("reads %s", (text, value) => {
    expect(parseDestination(text)).toEqual({ kind: "parsed", value });
  });

  it.each([
    "",
    "web",
    "10.96.0.1",
    "10.96.0.1:70000",
    "10.96.0.256:80",
    "service/web:80",
    "nodeport/default/web:80",
    "pod/default/web:http",
  ])("does not read %j, and says what it would", (text) => {
    expect(parseDestination(text)).toMatchObject({
      kind: "unreadable",
      message: expect.stringContaining("nodeport/NAMESPACE/NAME:PORT@NODE"),
    });
  });
});
