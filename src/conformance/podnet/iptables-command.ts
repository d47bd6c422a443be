import {
  type AddressSet,
  type Chain,
  type Match,
  parseCIDR,
  parseIPAddress,
  type Rule,
  type Verdict,
} from "../../simulator/index.ts";
import type { Machine } from "./machine.ts";
import { valueAfter } from "./words.ts";

const PROTOCOLS = { tcp: "TCP", udp: "UDP", icmp: "ICMP", "4": "IPIP" } as const;

/** `iptables [-t TABLE] -A CHAIN … -j TARGET`, `-P CHAIN POLICY`, `-F`. */
export function iptablesCommand(machine: Machine, words: readonly string[]): Machine | undefined {
  const table = tableNamed(valueAfter(words, "-t"));
  if (words.includes("-F")) return { ...machine, rules: machine.rules.filter((rule) => rule.table !== table) };
  if (words.includes("-P")) return withPolicy(machine, words);
  const [match, verdict] = [matchOf(words), verdictOf(words)];
  if (!match || !verdict) return undefined;
  const rule: Rule = { table, chain: chainNamed(valueAfter(words, "-A")), match, verdict, origin: "world" };
  return { ...machine, rules: [...machine.rules, rule] };
}

function withPolicy(machine: Machine, words: readonly string[]): Machine {
  const policy = words.at(-1) === "DROP" ? "drop" : "accept";
  const settings: Machine["settings"] =
    valueAfter(words, "-P") === "INPUT" ? { inputPolicy: policy } : { forwardPolicy: policy };
  return { ...machine, settings: { ...machine.settings, ...settings } };
}

function tableNamed(name = "filter"): Rule["table"] {
  return name === "nat" || name === "mangle" ? name : "filter";
}

function chainNamed(name = ""): Chain {
  const chains: readonly Chain[] = ["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"];
  const chain = chains.find((candidate) => candidate === name);
  if (!chain) throw new Error(`unknown chain: ${name}`);
  return chain;
}

function matchOf(words: readonly string[]): Match | undefined {
  const [from, to] = [addressSet(words, "-s"), addressSet(words, "-d")];
  const protocol = protocolNamed(valueAfter(words, "-p"));
  const port = valueAfter(words, "--dport");
  const [arriving, leaving] = [valueAfter(words, "-i"), valueAfter(words, "-o")];
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(protocol === undefined ? {} : { protocol }),
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(arriving === undefined ? {} : { arriving }),
    ...(leaving === undefined ? {} : { leaving }),
    ...(valueAfter(words, "--ctstate")?.includes("ESTABLISHED") ? { established: true } : {}),
    ...(valueAfter(words, "--icmp-type") === "fragmentation-needed" ? { tooBigMessage: true } : {}),
  };
}

function protocolNamed(name: string | undefined): Match["protocol"] {
  return Object.entries(PROTOCOLS).find(([key]) => key === name)?.[1];
}

function addressSet(words: readonly string[], option: "-s" | "-d"): AddressSet | undefined {
  const at = words.indexOf(option);
  const text = words[at + 1] ?? "";
  const prefix = at < 0 ? undefined : parseCIDR(text.includes("/") ? text : `${text}/32`);
  if (prefix === undefined) return undefined;
  return words[at - 1] === "!" ? { notIn: [prefix] } : { in: [prefix] };
}

function verdictOf(words: readonly string[]): Verdict | undefined {
  switch (valueAfter(words, "-j")) {
    case "ACCEPT":
      return { kind: "accept" };
    case "RETURN":
      return { kind: "return" };
    case "DROP":
      return { kind: "drop" };
    case "REJECT":
      return { kind: "reject" };
    case "MASQUERADE":
      return { kind: "masquerade" };
    case "TCPMSS":
      return { kind: "clamp-mss" };
    case "DNAT": {
      const [text = "", port = "0"] = (valueAfter(words, "--to-destination") ?? "").split(":");
      const address = parseIPAddress(text);
      return address && { kind: "dnat", to: { address, port: Number(port) } };
    }
    case "SNAT": {
      const to = parseIPAddress(valueAfter(words, "--to-source") ?? "");
      return to && { kind: "snat", to };
    }
    default:
      return undefined;
  }
}
