/** A place in a text, counted from 1 as editors do. */
export type Position = { readonly line: number; readonly column: number };

/** From `start` up to, not including, `end`. */
export type Range = { readonly start: Position; readonly end: Position };

/** A text that somebody hands to the cluster, and the name kubectl's messages give it. */
export type SourceFile = { readonly fileName: string; readonly text: string };
