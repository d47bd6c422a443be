import type { Settings } from "../../simulator/index.ts";
import { type Machine, withDevice } from "./machine.ts";

const REVERSE_PATH = ["off", "strict", "loose"] as const;

/** `sysctl -qw KEY=VALUE …` */
export function sysctlCommand(machine: Machine, words: readonly string[]): Machine | undefined {
  return words
    .filter((word) => word.includes("="))
    .reduce<Machine | undefined>((next, word) => {
      const [key = "", value = ""] = word.split("=");
      return next && afterSetting(next, key, Number(value));
    }, machine);
}

function afterSetting(machine: Machine, key: string, value: number): Machine | undefined {
  const [, name, setting] = /^net\.ipv4\.(?:conf|neigh)\.(.+)\.(\w+)$/.exec(key) ?? [];
  if (setting === "proxy_arp" && name !== undefined) return withProxyARP(machine, name, value === 1);
  if (setting === "proxy_delay") return machine;
  const settings = settingOf(setting === "rp_filter" ? setting : key, value);
  return settings && { ...machine, settings: { ...machine.settings, ...settings } };
}

function settingOf(key: string, value: number): Partial<Settings> | undefined {
  switch (key) {
    case "net.ipv4.ip_forward":
      return { forwarding: value === 1 };
    case "net.bridge.bridge-nf-call-iptables":
      return { bridgeNetfilter: value === 1 };
    case "net.ipv4.tcp_mtu_probing":
      return { mtuProbing: value > 0 };
    case "rp_filter":
      return { reversePath: REVERSE_PATH[value] ?? "off" };
    default:
      return undefined;
  }
}

function withProxyARP(machine: Machine, name: string, proxyARP: boolean): Machine {
  const device = machine.devices.get(name);
  return device ? withDevice(machine, { ...device, proxyARP }) : machine;
}
