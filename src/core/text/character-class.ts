/**
 * What kind of character a code point is, by a table that fills as characters are met. A reader that
 * goes over a whole text character by character asks this; a regular expression with `\p{L}` looks the
 * same up in long lists of ranges, several times slower.
 */

/** Bits of a class: Unicode's L, N and M, and the white space of `\s`. A letter can be no number. */
export const LETTER = 1;
export const NUMBER = 2;
export const MARK = 4;
export const SPACE = 8;

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
    if (/\p{L}/u.test(char)) return LETTER;
    if (/\p{N}/u.test(char)) return NUMBER;
    if (/\p{M}/u.test(char)) return MARK;
    return /\s/.test(char) ? SPACE : 0;
  });
  rows[index] = row;
  return row;
}
