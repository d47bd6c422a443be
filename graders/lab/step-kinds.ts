import type { Step } from "../../src/simulator/index.ts";

/** Every kind of step that a check of the kind `path` may name: the compiler asks for the missing ones. */
const KINDS: Readonly<Record<Step["kind"], true>> = {
  send: true,
  receive: true,
  route: true,
  "no-route": true,
  bridge: true,
  dnat: true,
  snat: true,
  "un-nat": true,
  reject: true,
  drop: true,
  "drop-unallocated": true,
  encapsulate: true,
  decapsulate: true,
  "pick-node": true,
  "host-port": true,
  proxy: true,
  policy: true,
  listen: true,
  "too-big": true,
  unanswered: true,
};

export const STEP_KINDS: readonly string[] = Object.keys(KINDS);
