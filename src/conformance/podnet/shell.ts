import { bridgeCommand } from "./bridge-command.ts";
import { ipCommand } from "./ip-command.ts";
import { iptablesCommand } from "./iptables-command.ts";
import { EMPTY_MACHINE, type Machine, withDevice } from "./machine.ts";
import { sysctlCommand } from "./sysctl-command.ts";
import { valueAfter } from "./words.ts";

/** All network namespaces of a recording, by the names that it gives them. */
export type Lab = ReadonlyMap<string, Machine>;

/** What a command makes of one machine; undefined when it is none that is known. */
type Command = (machine: Machine, words: readonly string[]) => Machine | undefined;

const COMMANDS: Readonly<Record<string, Command>> = {
  ip: ipCommand,
  bridge: bridgeCommand,
  sysctl: sysctlCommand,
  iptables: iptablesCommand,
  conntrack: (machine) => machine,
  true: (machine) => machine,
};

/** The lab after a line `machine# command; command`. A line that is not understood is a thrown error: no guess is better. */
export function afterLine(lab: Lab, line: string): Lab {
  const [, name, script] = /^(\S+)# (.*)$/.exec(line) ?? [];
  if (name === undefined || script === undefined) throw new Error(`not a command of a machine: ${line}`);
  return afterScript(lab, name, script);
}

// `A || (B; C)`: B and C where the device that A shows is missing.
function afterScript(lab: Lab, name: string, script: string): Lab {
  const [, shown, otherwise] = /^ip link show (\S+) .*\|\| \((.*)\)$/.exec(script) ?? [];
  if (shown !== undefined && otherwise !== undefined) {
    return lab.get(name)?.devices.has(shown) ? lab : afterScript(lab, name, otherwise);
  }
  return script
    .split(";")
    .map((command) => command.trim())
    .filter((command) => command !== "")
    .reduce((next, command) => afterCommand(next, name, command), lab);
}

function afterCommand(lab: Lab, name: string, command: string): Lab {
  const words = command.split(/\s+/).filter((word) => !/^(>|2>)/.test(word));
  const pair = cableOf(words);
  if (pair) return plug(lab, name, pair);
  const machine = lab.get(name) ?? EMPTY_MACHINE;
  const next = COMMANDS[words[0] ?? ""]?.(machine, words.slice(1));
  if (!next) throw new Error(`unknown command on ${name}: ${command}`);
  return new Map(lab).set(name, next);
}

type Cable = {
  readonly device: string;
  readonly mtu: number;
  readonly peer: string;
  readonly peerMTU: number;
  readonly machine: string;
};

// `ip link add NAME [mtu M] type veth peer name NAME [mtu M] netns PREFIX-MACHINE`
function cableOf(words: readonly string[]): Cable | undefined {
  const [tool, kind, verb, device] = words;
  if (tool !== "ip" || kind !== "link" || verb !== "add" || device === undefined || !words.includes("veth"))
    return undefined;
  const at = words.indexOf("peer");
  const [near, far] = [words.slice(0, at), words.slice(at)];
  const netns = valueAfter(far, "netns") ?? "";
  return {
    device,
    mtu: Number(valueAfter(near, "mtu") ?? 1500),
    peer: valueAfter(far, "name") ?? "",
    peerMTU: Number(valueAfter(far, "mtu") ?? 1500),
    machine: netns.slice(netns.lastIndexOf("-") + 1),
  };
}

function plug(lab: Lab, name: string, { device, mtu, peer, peerMTU, machine }: Cable): Lab {
  const end = (on: string, own: string, size: number, far: { readonly machine: string; readonly device: string }) =>
    withDevice(lab.get(on) ?? EMPTY_MACHINE, {
      name: own,
      kind: "veth",
      hardware: `${on} ${own}`,
      mtu: size,
      up: false,
      addresses: [],
      peer: far,
    });
  return new Map(lab)
    .set(name, end(name, device, mtu, { machine, device: peer }))
    .set(machine, end(machine, peer, peerMTU, { machine: name, device }));
}
