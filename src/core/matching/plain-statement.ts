/**
 * Takes off a post what is no part of what it says: addresses of pages and pictures, and the line with
 * which a post is embedded in an article ("— Mara Ilvane (@ilvane) May 3, 2031"), of which the
 * name stays. Names that are written as one word, as handles and hashtags are, get their words back:
 * "@MaraIlvane" is "Mara Ilvane". Other texts stay as they are.
 */

const ADDRESS = /(?:https?:\/\/|www\.|pic\.[a-z]+\.com\/)\S+/gi;

/** The longest name before a handle, in UTF-16 code units. */
const SIGNATURE = /\s[—–-]\s*([^—–\n]{1,60}?)\s*\(@\w+\)[^\n—–]{0,40}$/u;

const TAG = /(?<![\p{L}\p{N}])[@#]([\p{L}\p{N}_]+)/gu;

/** Where a word ends inside a tag: "MaraIlvane", "Vote2031", "harbour_watch". */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})|_+/gu;

/** Returns the words of a post, or any other text as it is. */
export function plainStatement(text: string): string {
  return text
    .replace(ADDRESS, ' ')
    .trimEnd()
    .replace(SIGNATURE, ' $1')
    .replace(TAG, (_tag, words: string) => words.split(SEAM).join(' '))
    .trim();
}
