import { describe, expect, it } from "vitest";
import type { Route } from "../../../src/simulator/net/interface.ts";
import { cidr, ip } from "../../../src/simulator/net/ip.ts";
import { lookUpRoute, routeTable } from "../../../src/simulator/net/route-table.ts";

const route = (destination: string, device: string): Route => ({
  destination: cidr(destination),
  device,
  origin: "kernel",
});

describe("lookUpRoute", () => {
  const table = routeTable([
    route("0.0.0.0/0", "eth0"),
    route("10.244.0.0/16", "wide"),
    route("10.244.1.0/24", "cni0"),
    route("10.244.1.7/32", "veth7"),
    route("10.244.1.0/24", "later"),
    route("fd00::/64", "six"),
  ]);

  for (const row of [
    { to: "10.244.1.7", device: "veth7" },
    { to: "10.244.1.8", device: "cni0" },
    { to: "10.244.9.9", device: "wide" },
    { to: "8.8.8.8", device: "eth0" },
    { to: "fd00::1", device: "six" },
    { to: "fd01::1", device: undefined },
  ]) {
    it(`sends ${row.to} to ${row.device ?? "nowhere"}`, () =>
      expect(lookUpRoute(table, ip(row.to))?.device).toBe(row.device));
  }
});
