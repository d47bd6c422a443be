import { familyOf, parseIPAddress } from "../../net/ip.ts";
import type { ObjectStore } from "../../store/object-store.ts";
import { clusterName } from "./cluster-name.ts";
import {
  type DNSMessage,
  type DNSName,
  type DNSRecord,
  labelsBefore,
  type Question,
  qualified,
  type RecordType,
  sameName,
  zoneOf,
} from "./message.ts";
import { isReverse, namesOfAddress, reversedAddress } from "./reverse.ts";
import type { DNSSettings } from "./settings.ts";
import { type Target, targetsOf } from "./targets.ts";

/** CoreDNS's version of the DNS specification for Kubernetes (S-609). */
const SCHEMA_VERSION = "1.1.0";
const SCHEMA_TTL = 28_800;
const MAX_CHAIN = 10;

/** What stands in the question's place while it is answered: the store, CoreDNS's settings, and the zone. */
type Asked = { readonly store: ObjectStore; readonly settings: DNSSettings; readonly zone: DNSName };
type Found = Pick<DNSMessage, "answers"> & Partial<Pick<DNSMessage, "additional" | "truncated">>;

/**
 * What CoreDNS answers (S-602…S-609). Names outside its zones go to whom it forwards to; undefined when there is nobody
 * who knows.
 */
export function answerQuestion(store: ObjectStore, settings: DNSSettings, question: Question): DNSMessage | undefined {
  const name = qualified(question.name);
  const zone = zoneOf(name, settings.zones);
  if (zone === undefined) return settings.forward?.({ ...question, name });
  const found = recordsFor({ store, settings, zone }, { ...question, name });
  const { answers = [], additional = [], truncated = false } = found ?? {};
  const authority = answers.length > 0 ? [] : [authorityOf(zone, settings)];
  return { code: found ? "NOERROR" : "NXDOMAIN", answers, authority, additional, truncated };
}

/** The records; undefined when there is no such name. */
function recordsFor(asked: Asked, { name, type }: Question): Found | undefined {
  const atApex = sameName(name, asked.zone);
  switch (type) {
    case "A":
    case "AAAA":
      return addressRecords(asked, { name, type }, []);
    case "CNAME":
      return aliasRecords(asked, name);
    case "SRV":
      return serviceRecords(asked, name);
    case "PTR":
      return pointerRecords(asked, name);
    case "TXT":
      return textRecords(asked, name);
    case "SOA":
      return atApex ? { answers: [authorityOf(asked.zone, asked.settings)] } : existence(asked, name);
    case "NS":
      return atApex ? serverRecords(asked) : existence(asked, name);
    case "other":
      return existence(asked, name);
  }
}

// Types that no name has: all that can be told is whether the name exists.
function existence(asked: Asked, name: DNSName): Found | undefined {
  return lookUp(asked, name) && { answers: [] };
}

function lookUp({ store, settings, zone }: Asked, name: DNSName): readonly Target[] | undefined {
  const labels = labelsBefore(name, zone);
  if (isOwnName(labels)) return (settings.servers ?? []).map((host) => ({ host, port: undefined, labels }));
  const meaning = clusterName(labels);
  return isReverse(name) && meaning.kind !== "apex" ? undefined : targetsOf(store, settings, meaning);
}

/** `ns.dns.<zone>`: CoreDNS itself. */
const isOwnName = (labels: readonly string[]): boolean => labels.join(".") === "ns.dns";

function addressRecords(
  asked: Asked,
  { name, type }: { readonly name: DNSName; readonly type: "A" | "AAAA" },
  chain: readonly DNSRecord[],
): Found | undefined {
  const targets = lookUp(asked, name);
  if (!targets) return undefined;
  const records = targets.map(({ host }): Found => {
    const address = parseIPAddress(host);
    if (address === undefined) return followAlias(asked, { name, type }, host, chain);
    return { answers: familyType(host) === type ? [record(asked, name, type, address)] : [] };
  });
  return {
    answers: unique(records.flatMap(({ answers }) => answers)),
    truncated: records.some(({ truncated }) => truncated === true),
  };
}

