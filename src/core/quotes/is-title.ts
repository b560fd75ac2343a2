/** Tells titles of shows, books and films from what somebody says. */
import type { Token } from './read-sentences.ts';

/** Words of the longest title: "Face the Nation". */
const LONGEST_TITLE = 8;

/** Shortest word that titles set with a capital letter. */
const SHORTEST_CAPITAL = 5;

/** Whether marked words look like the title of a show or book, which nobody says. */
export function isTitle(text: string, token: Token | undefined): boolean {
  if (!token?.marked) return false;
  const inner = text.slice(token.marked.inner.start, token.marked.inner.end);
  if (/[!?]/.test(inner)) return false;
  const words = inner.split(/\s+/);
  if (words.length > LONGEST_TITLE || words.length < 2) return false;
  return words.every((word, index) => {
    const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
    const small = index > 0 && letters.length < SHORTEST_CAPITAL;
    return small || !/^\p{Ll}/u.test(letters);
  });
}
