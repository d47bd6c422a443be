import { familyOf, type IPAddress } from "./ip.ts";

/** The address of a network card, as a frame carries it: `0a:58:0a:f4:01:02`. */
export type HardwareAddress = string;

/** The card that belongs to an address: the CNI plug-ins made it of `0a:58` and the four bytes of the address. */
export function hardwareAddressOf(address: IPAddress): HardwareAddress {
  // Simplified: one IP family; an IPv6 address stands for itself.
  if (familyOf(address) === "IPv6") return address;
  const bytes = address.split(".").map((byte) => Number(byte).toString(16).padStart(2, "0"));
  return ["0a", "58", ...bytes].join(":");
}

/** The address behind a card that `hardwareAddressOf` named; undefined for every other card. */
export function addressOfHardware(hardware: HardwareAddress): string | undefined {
  const bytes = hardware.split(":");
  if (bytes.length !== 6 || bytes[0] !== "0a" || bytes[1] !== "58") return undefined;
  return bytes
    .slice(2)
    .map((byte) => Number.parseInt(byte, 16))
    .join(".");
}
