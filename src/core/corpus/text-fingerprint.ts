import { wordsOf } from '../text/words.ts';
import { hashString } from './hash-string.ts';

/**
 * Returns a fingerprint of the words of `text`, in order: 16 hexadecimal digits. Typography, case,
 * punctuation and white space do not change it. `null` if there are no words.
 *
 * 64 bits: among a million texts, two different ones share a fingerprint with a chance of 1 in 30
 * million.
 */
export function textFingerprint(text: string): string | null {
  const words = wordsOf(text).map(({ form }) => form);
  if (words.length === 0) return null;
  const normal = words.join(' ');
  return hexadecimal(hashString(normal, 1)) + hexadecimal(hashString(normal, 2));
}

function hexadecimal(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}
