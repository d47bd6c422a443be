import { type Flow, type Path, parseIPAddress, traceInNetwork } from "../../simulator/index.ts";
import type { Replay } from "../replay.ts";
import { differenceFrom, type Replayed } from "./compare.ts";
import { type FaultTest, phasesOf } from "./phases.ts";
import { hostName, podnetNetwork } from "./podnet-network.ts";
import type { PodnetRecording, PodnetTest } from "./recording.ts";
import { setUp } from "./set-up.ts";
import { afterLine, type Lab } from "./shell.ts";

/** Replays one recording of packets on a Pod network, healthy or broken: a unit is a test. */
export const replayPodnet: Replay = (recording) => {
  const { configuration, commands, masquerade_commands = [], tests } = recording as PodnetRecording;
  const script = commands ?? setUp(configuration);
  const healthy = script && afterLines(new Map(), script);
  const masquerading = healthy && afterLines(healthy, masquerade_commands);
  return faultsOf(tests)
    .flatMap(phasesOf)
    .map((phase) => {
      const unit = `podnet/${configuration} ${phase.test.test}, ${phase.test.method.trim()}`;
      const reason = outcomeOn(isMasqueraded(phase) ? masquerading : healthy, phase);
      return reason === undefined ? { unit, passed: true } : { unit, passed: false, reason };
    });
};

// What cannot be followed counts as failed, and the next test is replayed all the same.
function outcomeOn(lab: Lab | undefined, { test, commands }: FaultTest): string | undefined {
  if (!lab) return "unknown configuration";
  try {
    return judge(afterLines(lab, commands), test);
  } catch (error) {
    return `crashed: ${error}`;
  }
}

const afterLines = (lab: Lab, lines: readonly string[]): Lab => lines.reduce(afterLine, lab);

// The basic tests run twice, the second time with the platform's masquerade rules in place.
const isMasqueraded = ({ test }: FaultTest): boolean => test.test.endsWith("platform masquerade");

// Without a fault each test has a network of its own.
function faultsOf(tests: readonly PodnetTest[]): readonly (readonly PodnetTest[])[] {
  const faults = new Map<string, PodnetTest[]>();
  for (const [i, test] of tests.entries()) {
    const key = test.fault ?? `test ${i}`;
    faults.set(key, [...(faults.get(key) ?? []), test]);
  }
  return [...faults.values()];
}

function judge(lab: Lab, test: PodnetTest): string | undefined {
  const [address = "", port = "0"] = test.to.split(":");
  const to = parseIPAddress(address);
  if (to === undefined) return `no address to probe: ${test.to}`;
  const network = podnetNetwork(lab);
  const ask = (flow: Pick<Flow, "protocol" | "payload" | "answer" | "cut">): Path | undefined =>
    traceInNetwork(
      network,
      {
        ...flow,
        from: { kind: "node", name: test.from },
        to: { kind: "socket", socket: { address: to, port: Number(port) } },
      },
      hostName(test.from),
      { address: to, port: Number(port) },
    ).paths[0];
  const [opening, whole] = questionsOf(test).map(ask);
  if (!opening || !whole) return "no path";
  return differenceFrom(test, { opening, whole } satisfies Replayed);
}

const PING_PAYLOAD = 56;

/** The first packet alone, and all that the test sent. */
function questionsOf({ method, up = 0, down = 0 }: PodnetTest) {
  if (method === "tcp") {
    const tcp = { protocol: "TCP", payload: 0 } as const;
    return [tcp, { ...tcp, payload: up, answer: down }];
  }
  const payload = Number(/-s (\d+)/.exec(method)?.[1] ?? PING_PAYLOAD);
  const cut = method.includes("-M dont")
    ? ("by-routers" as const)
    : method.includes("-M do")
      ? ("never" as const)
      : undefined;
  const ping = { protocol: "ICMP", payload, ...(cut === undefined ? {} : { cut }) } as const;
  return [ping, ping];
}
