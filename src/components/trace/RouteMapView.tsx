import type { CSSProperties, ReactNode } from "react";
import type { ExplainedHop, ExplainedPath } from "../../simulator/index.ts";
import { Mark } from "../marks/Mark.tsx";
import { OUTCOMES } from "../marks/outcomes.ts";
import { PacketTag } from "./PacketTag.tsx";
import styles from "./route-map.module.css";
import type { RouteMap } from "./route-map.ts";
import { Shape } from "./Shape.tsx";

type Props = {
  readonly map: RouteMap;
  readonly hops: readonly ExplainedHop[];
  /** The hop that is shown. */
  readonly at: number;
  /** How many hops lead there; what comes after leads back. */
  readonly there: number;
  readonly outcome: ExplainedPath["outcome"];
  readonly onHop: (hop: number) => void;
};

/** The line the packet takes, with a button for every station, nodes as boxes around them, and the packet below. */
export function RouteMapView({ map, hops, at, there, outcome, onHop }: Props): ReactNode {
  const { stations, bands, positions } = map;
  const here = positions[at] ?? 0;
  const ended = at >= there - 1;
  const end = positions[there - 1];
  const grid = { "--stations": stations.length, "--here": here } as CSSProperties;
  return (
    <div className={styles.map} style={grid}>
      {bands.map(({ node, first, last }) => (
        <div key={`${node} ${first}`} className={styles.band} style={{ gridColumn: `${first + 1} / ${last + 2}` }}>
          <span>{node}</span>
        </div>
      ))}
      {stations.map(({ key, label, kind }, index) => (
        <button
          key={key}
          type="button"
          className={styles.station}
          style={{ gridColumn: index + 1 }}
          data-passed={positions.slice(0, at + 1).includes(index)}
          data-outcome={ended && index === end ? outcome : undefined}
          aria-current={index === here ? "step" : undefined}
          aria-label={key}
          onClick={() => onHop(hopAt(positions, index, at))}
        >
          <span className={styles.sign}>
            <Shape kind={kind} />
            {ended && index === end && (
              <span className={styles.end}>
                <Mark name={OUTCOMES[outcome].mark} />
              </span>
            )}
          </span>
          {kind !== "node" && <span className={styles.label}>{label}</span>}
        </button>
      ))}
      {/* The answer is a packet of its own, and nobody has changed it yet. */}
      <PacketTag hop={hops[at]} previous={at === there ? undefined : hops[at - 1]} />
    </div>
  );
}

/** The hop at a station that is nearest to the one shown, so that a click on the way back stays on the way back. */
function hopAt(positions: readonly number[], station: number, at: number): number {
  const hops = positions.flatMap((position, hop) => (position === station ? [hop] : []));
  return hops.reduce((best, hop) => (Math.abs(hop - at) < Math.abs(best - at) ? hop : best), hops[0] ?? 0);
}
