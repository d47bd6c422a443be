import type { CSSProperties, ReactNode } from "react";
import type { RouteMap } from "./route-map.ts";
import styles from "./trace.module.css";

type Props = {
  readonly map: RouteMap;
  /** The hop that is shown. */
  readonly at: number;
  /** How many hops lead there; what comes after leads back. */
  readonly there: number;
  readonly outcome: string;
  readonly onHop: (hop: number) => void;
};

/** The line the packet takes, with a button for every station; nodes are the boxes around them. */
export function RouteMapView({ map, at, there, outcome, onHop }: Props): ReactNode {
  const { stations, bands, positions } = map;
  const here = positions[at] ?? 0;
  const back = at >= there;
  const grid = { "--stations": stations.length, "--here": here } as CSSProperties;
  return (
    <div className={styles.map} style={grid} data-back={back}>
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
          data-kind={kind}
          data-passed={positions.slice(0, at + 1).includes(index)}
          aria-current={index === here ? "step" : undefined}
          aria-label={key}
          onClick={() => onHop(hopAt(positions, index, at))}
        >
          <Shape kind={kind} />
          {kind !== "node" && <span className={styles.label}>{label}</span>}
        </button>
      ))}
      <span className={styles.packet} data-outcome={at >= there - 1 ? outcome : undefined} aria-hidden="true" />
    </div>
  );
}

/** The hop at a station that is nearest to the one shown, so that a click on the way back stays on the way back. */
function hopAt(positions: readonly number[], station: number, at: number): number {
  const hops = positions.flatMap((position, hop) => (position === station ? [hop] : []));
  return hops.reduce((best, hop) => (Math.abs(hop - at) < Math.abs(best - at) ? hop : best), hops[0] ?? 0);
}

const SHAPES: Readonly<Record<string, string>> = {
  pod: "M12 2 21 7v10l-9 5-9-5V7z",
  node: "M3 4h18v7H3z M3 13h18v7H3z",
  outside: "M12 3a9 9 0 1 0 .01 0z M3 12h18 M12 3c-5 5-5 13 0 18 M12 3c5 5 5 13 0 18",
  router: "M12 2 22 12 12 22 2 12z",
  "load-balancer": "M12 3v6 M12 9 5 16 M12 9l7 7 M12 9v11",
};

function Shape({ kind }: { readonly kind: string }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[kind] ?? SHAPES.router} />
    </svg>
  );
}
