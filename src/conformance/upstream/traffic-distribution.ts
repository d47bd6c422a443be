import { type Endpoint, withTrafficHints } from "../../simulator/index.ts";
import type { UnitResult } from "../replay.ts";

/** The EndpointSlice controller's own table of the hints it writes for `trafficDistribution`. */
export type DistributionTable = {
  readonly suite: "trafficdist";
  readonly testFunc: string;
  readonly cases: readonly (Slices & {
    readonly name: string;
    readonly trafficDistribution?: string | null;
    readonly want: Slices;
  })[];
};
type Slices = { readonly [K in (typeof LISTS)[number]]?: readonly { readonly endpoints: readonly Endpoint[] }[] };

const LISTS = ["slicesToCreate", "slicesToUpdate", "slicesUnchanged"] as const;

/** Replays the table; a unit is a Service. A slice counts as the same wherever the controller lists it. */
export function replayDistributionTable({ testFunc, cases }: DistributionTable): readonly UnitResult[] {
  return cases.map(({ name, trafficDistribution, want, ...given }, index): UnitResult => {
    const unit = `upstream/trafficdist/${testFunc} ${index + 1}: ${name}`;
    const hinted = endpointsOf(given).map((endpoint) => withTrafficHints(trafficDistribution ?? undefined, endpoint));
    const [ours, theirs] = [shown(hinted), shown(endpointsOf(want))];
    return ours === theirs ? { unit, passed: true } : { unit, passed: false, reason: `${ours}, recorded ${theirs}` };
  });
}

function endpointsOf(slices: Slices): readonly Endpoint[] {
  return LISTS.flatMap((list) => slices[list] ?? []).flatMap(({ endpoints }) => endpoints);
}

function shown(endpoints: readonly Endpoint[]): string {
  return endpoints
    .map(({ addresses, hints = {} }) => `${addresses[0]} zones ${names(hints.forZones)} nodes ${names(hints.forNodes)}`)
    .sort()
    .join("; ");
}

const names = (list: readonly { readonly name: string }[] = []): string =>
  list.map(({ name }) => name).join(",") || "-";
