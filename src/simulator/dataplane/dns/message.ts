/** What may be asked for. `other` types (HINFO, CAA, …) exist on no name of a cluster. */
export type RecordType = "A" | "AAAA" | "CNAME" | "SRV" | "PTR" | "TXT" | "SOA" | "NS" | "other";

/** A name as DNS writes it, fully qualified: with the dot at its end. Upper and lower case are the same name. */
export type DNSName = string;

export type Question = { readonly name: DNSName; readonly type: RecordType };

/** One record; `data` as a zone file writes it: `0 100 80 web.shop.svc.cluster.local.` */
export type DNSRecord = {
  readonly name: DNSName;
  readonly ttl: number;
  readonly type: RecordType;
  readonly data: string;
};

/**
 * What a DNS server answers. NOERROR without answers means that the name exists and has no record of this type (NODATA);
 * NXDOMAIN that there is no such name (S-602). Whoever mixes them up looks for the mistake in the wrong place.
 */
export type DNSMessage = {
  readonly code: "NOERROR" | "NXDOMAIN";
  readonly answers: readonly DNSRecord[];
  /** Who is responsible for the zone, when there is no answer (RFC 2308). */
  readonly authority: readonly DNSRecord[];
  /** Addresses of the names in the answers, to save the next question. */
  readonly additional: readonly DNSRecord[];
  /** More was there than fits into one packet. */
  readonly truncated: boolean;
};

/** With the dot at the end. */
export function qualified(name: string): DNSName {
  return name.endsWith(".") ? name : `${name}.`;
}

export function sameName(a: string, b: string): boolean {
  return qualified(a).toLowerCase() === qualified(b).toLowerCase();
}

/** The zone in which the name lies, spelt as the name spells it; the longest wins. */
export function zoneOf(name: DNSName, zones: readonly DNSName[]): DNSName | undefined {
  const lower = name.toLowerCase();
  const fitting = zones.filter((zone) => lower === zone || lower.endsWith(`.${zone}`));
  const [longest] = fitting.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : name.slice(name.length - longest.length);
}

/** The labels before the zone, in lower case: `web.shop.svc.cluster.local.` in `cluster.local.` → web, shop, svc. */
export function labelsBefore(name: DNSName, zone: DNSName): readonly string[] {
  const before = name.slice(0, name.length - zone.length).replace(/\.$/, "");
  return before === "" ? [] : before.toLowerCase().split(".");
}
