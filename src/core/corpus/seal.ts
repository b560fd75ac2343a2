/**
 * Blocks of bytes are stored with a checksum in front, so that a damaged one is known as such: half
 * an index that answers is worse than one that says it is broken.
 */

/** Bytes that the checksum takes in front of a block. */
export const SEAL_BYTES = 4;

/** Writes the checksum of what follows it into the first bytes of `block`, and returns `block`. */
export function sealed<B extends Uint8Array>(block: B): B {
  new DataView(block.buffer, block.byteOffset).setUint32(0, checksum(block));
  return block;
}

/** Returns whether `block` is as it was sealed. */
export function unsealed(block: unknown): block is Uint8Array<ArrayBuffer> {
  if (!(block instanceof Uint8Array) || block.length < SEAL_BYTES) return false;
  return new DataView(block.buffer, block.byteOffset).getUint32(0) === checksum(block);
}

/** FNV-1a of all behind the seal: against damage, not against forgery. */
function checksum(block: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = SEAL_BYTES; at < block.length; at++) {
    hash = Math.imul(hash ^ (block[at] ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
