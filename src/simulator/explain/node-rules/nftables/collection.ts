import type { TransportProtocol } from "../../../api/kinds.ts";
import type { Family, IPAddress } from "../../../net/ip.ts";

/** A set or a map of nftables, by which one rule decides for any number of Services (S-552). */
export type Collection = {
  readonly kind: "set" | "map";
  readonly name: string;
  readonly keys: KeyKind;
  readonly settings?: readonly string[];
  readonly comment?: string;
  readonly entries: readonly Entry[];
};

export type KeyKind = "address" | "address-and-port" | "port" | "connection";

/** One element: what it is found by, and in a map what becomes of the packet. `note` is what nft prints behind the key. */
export type Entry = { readonly key: Key; readonly note?: string; readonly verdict?: EntryVerdict };

export type Key = {
  readonly source?: IPAddress;
  readonly address?: IPAddress;
  readonly protocol?: TransportProtocol;
  readonly port?: number;
};

export type EntryVerdict = { readonly kind: "goto"; readonly chain: string } | { readonly kind: "drop" };

/** The lines of a set or a map as `nft list` prints them, each with the entries that stand in it. */
export function collectionLines(
  { kind, name, keys, settings = [], comment, entries }: Collection,
  family: Family,
): readonly { readonly text: string; readonly entries: readonly Entry[] }[] {
  const type = `type ${TYPES[keys].replaceAll("ADDR", family === "IPv6" ? "ipv6_addr" : "ipv4_addr")}`;
  const heads = [
    kind === "map" ? `${type} : verdict` : type,
    ...settings,
    ...(comment === undefined ? [] : [`comment "${comment}"`]),
  ];
  return [
    { text: `\t${kind} ${name} {`, entries: [] },
    ...heads.map((text) => ({ text: `\t\t${text}`, entries: [] })),
    ...elementLines(entries, keys === "address" && family === "IPv4" ? ADDRESSES_IN_A_LINE : 1),
    { text: "\t}", entries: [] },
  ];
}

const TYPES: Readonly<Record<KeyKind, string>> = {
  address: "ADDR",
  "address-and-port": "ADDR . inet_proto . inet_service",
  port: "inet_proto . inet_service",
  connection: "ADDR . ADDR . inet_proto . inet_service",
};

const ADDRESSES_IN_A_LINE = 2;
const FIRST = "\t\telements = { ";
const NEXT = "\t\t\t     ";

function elementLines(entries: readonly Entry[], inALine: number) {
  const rows = Array.from({ length: Math.ceil(entries.length / inALine) }, (_, i) =>
    entries.slice(i * inALine, (i + 1) * inALine),
  );
  return rows.map((row, i) => ({
    text: `${i === 0 ? FIRST : NEXT}${row.map(entryText).join(", ")}${i === rows.length - 1 ? " }" : ","}`,
    entries: row,
  }));
}

function entryText({ key: { source, address, protocol, port }, note, verdict }: Entry): string {
  const key = [source, address, protocol?.toLowerCase(), port].filter((part) => part !== undefined).join(" . ");
  const end = verdict === undefined ? [] : [`: ${verdict.kind === "goto" ? `goto ${verdict.chain}` : "drop"}`];
  return [key, ...(note === undefined ? [] : [note]), ...end].join(" ");
}
