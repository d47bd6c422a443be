import { type ClusterState, kubectl, settle } from "../src/simulator/index.ts";

/** The cluster after some actions. */
export type Later = {
  readonly state: ClusterState;
  /** The first action that could not be done, and what was said to it. */
  readonly failure?: string;
};

const WAIT = /^wait (\d+)s$/;

/** Lets things happen to a cluster: `kubectl …` and `wait 30s`, one after the other. */
export function later(state: ClusterState, actions: readonly string[]): Later {
  return actions.reduce<Later>((at, action) => (at.failure === undefined ? act(at.state, action) : at), { state });
}

function act(state: ClusterState, action: string): Later {
  const [, seconds] = WAIT.exec(action) ?? [];
  if (seconds !== undefined) return { state: settle({ ...state, time: state.time + Number(seconds) }) };
  const { exit, stderr, state: next } = kubectl(state, action);
  return exit === 0 ? { state: next } : { state, failure: `\`${action}\` could not be done: ${stderr.trim()}` };
}

/** `After kubectl delete pod -l app=web:` */
export function afterWords(actions: readonly string[]): string {
  return actions.length === 0 ? "" : `After \`${actions.join("`, `")}\`: `;
}
