import { lazy, type ReactNode, Suspense, useEffect, useMemo } from "react";
import type { Excerpt, ExplainedHop, ExplainedPath } from "../../simulator/index.ts";
import { Controls } from "./Controls.tsx";
import { HopCard } from "./HopCard.tsx";
import { HopList } from "./HopList.tsx";
import { RouteMapView } from "./RouteMapView.tsx";
import { hopsOf, routeMap } from "./route-map.ts";
import type { LineOf } from "./TraceView.tsx";
import styles from "./trace.module.css";
import { useStepper } from "./use-stepper.ts";

const HopRules = lazy(() => import("../rules/HopRules.tsx"));

type Props = LineOf & {
  readonly path: ExplainedPath;
  /** The Service rules that took the packet at a hop on the way there, where somebody can tell. */
  readonly askRules?: (hop: number) => Promise<readonly Excerpt[]>;
};

/** One way the packet can take, to be walked hop by hop: with the buttons, the stations, or the arrow keys. */
export function PathView({ path, askRules, ...lines }: Props): ReactNode {
  const hops = useMemo(() => hopsOf(path), [path]);
  const map = useMemo(() => routeMap(path), [path]);
  const there = path.hops.length;
  // Whoever was not answered wants to know first where the packet ended.
  const stepper = useStepper(hops.length, path.outcome === "answered" ? 0 : there - 1);
  const { at, go, onKeyDown } = stepper;
  const hop = hops[at];
  useLitLines(hop, lines);
  if (!hop) return null;
  const where = at < there ? `Hop ${at + 1} of ${there}` : `The way back, ${at - there + 1} of ${hops.length - there}`;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys serve the buttons inside */}
      <div onKeyDown={onKeyDown}>
        <RouteMapView map={map} hops={hops} at={at} there={there} outcome={path.outcome} onHop={go} />
        <Controls {...stepper} last={hops.length - 1} />
      </div>
      <p className={styles.here} aria-live="polite">
        <small>{where}</small> <b>{hop.title}</b>
      </p>
      <HopCard hop={hop} first={at === 0} {...lines} />
      {askRules && at < there && isRuled(hop) && (
        <Suspense>
          <HopRules key={at} ask={() => askRules(at)} />
        </Suspense>
      )}
      <HopList hops={hops} there={there} {...lines} />
    </>
  );
}

/** What rules of a Service do: choose an endpoint, or turn the packet away. */
const RULED: ReadonlySet<string> = new Set(["dnat", "reject", "drop", "drop-unallocated"]);

const isRuled = ({ place, steps }: ExplainedHop): boolean =>
  place.kind === "node" && steps.some(({ kind }) => RULED.has(kind));

/** Tells which lines of the learner's text are behind the hop that is shown, and that none is once it is gone. */
function useLitLines(hop: ExplainedHop | undefined, { fileName, onLit }: LineOf): void {
  useEffect(() => {
    if (!onLit) return;
    const lines = (hop?.steps ?? []).flatMap(({ because: { line } }) =>
      line && line.fileName === fileName ? [line.range.start.line] : [],
    );
    onLit([...new Set(lines)]);
    return () => onLit([]);
  }, [hop, fileName, onLit]);
}
