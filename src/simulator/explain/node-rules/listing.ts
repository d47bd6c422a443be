/** One line of what a tool prints. `lit`: its place among the rules that took a packet, from 1; absent when it did not. */
export type Line = { readonly text: string; readonly lit?: number };

/** What a node answers to one command. */
export type Listing = { readonly command: string; readonly lines: readonly Line[] };

/** The rules and elements that took a packet, each with its place. */
export type Lit<T> = ReadonlyMap<T, number>;

/** The places of things that took a packet one after another; what took it twice has the first place. */
export function inOrder<T>(met: readonly T[]): Lit<T> {
  return new Map([...new Set(met)].map((each, i) => [each, i + 1]));
}

export function line(text: string, lit?: number): Line {
  return lit === undefined ? { text } : { text, lit };
}
