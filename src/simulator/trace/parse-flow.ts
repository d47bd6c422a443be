import type { HTTPRequest } from "../api/http.ts";
import { parseIPAddress } from "../net/ip.ts";
import type { Destination, Sender, ServiceAddress } from "./trace.ts";

/** What a text means, or one sentence that says which forms are understood. */
export type Parsed<T> =
  | { readonly kind: "parsed"; readonly value: T }
  | { readonly kind: "unreadable"; readonly message: string };

const SENDER_FORMS = "pod/NAMESPACE/NAME, node/NAME or outside/NAME";
const DESTINATION_FORMS = [
  "ADDRESS:PORT",
  "service/NAMESPACE/NAME:PORT",
  "nodeport/NAMESPACE/NAME:PORT@NODE",
  "loadbalancer/NAMESPACE/NAME:PORT",
  "pod/NAMESPACE/NAME:PORT",
  "node/NAME:PORT",
  "HOST:PORT",
  "http://HOST[:PORT]/",
].join(", ");

const NAME = "[a-z0-9](?:[-.a-z0-9]*[a-z0-9])?";
const SERVICE_PORT = "[a-z0-9][-a-z0-9]*";
const SERVICE = new RegExp(`^(service|loadbalancer)/(${NAME})/(${NAME}):(${SERVICE_PORT})$`);
const NODE_PORT = new RegExp(`^nodeport/(${NAME})/(${NAME}):(${SERVICE_PORT})@(${NAME})$`);
const POD = new RegExp(`^pod/(${NAME})/(${NAME}):(\\d+)$`);
const NODE = new RegExp(`^node/(${NAME}):(\\d+)$`);
const SOCKET = /^(?:\[([^\]]+)\]|([^:]+)):(\d+)$/;
const HOST = new RegExp(`^(${NAME}\\.?):(\\d+)$`, "i");
/** No name ends so, but a mistyped address does. */
const ENDS_IN_DIGITS = /(^|\.)\d+\.?$/;
const URL_FORM = /^(https?):\/\/(\[[^\]]+\]|[^:/?#]+)(?::(\d+))?([/?][^#]*)?(?:#.*)?$/i;
const URL_PORTS: Readonly<Record<string, string>> = { http: "80", https: "443" };
const SENDER = new RegExp(`^(?:pod/(${NAME})/(${NAME})|(node|outside)/(${NAME}))$`);

/** Who sends: `pod/default/client`, `node/node1`, `outside/user`. */
export function parseSender(text: string): Parsed<Sender> {
  const [, namespace, pod, kind, name] = SENDER.exec(text) ?? [];
  if (namespace !== undefined && pod !== undefined) return parsed({ kind: "pod", namespace, name: pod });
  if ((kind === "node" || kind === "outside") && name !== undefined) return parsed({ kind, name });
  return unreadable(text, "a sender", SENDER_FORMS);
}

/** Where to: an address, a host name or a URL, or one of the addresses of a Service, a Pod or a node. ICMP takes any port, 0 too. */
export function parseDestination(text: string): Parsed<Destination> {
  return (
    service(text) ??
    nodePort(text) ??
    podPort(text) ??
    nodeAddress(text) ??
    url(text) ??
    socket(text) ??
    host(text) ??
    unreadable(text, "a destination", DESTINATION_FORMS)
  );
}

function service(text: string): Parsed<Destination> | undefined {
  const [, form, namespace, name, port] = SERVICE.exec(text) ?? [];
  if (namespace === undefined || name === undefined || port === undefined) return undefined;
  const at: ServiceAddress = { kind: form === "service" ? "cluster-ip" : "load-balancer" };
  return parsed({ kind: "service", namespace, name, port, at });
}

function nodePort(text: string): Parsed<Destination> | undefined {
  const [, namespace, name, port, node] = NODE_PORT.exec(text) ?? [];
  if (namespace === undefined || name === undefined || port === undefined || node === undefined) return undefined;
  return parsed({ kind: "service", namespace, name, port, at: { kind: "node-port", node } });
}

function podPort(text: string): Parsed<Destination> | undefined {
  const [, namespace, name, digits] = POD.exec(text) ?? [];
  const port = portNumber(digits);
  if (namespace === undefined || name === undefined || port === undefined) return undefined;
  return parsed({ kind: "pod", namespace, name, port });
}

function nodeAddress(text: string): Parsed<Destination> | undefined {
  const [, name, digits] = NODE.exec(text) ?? [];
  const port = portNumber(digits);
  return name === undefined || port === undefined ? undefined : parsed({ kind: "node", name, port });
}

function socket(text: string): Parsed<Destination> | undefined {
  const [, bracketed, plain, digits] = SOCKET.exec(text) ?? [];
  const address = parseIPAddress(bracketed ?? plain ?? "");
  const port = portNumber(digits);
  if (address === undefined || port === undefined) return undefined;
  return parsed({ kind: "socket", socket: { address, port } });
}

/**
 * What a client asks for at a URL, as curl does. Undefined for anything else, and for `https`: of that the connection alone
 * is simulated.
 */
export function parseRequest(text: string): HTTPRequest | undefined {
  const [, scheme = "", name = "", port = "80", path = "/"] = URL_FORM.exec(text) ?? [];
  if (scheme.toLowerCase() !== "http") return undefined;
  const host = port === "80" ? name : `${name}:${port}`;
  return { method: "GET", host, path: path.startsWith("/") ? path : `/${path}` };
}

/** The host of a URL, be it an address or a name; the path is the server's business. */
function url(text: string): Parsed<Destination> | undefined {
  const [, scheme = "", name = "", port = URL_PORTS[scheme.toLowerCase()]] = URL_FORM.exec(text) ?? [];
  return scheme === "" ? undefined : (socket(`${name}:${port}`) ?? host(`${name}:${port}`));
}

function host(text: string): Parsed<Destination> | undefined {
  const [, name, digits] = HOST.exec(text) ?? [];
  const port = portNumber(digits);
  if (name === undefined || port === undefined || ENDS_IN_DIGITS.test(name)) return undefined;
  return parsed({ kind: "name", host: name, port });
}

function portNumber(digits: string | undefined): number | undefined {
  const port = Number(digits ?? Number.NaN);
  return port >= 0 && port <= 65535 ? port : undefined;
}

const parsed = <T>(value: T): Parsed<T> => ({ kind: "parsed", value });

function unreadable<T>(text: string, what: string, forms: string): Parsed<T> {
  return { kind: "unreadable", message: `"${text}" is not ${what}: write ${forms}.` };
}
