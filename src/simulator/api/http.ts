import type { CIDR } from "../net/ip.ts";

/** A request as a client makes it. */
export type HTTPRequest = {
  readonly method: string;
  /** The Host header: with the port, unless that is 80. Left out: the address that is called. */
  readonly host?: string;
  /** Begins with a slash; a query may follow. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type HTTPResponse = { readonly status: number; readonly body: string };

/** What a process says to HTTP requests; `none` speaks something else. */
export type HTTPServer =
  | { readonly kind: "none" }
  /** The first rule that fits answers; where none does, 404. */
  | { readonly kind: "answers"; readonly rules: readonly HTTPRule[] }
  | HTTPProxy;

/** A controller that passes requests on as Ingresses, or Gateways and their routes, tell it: those of its classes. */
export type HTTPProxy = {
  readonly kind: "proxies";
  readonly serves: "ingress" | "gateway";
  /** As an IngressClass or a GatewayClass names it: `k8s.io/ingress-nginx`. */
  readonly controller: string;
};

/** An answer to some requests. What is left out fits every request. */
export type HTTPRule = {
  /** `/healthz` is that path, `/api/*` every path that begins with `/api/`. */
  readonly path: string;
  /** The Host header, without a port. */
  readonly host?: string;
  /** Where the request must come from: the address that the process sees. */
  readonly from?: readonly CIDR[];
  readonly status: number;
  /** `{server}`, `{source}`, `{host}` and `{path}` stand for what the request brought. */
  readonly body: string;
};
