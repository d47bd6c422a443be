/** What became of one unit of a recording: an admission case, a routing probe, a kubectl command. */
export type UnitResult =
  | { readonly unit: string; readonly passed: true }
  | { readonly unit: string; readonly passed: false; readonly reason: string };

/** Replays one recorded case against the simulator; a case holds one unit or more. */
export type Replay = (recording: unknown) => readonly UnitResult[];
