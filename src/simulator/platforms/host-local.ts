import { addressAt, addressCount, type IPAddress, offsetIn } from "../net/ip.ts";
import type { AddressRange } from "./platform.ts";

/**
 * The next free address of a range, as the `host-local` IPAM plug-in gives it: round robin after the last one given,
 * never the gateway (the first address), and around at the end. A freed address comes back only then
 * (cni-platforms.md §0.5). Undefined when none is free.
 */
export function nextAddress(range: AddressRange): IPAddress | undefined {
  const usable = Number(addressCount(range.range)) - 3;
  const after = range.lastReserved === undefined ? 1 : Number(offsetIn(range.range, range.lastReserved) ?? 1n);
  for (let step = 0; step < usable; step++) {
    const offset = 2 + ((after - 1 + step) % usable);
    const address = addressAt(range.range, offset);
    if (address !== undefined && !range.taken.has(address)) return address;
  }
  return undefined;
}

/** The words of the plug-in when nothing is free: both ends of the range, gateway included. */
export function exhaustedMessage({ range }: AddressRange): string {
  const [first, last] = [addressAt(range, 1), addressAt(range, addressCount(range) - 2n)];
  return `failed to allocate for range 0: no IP addresses available in range set: ${first}-${last}`;
}
