import type { JsonObject } from "../../manifest/document.ts";
import { itemsOf, objectOf, type RuleFailure, textOf } from "./rule.ts";

/** The rules of a Gateway about its listeners and addresses, beside its schema. */
export function gatewayFailures(spec: JsonObject): readonly RuleFailure[] {
  const listeners = itemsOf(spec, "listeners", "spec").map(([, listener]) => listener);
  const failing = LISTENER_RULES.filter(({ holds }) => !holds(listeners));
  return [
    ...failing.map(({ message }) => ({ path: "spec.listeners", value: spec.listeners ?? null, message })),
    ...itemsOf(spec, "listeners", "spec").flatMap(([path, listener]) => certificateFailures(listener, path)),
    ...addressFailures(spec),
  ];
}

type ListenerRule = { readonly message: string; readonly holds: (listeners: readonly JsonObject[]) => boolean };

const speaks = (listener: JsonObject, protocols: RegExp): boolean => protocols.test(textOf(listener, "protocol"));
const modeOf = (listener: JsonObject): string => textOf(objectOf(listener, "tls") ?? {}, "mode");

const LISTENER_RULES: readonly ListenerRule[] = [
  {
    message: "tls must not be specified for protocols ['HTTP', 'TCP', 'UDP']",
    holds: (all) => all.every((listener) => !speaks(listener, /^(HTTP|TCP|UDP)$/i) || !objectOf(listener, "tls")),
  },
  {
    message: "tls mode must be Terminate for protocol HTTPS",
    holds: (all) => all.every((listener) => !speaks(listener, /^HTTPS$/i) || modeOf(listener) !== "Passthrough"),
  },
  {
    message: "tls mode must be set for protocol TLS",
    holds: (all) => all.every((listener) => !speaks(listener, /^TLS$/i) || modeOf(listener) !== ""),
  },
  {
    message: "hostname must not be specified for protocols ['TCP', 'UDP']",
    holds: (all) => all.every((listener) => !speaks(listener, /^(TCP|UDP)$/i) || textOf(listener, "hostname") === ""),
  },
  {
    message: "Listener name must be unique within the Gateway",
    holds: (all) => areDistinct(all.map((listener) => textOf(listener, "name"))),
  },
  {
    message: "Combination of port, protocol and hostname must be unique for each listener",
    holds: (all) => areDistinct(all.map(({ port, protocol, hostname }) => JSON.stringify([port, protocol, hostname]))),
  },
];

const areDistinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

function certificateFailures(listener: JsonObject, path: string): readonly RuleFailure[] {
  const tls = objectOf(listener, "tls");
  if (!tls || textOf(tls, "mode") !== "Terminate") return [];
  const given = itemsOf(tls, "certificateRefs", "").length + Object.keys(objectOf(tls, "options") ?? {}).length;
  const message = "certificateRefs or options must be specified when mode is Terminate";
  return given > 0 ? [] : [{ path: `${path}.tls`, value: tls, message }];
}

function addressFailures(spec: JsonObject): readonly RuleFailure[] {
  const addresses = itemsOf(spec, "addresses", "spec").map(([, address]) => address);
  return ["IPAddress", "Hostname"].flatMap((type) => {
    const values = addresses
      .filter((address) => textOf(address, "type") === type)
      .map((address) => textOf(address, "value"));
    const given = values.filter((value) => value !== "");
    if (areDistinct(given)) return [];
    return [{ path: "spec.addresses", value: spec.addresses ?? null, message: `${type} values must be unique` }];
  });
}
