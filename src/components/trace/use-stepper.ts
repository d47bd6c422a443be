import { type KeyboardEvent, useEffect, useState } from "react";

/** How long one hop stays while the packet walks by itself, in milliseconds. */
const PACE = 1600;

export type Stepper = {
  readonly at: number;
  readonly playing: boolean;
  readonly go: (to: number) => void;
  readonly play: () => void;
  /** Walks by the arrow keys, and to either end by Home and End. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Where the packet is shown, among `count` hops: by hand, or walking by itself to the end. */
export function useStepper(count: number, start: number): Stepper {
  const [at, setAt] = useState(start);
  const [playing, setPlaying] = useState(false);
  const last = count - 1;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => (at < last ? setAt(at + 1) : setPlaying(false)), PACE);
    return () => clearTimeout(timer);
  }, [playing, at, last]);
  const go = (to: number): void => {
    setPlaying(false);
    setAt(Math.min(Math.max(to, 0), last));
  };
  const play = (): void => {
    if (!playing && at === last) setAt(0);
    setPlaying(!playing);
  };
  const keys: Readonly<Record<string, number>> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = keys[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return { at: Math.min(at, last), playing, go, play, onKeyDown };
}
