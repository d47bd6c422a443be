/** Levenshtein's: the fewest letters to change, add or take away to make the one word of the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    let diagonal = row[0] ?? 0;
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const above = row[j + 1] ?? 0;
      next.push(Math.min((next[j] ?? 0) + 1, above + 1, diagonal + (letter === other ? 0 : 1)));
      diagonal = above;
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The word that was probably meant: the same but for capitals, or about a third of its letters away at most. */
export function meantWord(written: string, words: readonly string[]): string | undefined {
  const lower = written.slice(0, LONGEST).toLowerCase();
  const ranked = words
    .map((word) => ({ word, letters: distance(lower, word.toLowerCase()) }))
    .sort((a, b) => a.letters - b.letters);
  const [nearest] = ranked;
  return nearest && nearest.letters <= Math.ceil(nearest.word.length / 3) ? nearest.word : undefined;
}

/** No field has a longer name; what is longer need not be compared to its end. */
const LONGEST = 64;
