import ipaddr from "ipaddr.js";

declare const brand: unique symbol;

/** An IP address in its canonical text form (`10.244.1.2`, `fd00::1`), so that equal addresses are equal strings. */
export type IPAddress = string & { readonly [brand]: "ip" };

/** A prefix in canonical text form, host bits cleared: `10.244.1.0/24`. */
export type CIDR = string & { readonly [brand]: "cidr" };

export type Family = "IPv4" | "IPv6";

type Block = { readonly family: Family; readonly first: bigint; readonly last: bigint; readonly length: number };

/** The address in `text`, or undefined when it is not one (leading zeros are refused, as the API server refuses them). */
export function parseIPAddress(text: string): IPAddress | undefined {
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return undefined;
  if (hasLeadingZero(text)) return undefined;
  return ipaddr.parse(text).toString() as IPAddress;
}

/** An address that the program itself wrote down; a wrong one is a bug. */
export function ip(text: string): IPAddress {
  const address = parseIPAddress(text);
  if (address === undefined) throw new Error(`invalid address: ${text}`);
  return address;
}

/** The prefix in `text`; undefined when it is not one. Host bits are cleared. */
export function parseCIDR(text: string): CIDR | undefined {
  const slash = text.lastIndexOf("/");
  const address = parseIPAddress(text.slice(0, slash));
  const digits = text.slice(slash + 1);
  if (slash < 0 || address === undefined || !/^(0|[1-9]\d{0,2})$/.test(digits)) return undefined;
  const length = Number(digits);
  return length <= bitsOf(familyOf(address)) ? prefixOf(address, length) : undefined;
}

/** A prefix that the program itself wrote down; a wrong one is a bug. */
export function cidr(text: string): CIDR {
  const prefix = parseCIDR(text);
  if (prefix === undefined) throw new Error(`invalid prefix: ${text}`);
  return prefix;
}

export function familyOf(address: IPAddress | CIDR): Family {
  return address.includes(":") ? "IPv6" : "IPv4";
}

/** The prefix of `length` bits that holds `address`. */
export function prefixOf(address: IPAddress, length: number): CIDR {
  return `${addressOf(networkNumber(address, length), familyOf(address))}/${length}` as CIDR;
}

/** The network address of the prefix of `length` bits that holds `address`, as a number: a quick key for look-ups. */
export function networkNumber(address: IPAddress, length: number): bigint {
  const hostBits = BigInt(bitsOf(familyOf(address)) - length);
  return (numberOf(address) >> hostBits) << hostBits;
}

/** The prefix that holds only `address` (/32 or /128). */
export function hostPrefix(address: IPAddress): CIDR {
  return `${address}/${bitsOf(familyOf(address))}` as CIDR;
}

export function prefixLength(prefix: CIDR): number {
  return blockOf(prefix).length;
}

export function contains(prefix: CIDR, address: IPAddress): boolean {
  const block = blockOf(prefix);
  if (block.family !== familyOf(address)) return false;
  const value = numberOf(address);
  return value >= block.first && value <= block.last;
}

export function overlaps(a: CIDR, b: CIDR): boolean {
  const [x, y] = [blockOf(a), blockOf(b)];
  return x.family === y.family && x.first <= y.last && y.first <= x.last;
}

/** The first address of the prefix, which names the network. */
export function networkAddressOf(prefix: CIDR): IPAddress {
  return prefix.slice(0, prefix.indexOf("/")) as IPAddress;
}

/** How many addresses the prefix spans, network and broadcast address included. */
export function addressCount(prefix: CIDR): bigint {
  const block = blockOf(prefix);
  return block.last - block.first + 1n;
}

/** The address at `offset` in the prefix (0 is the network address); undefined past its end. */
export function addressAt(prefix: CIDR, offset: number | bigint): IPAddress | undefined {
  const block = blockOf(prefix);
  const value = block.first + BigInt(offset);
  return value >= block.first && value <= block.last ? addressOf(value, block.family) : undefined;
}

/** Where the address stands in the prefix; undefined when it lies outside. */
export function offsetIn(prefix: CIDR, address: IPAddress): bigint | undefined {
  return contains(prefix, address) ? numberOf(address) - blockOf(prefix).first : undefined;
}

/** The `index`-th prefix of `length` bits inside `prefix`; undefined past its end. */
export function subnetAt(prefix: CIDR, length: number, index: number): CIDR | undefined {
  const block = blockOf(prefix);
  const network = block.first + (BigInt(index) << BigInt(bitsOf(block.family) - length));
  return length >= block.length && network <= block.last
    ? (`${addressOf(network, block.family)}/${length}` as CIDR)
    : undefined;
}

const bitsOf = (family: Family): number => (family === "IPv4" ? 32 : 128);

// Addresses and prefixes are asked for far more often than they are made: every route look-up compares with them.
const MAX_REMEMBERED = 100_000;
const blocks = new Map<CIDR, Block>();
const numbers = new Map<IPAddress, bigint>();

function blockOf(prefix: CIDR): Block {
  const known = blocks.get(prefix);
  if (known) return known;
  const slash = prefix.indexOf("/");
  const family = familyOf(prefix);
  const length = Number(prefix.slice(slash + 1));
  const first = numberOf(prefix.slice(0, slash) as IPAddress);
  const block = { family, first, last: first + (1n << BigInt(bitsOf(family) - length)) - 1n, length };
  if (blocks.size >= MAX_REMEMBERED) blocks.clear();
  blocks.set(prefix, block);
  return block;
}

function numberOf(address: IPAddress): bigint {
  const known = numbers.get(address);
  if (known !== undefined) return known;
  const bytes = ipaddr.parse(address).toByteArray();
  const number = bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
  if (numbers.size >= MAX_REMEMBERED) numbers.clear();
  numbers.set(address, number);
  return number;
}

function addressOf(value: bigint, family: Family): IPAddress {
  if (family === "IPv4") {
    const bits = Number(value);
    return `${bits >>> 24}.${(bits >>> 16) & 255}.${(bits >>> 8) & 255}.${bits & 255}` as IPAddress;
  }
  const bytes = Array.from({ length: 16 }, (_, i) => Number((value >> BigInt(8 * (15 - i))) & 255n));
  return ipaddr.fromByteArray(bytes).toString() as IPAddress;
}

function hasLeadingZero(text: string): boolean {
  return text.split(".").some((part) => /^0\d/.test(part)) && text.includes(".");
}
