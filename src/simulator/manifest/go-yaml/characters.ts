/** go-yaml looks at a text in blocks of so many bytes: whatever a block holds is found before anything in it is read. */
const BLOCK_BYTES = 512;

/**
 * Where the block begins that holds the first character YAML forbids (S-101): controls other than tab and line breaks,
 * and DEL. Infinity when there is none.
 */
export function firstForbiddenBlock(text: string): number {
  let [start, offset, bytes] = [0, 0, 0];
  for (const character of text) {
    const length = bytesOf(character);
    if (bytes + length > BLOCK_BYTES) [start, bytes] = [offset, 0];
    if (isForbidden(character)) return start;
    bytes += length;
    offset += character.length;
  }
  return Number.POSITIVE_INFINITY;
}

function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return !"\t\n\r".includes(character);
  return (
    (code >= 0x7f && code < 0xa0 && code !== 0x85) ||
    (code >= 0xd800 && code < 0xe000) ||
    (code >= 0xfffe && code <= 0xffff)
  );
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
