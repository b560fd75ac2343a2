import { foldName } from './fold-name.ts';
import { parseName } from './parse-name.ts';

/**
 * Returns a key under which the spellings of one name meet, in Latin and Cyrillic script and with or
 * without the given name: the family name, folded. Different people of one family share a key:
 * `isSamePerson` tells them apart. `''` if `name` holds no letters.
 */
export function nameKey(name: string): string {
  return foldName(parseName(name).family[0] ?? '');
}
