import { type ExplainedTrace, explainTrace, type Trace, tracePacket } from "../../src/simulator/index.ts";
import type { Probe } from "../lab/check.ts";
import type { Observed } from "../world.ts";
import { type Finding, firstFailing } from "./finding.ts";
import { flowsOf, nobody } from "./packets.ts";

/** A packet on its way, and how to speak of it. */
export type Sent = { readonly trace: Trace; readonly explained: ExplainedTrace };

/** Sends every packet that a probe stands for and judges each; all must pass. Without a sender none does. */
export function eachPacket({ state }: Observed, probe: Probe, wanted: string, judge: (sent: Sent) => Finding): Finding {
  const [first, ...rest] = flowsOf(state, probe).map((flow) => {
    const trace = tracePacket(state, flow);
    return judge({ trace, explained: explainTrace(state, trace) });
  });
  return first ? firstFailing([first, ...rest]) : { passed: false, wanted, observed: nobody(state, probe), facts: [] };
}

/** `TCP from Pod default/client to Service default/web port 80 (10.96.3.7:80)` */
export function packetName({ protocol, from, to }: ExplainedTrace): string {
  return `${protocol} from ${from} to ${to}`;
}
