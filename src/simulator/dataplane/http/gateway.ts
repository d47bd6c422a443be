import type { GatewayListener, HTTPRoute, HTTPRouteMatch, HTTPRouteRule, HTTPValueMatch } from "../../api/gateway.ts";
import type { HTTPRequest } from "../../api/http.ts";
import { gatewaysOf, parentsOf } from "../../controllers/gateways.ts";
import { hostOf, pathOf } from "../../controllers/http-answer.ts";
import type { ObjectStore } from "../../store/object-store.ts";
import { choicesOfRule } from "./gateway-backends.ts";
import { closeness, hasPrefix, intersect, isHostBelow } from "./match.ts";
import { type RoutingChoice, UNROUTED } from "./routing.ts";

/** A match of a rule that fits the request, and the name by which its route was found. */
type Candidate = {
  readonly route: HTTPRoute;
  readonly hostname: string | undefined;
  readonly rule: HTTPRouteRule;
  readonly match: HTTPRouteMatch;
  readonly at: string;
};

/**
 * What a controller of the Gateway API does with a request that came in by a port: the listener whose hostname is the
 * closest, and of the routes attached to it the rule that says most closely which requests it means; else 404 (S-810).
 */
// MODEL: the controller's Pod listens on the ports of its Gateways' listeners; some products make a Pod for each Gateway.
export function routeByGateway(
  objects: ObjectStore,
  controller: string,
  port: number,
  request: HTTPRequest,
): readonly RoutingChoice[] {
  const host = hostOf(request);
  const listeners = gatewaysOf(objects, controller).flatMap((gateway) =>
    gateway.spec.listeners.filter((listener) => takes(listener, port, host)).map((listener) => ({ gateway, listener })),
  );
  const [open] = listeners.sort((a, b) => closeness(b.listener.hostname) - closeness(a.listener.hostname));
  if (!open) return UNROUTED;
  const candidates = parentsOf(objects, open.gateway, open.listener).flatMap((route) =>
    candidatesOf(route, open.listener, request),
  );
  const [best] = candidates.sort(byCloseness);
  return best ? choicesOfRule(objects, best.route, best.rule, best.at) : UNROUTED;
}

function takes({ protocol, port: own, hostname }: GatewayListener, port: number, host: string): boolean {
  return protocol === "HTTP" && own === port && (hostname === undefined || isHostBelow(hostname, host));
}

function candidatesOf(route: HTTPRoute, { hostname }: GatewayListener, request: HTTPRequest): readonly Candidate[] {
  const names = (route.spec.hostnames ?? []).filter((name) => hostname === undefined || intersect(name, hostname));
  const fitting = names.filter((name) => isHostBelow(name, hostOf(request)));
  if ((route.spec.hostnames ?? []).length > 0 && fitting.length === 0) return [];
  const [closest] = fitting.sort((a, b) => closeness(b) - closeness(a));
  return (route.spec.rules ?? []).flatMap((rule, i) =>
    (rule.matches ?? [{}])
      .filter((match) => fits(match, request))
      .map((match) => ({ route, hostname: closest, rule, match, at: `spec.rules[${i}]` })),
  );
}

function fits({ path, method, headers = [], queryParams = [] }: HTTPRouteMatch, request: HTTPRequest): boolean {
  const query = new Map(queryOf(request));
  const sent = new Map(Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  return (
    fitsPath(path, pathOf(request)) &&
    (method === undefined || method === request.method) &&
    headers.every((header) => isExact(header) && sent.get(header.name.toLowerCase()) === header.value) &&
    queryParams.every((param) => isExact(param) && query.get(param.name) === param.value)
  );
}

/** A regular expression fits nothing here: see the page of limits. */
const isExact = ({ type = "Exact" }: HTTPValueMatch): boolean => type === "Exact";

function fitsPath(
  { type = "PathPrefix", value = "/" }: NonNullable<HTTPRouteMatch["path"]> = {},
  asked: string,
): boolean {
  switch (type) {
    case "Exact":
      return asked === value;
    case "PathPrefix":
      return hasPrefix(asked, value);
    case "RegularExpression":
      return false;
  }
}

function queryOf({ path }: HTTPRequest): readonly (readonly [string, string])[] {
  const [, query = ""] = path.split("?");
  return query.split("&").map((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return [name, value];
  });
}

/** The order of the Gateway API: hostname, exact path, longest path, method, headers, query; then as they are listed. */
function byCloseness(a: Candidate, b: Candidate): number {
  const ranks = [a, b].map(({ hostname, match: { path, method, headers = [], queryParams = [] } }) => [
    closeness(hostname),
    Number(path?.type === "Exact"),
    (path?.value ?? "/").length,
    Number(method !== undefined),
    headers.length,
    queryParams.length,
  ]);
  const [first = [], second = []] = ranks;
  return first.map((rank, i) => (second[i] ?? 0) - rank).find((difference) => difference !== 0) ?? 0;
}
