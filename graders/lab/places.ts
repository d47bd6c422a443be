import { type Destination, parseDestination, parseSender, type Sender } from "../../src/simulator/index.ts";

/** Every Pod of a namespace with some labels: `pod/shop/app=web,tier=front`. */
export type PodsWithLabels = {
  readonly kind: "pods";
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
};

/** Who sends, as a lab writes it: one place, or Pods by their labels. */
export type Senders = { readonly kind: "one"; readonly sender: Sender } | PodsWithLabels;

/** Where to: one place, or a port of Pods by their labels. */
export type Destinations =
  | { readonly kind: "one"; readonly destination: Destination }
  | (PodsWithLabels & { readonly port: number });

export type Readable<T> =
  | { readonly kind: "parsed"; readonly value: T }
  | { readonly kind: "unreadable"; readonly message: string };

const PODS = /^pod\/([a-z0-9][-a-z0-9]*)\/([^:=,]+=[^:=,]*(?:,[^:=,]+=[^:=,]*)*)(?::(\d+))?$/;
const MORE = "or, for Pods by their labels, pod/NAMESPACE/KEY=VALUE";

/** `pod/default/client`, `pod/default/app=web`, `node/node1`, `outside/user` */
export function readSenders(text: string): Readable<Senders> {
  const [, namespace, pairs, port] = PODS.exec(text) ?? [];
  if (namespace !== undefined && pairs !== undefined && port === undefined)
    return { kind: "parsed", value: { kind: "pods", namespace, labels: labelsIn(pairs) } };
  const parsed = parseSender(text);
  return parsed.kind === "parsed"
    ? { kind: "parsed", value: { kind: "one", sender: parsed.value } }
    : { kind: "unreadable", message: withMore(parsed.message, MORE) };
}

/** What `parseDestination` reads, and `pod/default/app=web:80` */
export function readDestinations(text: string): Readable<Destinations> {
  const [, namespace, pairs, port] = PODS.exec(text) ?? [];
  if (namespace !== undefined && pairs !== undefined && port !== undefined)
    return { kind: "parsed", value: { kind: "pods", namespace, labels: labelsIn(pairs), port: Number(port) } };
  const parsed = parseDestination(text);
  return parsed.kind === "parsed"
    ? { kind: "parsed", value: { kind: "one", destination: parsed.value } }
    : { kind: "unreadable", message: withMore(parsed.message, `${MORE}:PORT`) };
}

/** What a check says of a place must be readable: the loader has seen to it. */
export function read<T>(readable: Readable<T>): T {
  if (readable.kind === "unreadable") throw new Error(readable.message);
  return readable.value;
}

function labelsIn(pairs: string): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.split(",").map((pair) => pair.split("=") as [string, string]));
}

const withMore = (message: string, more: string): string => message.replace(/\.$/, `, ${more}.`);
