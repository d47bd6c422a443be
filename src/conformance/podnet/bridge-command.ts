import { parseIPAddress } from "../../simulator/index.ts";
import { type Machine, withDevice } from "./machine.ts";
import { valueAfter } from "./words.ts";

/** `bridge fdb append MAC dev D dst REMOTE` and `bridge link set dev D hairpin on|off`. */
export function bridgeCommand(machine: Machine, words: readonly string[]): Machine | undefined {
  const device = machine.devices.get(valueAfter(words, "dev") ?? "");
  if (!device) return undefined;
  if (words[0] === "link") return withDevice(machine, { ...device, hairpin: valueAfter(words, "hairpin") === "on" });
  const remote = parseIPAddress(valueAfter(words, "dst") ?? "");
  const { tunnel } = device;
  if (words[0] !== "fdb" || words[1] !== "append" || remote === undefined || !tunnel) return undefined;
  const fdb = [...tunnel.fdb, { hardware: words[2] ?? "", remote }];
  return withDevice(machine, { ...device, tunnel: { ...tunnel, fdb } });
}
