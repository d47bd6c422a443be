// The public face of the simulator: everything outside `src/simulator` imports from here.
export type { ClusterDocument, OutsideHost } from "./api/cluster-document.ts";
export type { Diagnostic } from "./api/diagnostic.ts";
export type { KubeObject } from "./api/kinds.ts";
export type { ClusterState } from "./cluster/cluster-state.ts";
export { createCluster } from "./cluster/create.ts";
export { DEFAULT_WORLD } from "./cluster/default-world.ts";
export { type Flows, NO_FLOWS } from "./cluster/flows.ts";
export { explainTrace } from "./explain/explain-trace.ts";
export type { ExplainedTrace } from "./explain/explained-trace.ts";
export { traceText } from "./explain/trace-text.ts";
export { parseCIDR, parseIPAddress } from "./net/ip.ts";
export { getObject, putObject } from "./store/object-store.ts";
export { outcomeOf } from "./trace/outcome.ts";
export { parseDestination, parseSender } from "./trace/parse-flow.ts";
export { afterPath, send } from "./trace/send.ts";
export type { Destination, Disposition, Flow, Hop, Outcome, Path, Place, Sender, Step, Trace } from "./trace/trace.ts";
export { tracePacket } from "./trace/trace-packet.ts";
