// The public face of the simulator: everything outside `src/simulator` imports from here.
export type { ClusterDocument } from "./api/cluster-document.ts";
export type { Diagnostic } from "./api/diagnostic.ts";
export type { ExplainedTrace } from "./explain/explained-trace.ts";
