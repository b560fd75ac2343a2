/**
 * What kind of character a code point is, by a table that fills as characters are met. A reader that
 * goes over a whole text character by character asks this; a regular expression with `\p{L}` looks the
 * same up in long lists of ranges, several times slower.
 */

/** Bits of a class: Unicode's L, N and M, the white space of `\s`, and Lu, which are letters too. */
export const LETTER = 1;
export const NUMBER = 2;
export const MARK = 4;
export const SPACE = 8;
export const CAPITAL = 16;

/** Code points of one row of the table. */
const ROW = 256;

/** Unicode ends at U+10FFFF. */
const ROWS = 0x110000 / ROW;

const rows: (Uint8Array | null)[] = Array.from({ length: ROWS }, () => null);

/** Returns the class of a code point; 0 for punctuation, symbols, halves of pairs and all else. */
export function classOf(code: number): number {
  const row = rows[code >> 8] ?? addRow(code >> 8);
  return row[code & (ROW - 1)] ?? 0;
}

function addRow(index: number): Uint8Array {
  const row = Uint8Array.from({ length: ROW }, (_, low) => {
    const char = String.fromCodePoint(index * ROW + low);
    if (/\p{Lu}/u.test(char)) return LETTER | CAPITAL;
    if (/\p{L}/u.test(char)) return LETTER;
    if (/\p{N}/u.test(char)) return NUMBER;
    if (/\p{M}/u.test(char)) return MARK;
    return /\s/.test(char) ? SPACE : 0;
  });
  rows[index] = row;
  return row;
}

/** The last code point of one UTF-16 code unit. */
const LAST_SINGLE = 0xffff;

/** Returns where the code point at `at` ends, in UTF-16 code units. */
export function behindCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > LAST_SINGLE ? 2 : 1);
}

/**
 * Returns where the letters, digits and accents that begin at `start` end, `limit` at the latest; `start`
 * where there are none.
 */
export function behindWord(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = text.codePointAt(at) ?? 0;
    if ((classOf(code) & (LETTER | NUMBER | MARK)) === 0) return at;
    at += code > LAST_SINGLE ? 2 : 1;
  }
  return at;
}
