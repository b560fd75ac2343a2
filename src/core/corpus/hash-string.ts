/**
 * Returns a hash of `text`: an unsigned 32-bit number, evenly spread, the same everywhere for ever
 * (stored indexes rest on it). Not for secrets.
 *
 * FNV-1a over UTF-16 code units, then the last mixing step of MurmurHash3, without which the upper
 * bits of short words would hardly differ.
 *
 * @param seed - Gives another, independent hash of the same text.
 */
export function hashString(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
