import type { Pod } from "../api/kinds.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { isDNSServer } from "../controllers/images.ts";
import { answerQuestion } from "../dataplane/dns/answer.ts";
import { addressInHostsFile } from "../dataplane/dns/hosts-file.ts";
import { type DNSMessage, type DNSName, type Question, sameName } from "../dataplane/dns/message.ts";
import { candidateNames, type Resolver, resolverOfNode, resolverOfPod } from "../dataplane/dns/resolver.ts";
import { KUBEADM_DNS } from "../dataplane/dns/settings.ts";
import type { HostName } from "../net/interface.ts";
import { type IPAddress, parseIPAddress } from "../net/ip.ts";
import { getObject } from "../store/object-store.ts";
import type { Lookup, LookupQuestion, Sender, Trace } from "./trace.ts";
import { traceToAddress } from "./trace-address.ts";

const DNS_PORT = 53;
/** A question of one name, with its header, in bytes. */
const QUESTION_SIZE = 40;

/**
 * Looks a name up as the sender's process does: one question after the other, each a packet of its own to the DNS server,
 * through Services and policies like any other (S-611, S-613). The first answer with an address ends it. Nobody is asked
 * for a name of the sender's own `/etc/hosts` (S-614).
 */
export function lookUp(state: ClusterState, from: Sender, on: HostName, host: string): Lookup {
  const pod = podOf(state, from);
  const known = addressInHostsFile(host, pod);
  if (known) return { host, questions: [], end: { kind: "found", addresses: [known] } };
  const resolver = pod ? resolverOfPod(state, pod) : resolverOfNode(state);
  const questions: LookupQuestion[] = [];
  for (const name of candidateNames(host, resolver)) {
    const question = ask(state, from, on, resolver, name);
    questions.push(question);
    if (!question.answer) return { host, questions, end: { kind: "no-answer" } };
    const addresses = addressesIn(question.answer);
    if (addresses.length > 0) return { host, questions, end: { kind: "found", addresses } };
  }
  return { host, questions, end: { kind: "name-not-found" } };
}

function podOf({ objects }: ClusterState, from: Sender): Pod | undefined {
  return from.kind === "pod"
    ? getObject<Pod>(objects, { kind: "Pod", namespace: from.namespace, name: from.name })
    : undefined;
}

/** One question. Simplified: a resolver tries again, so it is answered if any path of the packet leads to a server. */
function ask(
  state: ClusterState,
  from: Sender,
  on: HostName,
  { nameservers }: Resolver,
  name: DNSName,
): LookupQuestion {
  const [server] = nameservers;
  if (server === undefined) return { name };
  if (isOutsideResolver(state, server)) return { name, server, answer: outsideAnswer(state, { name, type: "A" }) };
  const to = { address: server, port: DNS_PORT };
  const flow = { from, to: { kind: "socket", socket: to }, protocol: "UDP", payload: QUESTION_SIZE } as const;
  const trace = traceToAddress(state, flow, on, to);
  if (!reachesServer(state, trace)) return { name, server, trace };
  const settings = { ...KUBEADM_DNS, forward: (question: Question) => outsideAnswer(state, question) };
  const answer = answerQuestion(state.objects, settings, { name, type: "A" });
  return { name, server, trace, ...(answer ? { answer } : {}) };
}

// The router in front of the hosts answers them for the outside; the way there is not modelled.
const isOutsideResolver = ({ document }: ClusterState, server: IPAddress): boolean =>
  document.underlay.subnets.some(({ gateway }) => gateway === server);

function reachesServer(state: ClusterState, { paths }: Trace): boolean {
  return paths.some(({ disposition }) => {
    if (disposition.kind !== "delivered" || disposition.by.kind !== "pod") return false;
    const { namespace, name } = disposition.by;
    const pod = getObject<Pod>(state.objects, { kind: "Pod", namespace, name });
    return pod !== undefined && isDNSServer(state.document, pod);
  });
}

/** What the rest of the world's DNS says: the names of the outside hosts, and no other. */
function outsideAnswer({ document }: ClusterState, { name, type }: Question): DNSMessage {
  const host = document.outside.find(({ names = [] }) => names.some((known) => sameName(known, name)));
  const answers = host && type === "A" ? [{ name, ttl: 300, type, data: host.ip }] : [];
  return { code: host ? "NOERROR" : "NXDOMAIN", answers, authority: [], additional: [], truncated: false };
}

function addressesIn({ answers }: DNSMessage): readonly IPAddress[] {
  return answers.flatMap(({ type, data }) => (type === "A" ? (parseIPAddress(data) ?? []) : []));
}
