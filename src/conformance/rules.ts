import { type ClusterState, listObjects, nodeRules, refOf, removeObject, type Service } from "../simulator/index.ts";
import type { UnitResult } from "./replay.ts";
import { stateAtEnd } from "./routing.ts";
import type { RoutingRecording } from "./routing-recording.ts";

/** One listing of a dump: what a node answered to a command. */
type RecordedListing = { readonly node: string; readonly command: string; readonly text: string };

/**
 * Compares the Service rules of every node with the dump that was taken when the recording ended: a unit is one listing of
 * one node. Compared line for line, but for what is chance in a real node: see `comparable`.
 */
export function compareRules(recorded: RoutingRecording, dump: string): readonly UnitResult[] {
  const state = stateAtEnd(recorded);
  const listings = listingsIn(dump);
  return listings.map((listing): UnitResult => {
    const unit = `${recorded.family}/${recorded.id} ${listing.node}: ${listing.command}`;
    if (!state) return { unit, passed: false, reason: "the cluster at the end was not recorded" };
    const ofNode = listings.filter(({ node }) => node === listing.node).map(({ text }) => text);
    const difference = differenceIn(withoutUnnamed(state, ofNode.join("\n")), listing);
    return difference === undefined ? { unit, passed: true } : { unit, passed: false, reason: difference };
  });
}

function listingsIn(dump: string): readonly RecordedListing[] {
  return dump.split(/^##### node /m).flatMap((part) => {
    const [, node, command, text] = /^(\S+): (.+)\n([\s\S]*)$/.exec(part) ?? [];
    return node !== undefined && command !== undefined && text !== undefined ? [{ node, command, text }] : [];
  });
}

function differenceIn(state: ClusterState, { node, command, text }: RecordedListing): string | undefined {
  const listing = nodeRules(state, node).find((ours) => ours.command === command);
  if (!listing) return `no listing of ours for ${command}`;
  const ours = comparable(listing.lines.map((line) => line.text));
  const theirs = comparable(text.split("\n"));
  const missing = theirs.filter((line) => !ours.includes(line)).map((line) => `missing ${line}`);
  const extra = ours.filter((line) => !theirs.includes(line)).map((line) => `too much ${line}`);
  const [first] = [...missing, ...extra];
  if (first !== undefined) return first;
  return ours.join("\n") === theirs.join("\n") ? undefined : "the same lines in another order";
}

// The recorded control plane had no DNS, and at times its API server was just making its own Service anew.
function withoutUnnamed(state: ClusterState, text: string): ClusterState {
  const unnamed = listObjects<Service>(state.objects, "Service").filter(
    ({ spec }) => !new RegExp(`\\b${spec.clusterIP}(?![\\d.])`).test(text),
  );
  return { ...state, objects: unnamed.map(refOf).reduce(removeObject, state.objects) };
}

/** A listing as lines that may be compared: what is chance, or not kube-proxy's, is left out or put in an order. */
function comparable(lines: readonly string[]): readonly string[] {
  const isNft = lines.some((line) => line.startsWith("table "));
  return isNft ? comparableBlocks(lines.join("\n")) : comparableRules(lines);
}

// kube-proxy writes its Services in the order of a Go map, and puts its jumps before whatever stands in the kernel's chains.
function comparableRules(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line) => line !== "" && !line.startsWith("#") && !BY_RECORDER.test(line));
  const chains = [...new Set(kept.map(chainOf))];
  return chains.flatMap((chain) =>
    kept
      .filter((line) => chainOf(line) === chain)
      .map((line, index) => ({ line, index, key: SHARED.has(chain) ? keyOf(line) : "" }))
      .sort((a, b) => (a.key === b.key ? a.index - b.index : a.key < b.key ? -1 : 1))
      .map(({ line }) => line),
  );
}

/** What the recorder itself put there, so that Pods leave the cluster under their node's address. */
const BY_RECORDER = /ORC-IPMASQ|^-A POSTROUTING -s /;
const BUILT_IN = ["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"];
const SHARED: ReadonlySet<string> = new Set([
  ...BUILT_IN,
  ...["KUBE-SERVICES", "KUBE-NODEPORTS", "KUBE-EXTERNAL-SERVICES", "KUBE-PROXY-FIREWALL"],
]);

const chainOf = (line: string): string => /^-A (\S+)/.exec(line)?.[1] ?? "";

/** By which the rules of a shared chain are put in order: the Service port; the rule that must be the last stays so. */
function keyOf(line: string): string {
  if (BUILT_IN.includes(chainOf(line))) return line;
  const name = /--comment "(\S+\/[^\s"]+)/.exec(line)?.[1];
  return name ?? "~";
}

// The kernel lists elements by their hashes and chains by their age. Chains that nobody uses any more are emptied at once
// and taken away a little later; who was remembered, and for how long still, is a matter of milliseconds.
function comparableBlocks(text: string): readonly string[] {
  return text
    .replace(/,\n\t\t\t {5}/g, ", ")
    .replace(
      /elements = \{ (.*) \}/g,
      (_, elements: string) => `elements = { ${elements.split(", ").sort().join(", ")} }`,
    )
    .split(/\n(?=\t(?:set|map|chain) )/)
    .map((block) => block.replace(/\n\}\s*$/, "").trimEnd())
    .map((block) => (/^\tset affinity-/.test(block) ? block.replace(/\n\t\telements = .*/, "") : block))
    .filter((block) => !/^\tchain \S+\/\S+ \{\n\t\}$/.test(block))
    .sort();
}
