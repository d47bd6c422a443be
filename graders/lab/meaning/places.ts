import { parseCIDR } from "../../../src/simulator/index.ts";
import type { Check, MatrixCheck, PathCheck } from "../check.ts";
import type { Lab } from "../lab.ts";
import { readDestinations, readSenders } from "../places.ts";
import { STEP_KINDS } from "../step-kinds.ts";
import { checksOf, listed, type Misfit, type Placed, placed } from "./misfit.ts";

/** Every sender, destination, range and step that the lab names can be read. */
export function placeMisfits(lab: Lab): readonly Misfit[] {
  return [
    ...placed("symptoms", lab.symptoms).flatMap(({ path, value }) => endMisfits(path, value)),
    ...checksOf(lab).flatMap(checkMisfits),
  ];
}

function checkMisfits({ path, value: check }: Placed<Check>): readonly Misfit[] {
  switch (check.kind) {
    case "probe":
      return [...endMisfits(path, check), ...(check.control ? endMisfits(`${path}.control`, check.control) : [])];
    case "dns":
      return senderMisfits(`${path}.from`, check.from);
    case "distribution":
      return [
        ...endMisfits(path, check),
        ...placed(`${path}.shares`, check.shares).flatMap((share) =>
          senderMisfits(`${share.path}.pods`, share.value.pods),
        ),
      ];
    case "source-ip":
      return [...endMisfits(path, check), ...sourceMisfits(`${path}.source`, check.source)];
    case "path":
      return [...endMisfits(path, check), ...stepMisfits(path, check)];
    case "matrix":
      return matrixMisfits(path, check);
    case "answer":
      return check.outcomeOf ? endMisfits(`${path}.outcomeOf`, check.outcomeOf) : [];
    case "network-model":
    case "state":
    case "admission":
      return [];
  }
}

function endMisfits(path: string, { from, to }: { readonly from: string; readonly to: string }): readonly Misfit[] {
  return [...senderMisfits(`${path}.from`, from), ...destinationMisfits(`${path}.to`, to)];
}

function senderMisfits(path: string, text: string): readonly Misfit[] {
  const parsed = readSenders(text);
  return parsed.kind === "unreadable" ? [{ path, message: parsed.message }] : [];
}

function destinationMisfits(path: string, text: string): readonly Misfit[] {
  const parsed = readDestinations(text);
  return parsed.kind === "unreadable" ? [{ path, message: parsed.message }] : [];
}

function sourceMisfits(path: string, source: string): readonly Misfit[] {
  if (source === "sender" || source === "node" || parseCIDR(source)) return [];
  return [{ path, message: `"${source}" is no source: write sender, node, or a range like 198.51.100.0/24` }];
}

function stepMisfits(path: string, { crosses, avoids }: PathCheck): readonly Misfit[] {
  return [...crosses, ...avoids]
    .filter(({ step }) => step !== undefined && !STEP_KINDS.includes(step))
    .map(({ step }) => ({ path, message: `${step} is no kind of step: ${listed(STEP_KINDS)}` }));
}

/** A pair that is allowed must be one of the matrix. */
function matrixMisfits(path: string, { from, to, allow }: MatrixCheck): readonly Misfit[] {
  const strangers = Object.entries(allow).flatMap(([sender, destinations]) => [
    ...(from.includes(sender) ? [] : [`allow names the sender ${sender}, which is not under from: ${listed(from)}`]),
    ...destinations
      .filter((destination) => !to.includes(destination))
      .map((destination) => `allow names ${destination}, which is not under to: ${listed(to)}`),
  ]);
  return [
    ...placed(`${path}.from`, from).flatMap((sender) => senderMisfits(sender.path, sender.value)),
    ...placed(`${path}.to`, to).flatMap((destination) => destinationMisfits(destination.path, destination.value)),
    ...strangers.map((message) => ({ path: `${path}.allow`, message })),
  ];
}
