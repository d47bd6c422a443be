import { expect, it } from "vitest";
import { wrapName } from "../../src/components/platforms/wrap-name.ts";

const IP = { name: "IP", from: "10.244.0.2", to: "10.244.1.2" };
const TCP = { name: "TCP", from: "45548", to: "80" };

for (const { packet, stack, name } of [
  { packet: "as it was sent", stack: [IP, TCP], name: undefined },
  {
    packet: "in VXLAN",
    stack: [IP, { name: "UDP", to: "8472" }, { name: "VXLAN", note: "1" }, IP, TCP],
    name: "VXLAN 1",
  },
  { packet: "in another IP packet", stack: [IP, IP, TCP], name: "IP in IP" },
  { packet: "with a tag", stack: [{ name: "VLAN", note: "2000" }, IP, TCP], name: "VLAN 2000" },
]) {
  it(`a packet ${packet} travels in ${name ?? "nothing"}`, () => {
    expect(wrapName(stack)).toBe(name);
  });
}
