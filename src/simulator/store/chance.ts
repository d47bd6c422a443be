/**
 * A draw that depends only on the seed and on what is drawn (`nodePort default/web http`), so that the order in which
 * things are created changes no draw (S-010). A real cluster draws at random.
 *
 * @returns a whole number from 0 up to, not including, `count`.
 */
export function draw(seed: number, what: string, count: number): number {
  return drawnFrom(fnv1a(`${seed} ${what}`), count);
}

function drawnFrom(hash: number, count: number): number {
  return Math.floor((mix(hash) / 2 ** 32) * count);
}

/** Kubernetes' alphabet for generated names: no vowels, no 0, 1 and 3 (S-401). */
const ALPHABET = "bcdfghjklmnpqrstvwxz2456789";

/** Five characters as `generateName` appends them (S-401). */
export function randomSuffix(seed: number, what: string): string {
  // As `draw` would for each: the hash of what they have in common is found once, since every Pod asks for it.
  const begun = fnv1a(`${seed} ${what} `);
  let suffix = "";
  for (let i = 0; i < 5; i++) suffix += ALPHABET[drawnFrom(fnv1a(`${i}`, begun), ALPHABET.length)];
  return suffix;
}

/** A UUID of version 4, as the server gives one to every object. */
export function randomUID(seed: number, what: string): string {
  const digits = Array.from({ length: 32 }, (_, i) => draw(seed, `${what} ${i}`, 16));
  const marked = digits.map((digit, i) => (i === 12 ? 4 : i === 16 ? 8 + (digit % 4) : digit));
  const text = marked.map((digit) => digit.toString(16)).join("");
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** FNV-1a, 32 bits: the hash behind `pod-template-hash` (S-402); `begun` is the hash of what stands before the text. */
export function fnv1a(text: string, begun = 0x811c9dc5): number {
  let hash = begun;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** FNV-1, 32 bits, which multiplies before it mixes in: where Calico's nodes begin to look for a block. */
export function fnv1(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(i);
  return hash >>> 0;
}

// FNV alone leaves the high bits of short texts nearly equal; this finalizer (murmur3) spreads them.
function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
