import type { ProxiedPort } from "../../../dataplane/proxied-port.ts";
import { hostPrefix, type IPAddress } from "../../../net/ip.ts";
import type { Match, Rule, Table, Target } from "./rule.ts";

export function rule(table: Table, chain: string, matches: readonly Match[], target?: Target): Rule {
  return { table, chain, matches, target };
}

export const jump = (chain: string): Target => ({ kind: "jump", chain });
export const comment = (text: string): Match => ({ kind: "comment", text });
export const isNew: Match = { kind: "state", states: "NEW" };

/** What is sent to a port of one address. */
export function calls({ protocol }: ProxiedPort, address: IPAddress, port: number, text: string): readonly Match[] {
  const destination: Match = { kind: "destination", prefix: hostPrefix(address) };
  return [destination, { kind: "protocol", protocol }, comment(text), { kind: "module", protocol, port }];
}
