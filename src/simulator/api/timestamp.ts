/** When every simulated cluster is made; its time counts from here, in seconds. */
const MADE = Date.UTC(2026, 0, 1);

/** A moment of the cluster's time as the API writes it: RFC 3339, in whole seconds. */
export function timestampAt(seconds: number): string {
  const whole = Math.floor(seconds);
  if (whole !== latest.seconds) latest = { seconds: whole, text: written(whole) };
  return latest.text;
}

// Everything that happens at one moment writes it, for each of many thousand Pods.
let latest = { seconds: 0, text: written(0) };

function written(seconds: number): string {
  return `${new Date(MADE + seconds * 1000).toISOString().slice(0, -5)}Z`;
}

/** Seconds from the making of the cluster to a moment that the API wrote; negative before it. */
export function secondsAt(timestamp: string): number {
  return (Date.parse(timestamp) - MADE) / 1000;
}
