import type { HTTPResponse } from "../../api/http.ts";
import type { ObjectRef } from "../../api/object-ref.ts";
import type { Socket } from "../../net/packet.ts";

/** A field that somebody wrote, and the rule by which it acts. */
export type Field = { readonly object: ObjectRef; readonly path: string; readonly rule: string };

/**
 * One thing that a controller does with a request, and with what share of such requests; the shares of all choices add up
 * to 1. It passes the request on to an endpoint, over a connection of its own, or answers it itself.
 */
export type RoutingChoice = { readonly share: number; readonly because: Field | undefined } & (
  | { readonly kind: "pass-on"; readonly service: ObjectRef; readonly to: Socket }
  | { readonly kind: "answer"; readonly response: HTTPResponse }
);

/** Nothing that the controller serves fits the request. */
export const UNROUTED: readonly RoutingChoice[] = [answering(404, "404: no rule fits this request", undefined)];

export function answering(status: number, body: string, because: Field | undefined): RoutingChoice {
  return { kind: "answer", share: 1, response: { status, body }, because };
}

/** The choices with so much of their share. */
export function scaled(choices: readonly RoutingChoice[], share: number): readonly RoutingChoice[] {
  return choices.map((choice) => ({ ...choice, share: choice.share * share }));
}
