import { type KeyboardEvent, type ReactNode, useMemo } from "react";
import type { ExplainedPath } from "../../simulator/index.ts";
import { HopCard } from "./HopCard.tsx";
import { RouteMapView } from "./RouteMapView.tsx";
import { hopsOf, routeMap } from "./route-map.ts";
import { Steps } from "./Steps.tsx";
import type { LineOf } from "./TraceView.tsx";
import styles from "./trace.module.css";
import { useStepper } from "./use-stepper.ts";

type Props = LineOf & { readonly path: ExplainedPath };

/** One way the packet can take, to be walked hop by hop: with the buttons, the stations, or the arrow keys. */
export function PathView({ path, ...lines }: Props): ReactNode {
  const hops = useMemo(() => hopsOf(path), [path]);
  const map = useMemo(() => routeMap(path), [path]);
  const there = path.hops.length;
  // Whoever was not answered wants to know first where the packet ended.
  const { at, playing, go, play } = useStepper(hops.length, path.outcome === "answered" ? 0 : there - 1);
  const hop = hops[at];
  if (!hop) return null;
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    Home: 0,
    End: hops.length - 1,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = keys[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys serve the buttons inside */}
      <div onKeyDown={onKeyDown}>
        <RouteMapView map={map} at={at} there={there} outcome={path.outcome} onHop={go} />
        <div className={styles.controls}>
          <button type="button" onClick={() => go(at - 1)} aria-disabled={at === 0}>
            <span aria-hidden="true">◀</span> Back
          </button>
          <button type="button" onClick={() => go(at + 1)} aria-disabled={at === hops.length - 1}>
            Step <span aria-hidden="true">▶</span>
          </button>
          <button type="button" onClick={play}>
            {playing ? "Pause" : "Play"}
          </button>
          <p className={styles.here} aria-live="polite">
            <small>
              {at < there ? `Hop ${at + 1} of ${there}` : `The way back, ${at - there + 1} of ${hops.length - there}`}
            </small>{" "}
            <b>{hop.title}</b>
          </p>
        </div>
      </div>
      <HopCard hop={hop} first={at === 0} {...lines} />
      <details className={styles.whole}>
        <summary>All hops as a list</summary>
        <ol>
          {hops.map(({ title, steps }, index) => (
            // A packet may pass one place twice.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>
              <strong>{title}</strong>
              {index >= there && " (on the way back)"}
              <Steps steps={steps} {...lines} />
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
