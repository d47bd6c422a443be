import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressAt,
  addressCount,
  type CIDR,
  cidr,
  contains,
  ip,
  offsetIn,
  overlaps,
  parseCIDR,
  parseIPAddress,
  prefixOf,
  subnetAt,
} from "../../../src/simulator/net/ip.ts";

describe("parseIPAddress", () => {
  for (const row of [
    { text: "10.244.1.2", address: "10.244.1.2" },
    { text: "fd00:0:0::1", address: "fd00::1" },
    { text: "10.244.1", address: undefined },
    { text: "10.244.01.2", address: undefined },
    { text: "256.0.0.1", address: undefined },
    { text: "0x10.1.1.1", address: undefined },
    { text: "::ffff:10.0.0.01", address: undefined },
    { text: " 10.0.0.1", address: undefined },
    { text: "", address: undefined },
  ]) {
    it(`reads ${JSON.stringify(row.text)} as ${row.address}`, () => expect(parseIPAddress(row.text)).toBe(row.address));
  }
});

describe("parseCIDR", () => {
  for (const row of [
    { text: "10.244.0.0/16", prefix: "10.244.0.0/16" },
    { text: "10.244.1.7/24", prefix: "10.244.1.0/24" },
    { text: "fd00::7/64", prefix: "fd00::/64" },
    { text: "10.244.0.0/33", prefix: undefined },
    { text: "10.244.0.0/08", prefix: undefined },
    { text: "10.244.0.0", prefix: undefined },
  ]) {
    it(`reads ${row.text} as ${row.prefix}`, () => expect(parseCIDR(row.text)).toBe(row.prefix));
  }
});

describe("a prefix", () => {
  it("contains its first and last address and nothing beyond", () => {
    const prefix = cidr("10.244.1.0/24");
    expect(["10.244.0.255", "10.244.1.0", "10.244.1.255", "10.244.2.0"].map((a) => contains(prefix, ip(a)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("of one family contains no address of the other", () => {
    expect(contains(cidr("::/0"), ip("10.0.0.1"))).toBe(false);
  });

  it("counts all its addresses", () => expect(addressCount(cidr("10.96.0.0/12"))).toBe(1048576n));

  it("gives no address past its end", () => expect(addressAt(cidr("10.0.0.0/30"), 4)).toBeUndefined());

  it("is cut into subnets in order", () => {
    expect([0, 1, 255, 256].map((i) => subnetAt(cidr("10.244.0.0/16"), 24, i))).toEqual([
      "10.244.0.0/24",
      "10.244.1.0/24",
      "10.244.255.0/24",
      undefined,
    ]);
  });

  it("overlaps what it contains, and nothing beside it", () => {
    expect(overlaps(cidr("10.0.0.0/8"), cidr("10.96.0.0/12"))).toBe(true);
    expect(overlaps(cidr("10.244.0.0/24"), cidr("10.244.1.0/24"))).toBe(false);
  });
});

const address = fc.oneof(
  fc.tuple(...Array.from({ length: 4 }, () => fc.nat(255))).map((bytes) => ip(bytes.join("."))),
  fc
    .tuple(...Array.from({ length: 8 }, () => fc.nat(0xffff)))
    .map((words) => ip(words.map((w) => w.toString(16)).join(":"))),
);
const prefix = fc
  .tuple(address, fc.nat(128))
  .map(([a, length]): CIDR => prefixOf(a, a.includes(":") ? length : length % 33));

describe("properties", () => {
  it("parse gives back what format wrote", () => {
    fc.assert(fc.property(address, (a) => parseIPAddress(a) === a));
    fc.assert(fc.property(prefix, (p) => parseCIDR(p) === p));
  });

  it("offset and address undo each other", () => {
    fc.assert(
      fc.property(address, fc.nat(32), (a, length) => {
        const p = prefixOf(a, length);
        return addressAt(p, offsetIn(p, a) ?? -1n) === a;
      }),
    );
  });
});
