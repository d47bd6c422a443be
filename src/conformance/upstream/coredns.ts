import {
  answerQuestion,
  createCluster,
  DEFAULT_WORLD,
  type DNSMessage,
  type DNSRecord,
  type KubeObject,
  listObjects,
  type ObjectStore,
  putObject,
  type RecordType,
  refOf,
  removeObject,
} from "../../simulator/index.ts";
import type { UnitResult } from "../replay.ts";

/** One table of CoreDNS's own tests of its `kubernetes` plugin: objects, and what a question is answered. */
export type DNSTable = {
  readonly suite: "coredns-kubernetes";
  readonly testFunc: string;
  readonly config: {
    readonly zones: readonly string[];
    readonly pods: "disabled" | "verified" | "insecure";
    readonly namespaces: readonly string[];
    readonly ttl: number;
    readonly ignoreEmptyService?: boolean;
    readonly localIPs?: readonly string[];
  };
  readonly services: readonly KubeObject[];
  readonly endpointSlices: readonly KubeObject[];
  readonly pods: readonly KubeObject[];
  /** Every other namespace counts as existing. */
  readonly absentNamespaces: readonly string[];
  readonly cases: readonly DNSCase[];
};
type DNSCase = {
  readonly qname: string;
  readonly qtype: string;
  readonly rcode: string;
  readonly answers: readonly RecordedRecord[];
  readonly authority?: readonly RecordedRecord[];
  readonly additional?: readonly RecordedRecord[];
  readonly truncated?: boolean;
  /** What a server further up answers. */
  readonly upstream?: { readonly truncated?: boolean; readonly answers: readonly RecordedRecord[] };
};
type RecordedRecord = { readonly name: string; readonly ttl: number; readonly type: string; readonly data: string };

const SEED = 1;
const KNOWN_TYPES: ReadonlySet<string> = new Set(["A", "AAAA", "CNAME", "SRV", "PTR", "TXT", "SOA", "NS"]);

/** The upstream test throws away what its comparison says of TTLs here (README of the tables). */
const TTL_NOT_COMPARED = "TestServeNamespaceDNS";

/** Replays one table; a unit is a question. */
export function replayDNSTable(table: DNSTable): readonly UnitResult[] {
  return table.cases.map((asked, index): UnitResult => {
    const unit = `upstream/coredns-kubernetes/${table.testFunc} ${index + 1}: ${asked.qtype} ${asked.qname}`;
    const message = answer(table, asked);
    const [ours, theirs] = [shown(table, message && { ...message, rcode: message.code }), shown(table, asked)];
    return ours === theirs ? { unit, passed: true } : { unit, passed: false, reason: `${ours}, recorded ${theirs}` };
  });
}

function answer(table: DNSTable, { qname, qtype, upstream }: DNSCase): DNSMessage | undefined {
  const { zones, pods, namespaces, ttl, ignoreEmptyService = false, localIPs = [] } = table.config;
  const elsewhere = upstream && {
    code: "NOERROR" as const,
    answers: upstream.answers as readonly DNSRecord[],
    authority: [],
    additional: [],
    truncated: upstream.truncated ?? false,
  };
  const settings = {
    zones,
    pods,
    ttl,
    ignoreEmptyService,
    servers: localIPs,
    ...(namespaces.length > 0 ? { namespaces } : {}),
    forward: () => elsewhere,
  };
  return answerQuestion(storeOf(table, qname), settings, { name: qname, type: typeOf(qtype) });
}

const typeOf = (text: string): RecordType => (KNOWN_TYPES.has(text) ? (text as RecordType) : "other");

function storeOf({ services, endpointSlices, pods, absentNamespaces }: DNSTable, qname: string): ObjectStore {
  const { objects } = createCluster(DEFAULT_WORLD, SEED);
  const empty = listObjects(objects, "Service").map(refOf).reduce(removeObject, objects);
  const names = qname
    .toLowerCase()
    .split(".")
    .filter((label) => label !== "" && !absentNamespaces.includes(label));
  const given = [...names.map(namespace), ...services, ...endpointSlices, ...pods.map(withSpec)];
  return given.reduce((store, object) => putObject(store, object, new Map()), empty);
}

// The tables give of a Pod only what DNS looks at.
function withSpec(pod: KubeObject): KubeObject {
  return { ...pod, spec: { containers: [] } } as KubeObject;
}

function namespace(name: string): KubeObject {
  return { apiVersion: "v1", kind: "Namespace", metadata: { name } } as KubeObject;
}

type Sections = Pick<DNSCase, "answers" | "authority" | "additional" | "truncated"> & { readonly rcode: string };

function shown(table: DNSTable, message: Sections | undefined): string {
  if (!message) return "no answer";
  const { rcode, answers, authority = [], additional = [], truncated = false } = message;
  const section = (records: readonly RecordedRecord[]): readonly string[] =>
    records.map((each) => recordText(table, each)).sort();
  return JSON.stringify({
    rcode,
    truncated,
    answers: section(answers),
    authority: section(authority),
    additional: section(additional),
  });
}

// Of a SOA record only the primary name server is compared: the rest of it is a clock and times.
function recordText({ testFunc }: DNSTable, { name, ttl, type, data }: RecordedRecord): string {
  const seconds = testFunc === TTL_NOT_COMPARED ? "" : `${ttl} `;
  return `${name} ${seconds}${type} ${type === "SOA" ? data.split(" ")[0] : data}`;
}