/** An ExternalName Service: the alias, and what the name behind it has (S-606). */
function followAlias(
  asked: Asked,
  question: { readonly name: DNSName; readonly type: "A" | "AAAA" },
  host: string,
  chain: readonly DNSRecord[],
): Found {
  const { name, type } = question;
  const alias = record(asked, name, "CNAME", qualified(host));
  if (sameName(name, host) || chain.length > MAX_CHAIN || chain.some(({ data }) => sameName(data, host))) {
    return { answers: [] };
  }
  if (zoneOf(qualified(host), [asked.zone.toLowerCase()])) {
    const next = addressRecords(asked, { name: qualified(host), type }, [...chain, alias]);
    return next && next.answers.length > 0 ? { ...next, answers: [alias, ...next.answers] } : { answers: [] };
  }
  const elsewhere = asked.settings.forward?.({ name: qualified(host), type });
  return elsewhere
    ? { answers: unique([alias, ...elsewhere.answers]), truncated: elsewhere.truncated }
    : { answers: [] };
}

function aliasRecords(asked: Asked, name: DNSName): Found | undefined {
  const targets = lookUp(asked, name);
  const alias = targets?.find(({ host }) => parseIPAddress(host) === undefined);
  return targets && { answers: alias ? [record(asked, name, "CNAME", qualified(alias.host))] : [] };
}

/** Each answer's weight is its share of 100 (S-604). */
function serviceRecords(asked: Asked, name: DNSName): Found | undefined {
  const targets = lookUp(asked, name)?.filter(({ host }) => parseIPAddress(host) !== undefined);
  if (!targets) return undefined;
  const weight = Math.max(1, Math.floor(100 / Math.max(1, targets.length)));
  const withPort = targets.filter(({ port }) => port !== undefined);
  const answers = withPort.map((target) =>
    record(asked, name, "SRV", `0 ${weight} ${target.port} ${fullName(asked, target.labels)}`),
  );
  const additional = withPort.map((target) =>
    record(asked, fullName(asked, target.labels), familyType(target.host), target.host),
  );
  return { answers: unique(answers), additional: unique(additional) };
}

function pointerRecords(asked: Asked, name: DNSName): Found | undefined {
  const address = reversedAddress(name);
  if (address === undefined) return existence(asked, name);
  const names = namesOfAddress(asked.store, address);
  if (names.length === 0) return undefined;
  const home = asked.settings.zones[0] ?? asked.zone;
  return { answers: names.map((labels) => record(asked, name, "PTR", `${labels.join(".")}.${home}`)) };
}

function textRecords(asked: Asked, name: DNSName): Found | undefined {
  if (labelsBefore(name, asked.zone).join(".") === "dns-version") {
    return { answers: [{ name, ttl: SCHEMA_TTL, type: "TXT", data: SCHEMA_VERSION }] };
  }
  const targets = lookUp(asked, name);
  return targets && targets.length > 0 ? { answers: [] } : undefined;
}

function serverRecords(asked: Asked): Found {
  const own = `ns.dns.${asked.zone}`;
  const { servers = [] } = asked.settings;
  return {
    answers: [record(asked, asked.zone, "NS", own)],
    additional: servers.map((address) => record(asked, own, familyType(address), address)),
  };
}

function authorityOf(zone: DNSName, { ttl }: DNSSettings): DNSRecord {
  const data = `ns.dns.${zone} hostmaster.${zone} 1 7200 1800 86400 ${ttl}`;
  return { name: zone, ttl, type: "SOA", data };
}

function record({ settings }: Asked, name: DNSName, type: RecordType, data: string): DNSRecord {
  return { name, ttl: settings.ttl, type, data };
}

const fullName = ({ zone }: Asked, labels: readonly string[]): DNSName => `${labels.join(".")}.${zone}`;

function familyType(address: string): "A" | "AAAA" {
  const parsed = parseIPAddress(address);
  return parsed !== undefined && familyOf(parsed) === "IPv6" ? "AAAA" : "A";
}

function unique(records: readonly DNSRecord[]): readonly DNSRecord[] {
  return [...new Map(records.map((each) => [`${each.name} ${each.type} ${each.data}`, each])).values()];
}
