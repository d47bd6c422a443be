import type { Listener } from "../../api/cluster-document.ts";
import type { HTTPProxy, HTTPRequest, HTTPResponse } from "../../api/http.ts";
import type { Pod } from "../../api/kinds.ts";
import { answerOf, httpServerOf } from "../../controllers/http-answer.ts";
import { listenersOf } from "../../controllers/images.ts";
import type { IPAddress } from "../../net/ip.ts";
import { getObject } from "../../store/object-store.ts";
import { healthAnswer, healthCheckedAt } from "../health-check.ts";
import { HEALTHZ_PORT } from "../listeners.ts";
import type { Cluster } from "../service-rules.ts";
import { outsideHostNamed } from "../underlay.ts";
import { routeByGateway } from "./gateway.ts";
import { routeByIngress } from "./ingress.ts";
import type { RoutingChoice } from "./routing.ts";

/** Whose process took a connection. */
export type ServerPlace =
  | { readonly kind: "pod"; readonly namespace: string; readonly name: string }
  | { readonly kind: "node"; readonly name: string }
  | { readonly kind: "outside"; readonly name: string };

/** What a process says to a request. */
export type Reply =
  | { readonly kind: "answer"; readonly response: HTTPResponse }
  /** It is a controller, and does one of these. */
  | { readonly kind: "routes"; readonly choices: readonly RoutingChoice[] }
  /** It speaks something else. */
  | { readonly kind: "not-http" };

/** A connection to a port, and the address that the process sees as its client. */
export type Connection = { readonly at: ServerPlace; readonly port: number; readonly source: IPAddress };

/** What the process at the other end of a TCP connection says to an HTTP request. */
export function replyTo(cluster: Cluster, connection: Connection, request: HTTPRequest): Reply {
  const { at, port, source } = connection;
  if (at.kind === "node") return nodeReply(cluster, at.name, port);
  const listener = listenersAt(cluster, at).find((each) => each.port === port && each.protocol === "TCP");
  const server = listener ? httpServerOf(listener) : undefined;
  switch (server?.kind) {
    case "answers":
      return { kind: "answer", response: answerOf(server.rules, request, { source, server: at.name }) };
    case "proxies":
      return { kind: "routes", choices: route(cluster, server, port, request) };
    default:
      return { kind: "not-http" };
  }
}

function route({ objects }: Cluster, { serves, controller }: HTTPProxy, port: number, request: HTTPRequest) {
  return serves === "ingress"
    ? routeByIngress(objects, controller, request)
    : routeByGateway(objects, controller, port, request);
}

function listenersAt({ document, objects }: Cluster, at: Exclude<ServerPlace, { kind: "node" }>): readonly Listener[] {
  if (at.kind === "outside") return outsideHostNamed(document, at.name)?.listens ?? [];
  const pod = getObject<Pod>(objects, { kind: "Pod", namespace: at.namespace, name: at.name });
  return pod ? listenersOf(document, pod) : [];
}

// kube-proxy tells of Services and of itself in plain HTTP; kubelet and API server speak TLS, and say so in plain HTTP.
function nodeReply(cluster: Cluster, node: string, port: number): Reply {
  const service = healthCheckedAt(cluster, port);
  if (service) return { kind: "answer", response: healthAnswer(cluster, node, service) };
  return { kind: "answer", response: port === HEALTHZ_PORT ? HEALTHY : WANTS_TLS };
}

const HEALTHY: HTTPResponse = { status: 200, body: "ok" };
const WANTS_TLS: HTTPResponse = { status: 400, body: "Client sent an HTTP request to an HTTPS server." };
