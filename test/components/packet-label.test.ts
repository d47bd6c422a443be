import { describe, expect, it } from "vitest";
import { packetLabel } from "../../src/components/trace/packet-label.ts";

const IP = { name: "IP", from: "10.244.0.2", to: "10.244.2.2", note: "TTL 63" };
const TCP = { name: "TCP", from: "45135", to: "80" };
const ends = { from: "10.244.0.2:45135", to: "10.244.2.2:80" };
const OUTER = { name: "IP", from: "192.168.56.11", to: "192.168.56.13", note: "TTL 64" };

describe("the label of a packet", () => {
  for (const { packet, stack, label } of [
    { packet: "a bare packet", stack: [IP, TCP], label: { ...ends, wrapped: undefined } },
    {
      packet: "a packet in VXLAN",
      stack: [OUTER, { name: "UDP", to: "8472" }, { name: "VXLAN", note: "1" }, IP, TCP],
      label: { ...ends, wrapped: { name: "VXLAN", from: OUTER.from, to: OUTER.to } },
    },
    {
      packet: "a packet in IP in IP",
      stack: [OUTER, IP, TCP],
      label: { ...ends, wrapped: { name: "IP in IP", from: OUTER.from, to: OUTER.to } },
    },
    {
      packet: "a ping",
      stack: [IP, { name: "ICMP", note: "echo" }],
      label: { from: IP.from, to: IP.to, wrapped: undefined },
    },
  ]) {
    it(`of ${packet} names both ends and what it travels in`, () => {
      expect(packetLabel(stack)).toEqual(label);
    });
  }
});
